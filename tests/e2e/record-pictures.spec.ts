import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { failureProblem } from '@/lib/core/texts/failures';
import { PAGES_FOLDER } from '@/tests/support/practice-pages';
import { showAs } from '@/tests/support/practice-twins';
import { expectTold } from './support/expectations';
import { expect, test, type Used } from './support/fixtures';
import { loadBefore } from './support/loaded-before';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';

/** Starting the recogniser and reading 18 values on a busy machine. Milliseconds. */
const READING_MS = 120_000;
test.describe.configure({ timeout: 2 * READING_MS });

loadBefore();

async function open({ extension, site }: Used, name = 'good') {
  await showAs('picture', site, extension.context, 'archive-table', name);
  return RecordPage.openShown(extension, site, 'archive-table', name);
}

const sure = ['idNumber', 'school', 'studentNo'];
async function matched(record: RecordPage) {
  expect(await record.panel.fieldsWith('mismatch')).toEqual([]);
  return record.panel.fieldsWith('match');
}
function readAgain(record: RecordPage, { extension }: Used, run: number) {
  return extension.clickAction(record.page).then(() => record.panel.waitForRun(run, READING_MS));
}

/** Runs in the page: another picture of a record, as a second record has it, in front of the first. */
async function addPicture(page: Page, address: string): Promise<void> {
  await page.evaluate(async (src) => {
    const own = document.querySelector('img.xjxx-img');
    const other = new Image();
    other.className = 'xjxx-img';
    other.src = src;
    await other.decode();
    own?.parentElement?.insertBefore(other, own);
  }, address);
}

test('of two records, each its picture, the one of the roster is compared and marked', async ({
  extension,
  site,
}) => {
  const other = await open({ extension, site }, 'with-examinee-number');
  const address = await other.page.locator('img.xjxx-img').getAttribute('src');
  await other.page.close();
  const start = await StartPage.open(extension);
  await start.loadAsStudent(join(PAGES_FOLDER, 'roster.csv'), '222026321062001');
  await start.page.close();
  const record = await open({ extension, site });
  await addPicture(record.page, address ?? '');
  expect((await readAgain(record, { extension, site }, 1)).state).toBe('done');
  expect(await matched(record)).toEqual(expect.arrayContaining(sure));
  const [picture, mark] = await Promise.all([
    record.page.locator('img.xjxx-img').nth(1).boundingBox(),
    record.panel.mark('studentNo').boundingBox(),
  ]);
  expect(mark?.y).toBeGreaterThan(picture?.y ?? Number.NaN);
});

test('a picture that the site draws smaller is read in its own size', async ({ extension, site }) => {
  const record = await open({ extension, site });
  await record.page.addStyleTag({ content: 'img.xjxx-img{width:45%!important;height:auto!important}' });
  expect((await readAgain(record, { extension, site }, 1)).state).toBe('done');
  expect(await matched(record)).toEqual(expect.arrayContaining(sure));
  const [picture, mark] = await Promise.all([
    record.page.locator('img.xjxx-img').boundingBox(),
    record.panel.mark('studentNo').boundingBox(),
  ]);
  if (!picture || !mark) throw new Error('picture and mark are on the screen');
  expect(mark.x).toBeGreaterThan(picture.x);
  expect(mark.x + mark.width).toBeLessThan(picture.x + picture.width + 10);
});

test('a record on a canvas that gives no pixels is captured from the screen, far below and all', async ({
  extension,
  site,
}) => {
  const record = await open({ extension, site });
  await record.page.evaluate(() => {
    const picture = document.querySelector<HTMLImageElement>('img.xjxx-img');
    const canvas = document.createElement('canvas');
    canvas.className = 'xjxx-img';
    [canvas.width, canvas.height] = [picture?.naturalWidth ?? 0, picture?.naturalHeight ?? 0];
    if (picture) canvas.getContext('2d')?.drawImage(picture, 0, 0);
    // what another site's picture in it would do
    canvas.toDataURL = () => {
      throw new DOMException('tainted', 'SecurityError');
    };
    HTMLCanvasElement.prototype.toDataURL = canvas.toDataURL;
    picture?.replaceWith(canvas);
    document.body.style.paddingTop = '1200px';
  });
  const { state, reason } = await readAgain(record, { extension, site }, 1);
  expect([state, reason]).toEqual(['done', null]);
  expect(await matched(record)).toEqual(expect.arrayContaining(sure));
  expect(await record.page.evaluate(() => scrollY)).toBe(0);
});

test('a picture that is still loading is waited for', async ({ extension, site }) => {
  const record = await open({ extension, site });
  const address = await record.page
    .locator('img.xjxx-img')
    .evaluate((picture: HTMLImageElement) => picture.src);
  await record.page.route('**/slow.png', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue({ url: address });
  });
  await record.page.locator('img.xjxx-img').evaluate((picture) => picture.setAttribute('src', 'slow.png'));
  expect((await readAgain(record, { extension, site }, 1)).state).toBe('done');
  expect(await matched(record)).toEqual(expect.arrayContaining(sure));
});

test.describe('what shows no record is said plainly, and nothing is marked', () => {
  for (const [what, reason] of [
    ['a broken picture', 'picture-broken'],
    ['a picture of one pixel', 'picture-unreadable'],
  ] as const) {
    test(what, async ({ extension, site }) => {
      const record = await open({ extension, site });
      await record.page.evaluate(async (broken) => {
        const dot = document.createElement('canvas');
        [dot.width, dot.height] = [1, 1];
        const picture = document.querySelector<HTMLImageElement>('img.xjxx-img');
        picture?.setAttribute('src', broken ? '/archive/gdjy/photo/gone.png' : dot.toDataURL());
        await picture?.decode().catch(() => undefined);
      }, reason === 'picture-broken');
      expect(await readAgain(record, { extension, site }, 1)).toMatchObject({ state: 'failed', reason });
      await expectTold(record.panel.root, failureProblem(reason));
      expect(await record.panel.marks()).toEqual([]);
    });
  }
});

test('a lazy picture far below the screen is waited for, or said to be missing', async ({
  extension,
  site,
}) => {
  const record = await open({ extension, site });
  await record.page.evaluate(() => {
    const picture = document.querySelector<HTMLImageElement>('img.xjxx-img');
    const lazy = picture?.cloneNode() as HTMLImageElement;
    lazy.loading = 'lazy';
    lazy.src = `${picture?.src}`;
    document.body.style.paddingTop = '9000px';
    picture?.replaceWith(lazy);
  });
  expect((await readAgain(record, { extension, site }, 1)).state).toBe('done');
  expect(await matched(record)).toEqual(expect.arrayContaining(sure));
});
