import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Box } from '@/lib/core/capture/geometry';
import type { Pixels } from '@/lib/core/record/pixels';
import { PAGES_FOLDER } from '@/tests/support/practice-pages';
import { readPng } from '@/tests/support/read-png';
import { WAYS, type Way } from '@/tests/support/ways-to-show-an-id';
import { expect, test, type Used } from './support/fixtures';
import { loadBefore } from './support/loaded-before';
import { RecordPage } from './support/record-page';

const GOOD = readFileSync(join(PAGES_FOLDER, 'archive-table', 'good', 'page.html'), 'utf8');
const URL_OF_WAYS = 'https://my.chsi.com.cn/archive/gdjy/xj/ways.action';
/** Ways on one page. */
const ON_A_PAGE = 9;
/** So much of a way's ink may be left: the first six and last two of 18 digits, and what is written beside them. */
const LEFT = 0.62;
/** Of the page around the record that a picture shows, CSS px. */
const MARGIN = 16;

loadBefore();
test.describe.configure({ timeout: 240_000 });

function pageOf(ways: readonly Way[]): string {
  const rows = ways.map(
    ({ html }, at) =>
      `<div class="way" data-way="${at}" style="margin:8px 0;min-height:26px;color:#000">${html}</div>`,
  );
  const scripts = ways.map(
    ({ script = '' }, at) => `{const host=document.querySelector('[data-way="${at}"]');${script}}`,
  );
  return GOOD.replace(
    '</tbody></table>',
    () => `</tbody></table><div style="float:left;width:560px">${rows.join('')}</div>`,
  ).replace('</body>', () => `<script>${scripts.join('')}</script></body>`);
}

/** Dark pixels of a part of a picture: what covers is lighter. */
function inkOf({ width, data }: Pixels, { left, top, width: across, height }: Box): number {
  let ink = 0;
  for (let y = Math.round(top); y < top + height; y += 1) {
    for (let x = Math.round(left); x < left + across; x += 1) {
      const at = (y * width + x) * 4;
      if ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) < 360) ink += 1;
    }
  }
  return ink;
}

/** Where the ways stand on the page, and where the picture's top left corner is. */
function placesOf(page: Page): Promise<{ readonly ways: readonly Box[]; readonly record: Box }> {
  return page.evaluate(() => {
    const boxOf = (element: Element): Box => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left, top, width, height };
    };
    const record = document.querySelector('.main-block');
    if (!record) throw new Error('The page has no record.');
    return { ways: [...document.querySelectorAll('.way')].map(boxOf), record: boxOf(record) };
  });
}

/** How much of each way's ink is left in the picture, in percent. */
async function leftOf({ extension, site }: Used, ways: readonly Way[], folder: string) {
  site.setPage(URL_OF_WAYS, pageOf(ways));
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1680, height: 1100 });
  await page.goto(URL_OF_WAYS);
  const before = join(folder, 'before.png');
  await page.screenshot({ path: before });
  const { ways: places, record } = await placesOf(page);
  const check = new RecordPage(page, extension);
  await check.check();
  const { path } = await check.panel.savePicture(folder);
  const [shown, saved] = [readPng(before), readPng(path)];
  return places.map((place, at) => {
    const [left, top] = [place.left - record.left + MARGIN, place.top - record.top + MARGIN];
    const share = inkOf(saved, { ...place, left, top }) / inkOf(shown, place);
    return { way: ways[at]?.name, percent: Math.round(100 * share) };
  });
}

for (let first = 0; first < WAYS.length; first += ON_A_PAGE) {
  const ways = WAYS.slice(first, first + ON_A_PAGE);
  test(`an ID number shown once more is covered: ${ways.map(({ name }) => name).join('; ')}`, async ({
    extension,
    site,
  }, info) => {
    const left = await leftOf({ extension, site }, ways, info.outputDir);
    expect(left).toHaveLength(ways.length);
    info.annotations.push({ type: 'ink left', description: JSON.stringify(left) });
    expect(left.filter(({ percent }) => !(percent <= 100 * LEFT))).toEqual([]);
  });
}
