import type { Locator } from '@playwright/test';
import { readPng } from '@/tests/support/read-png';
import { withRoster } from './support/expectations';
import { expect, test, type Used } from './support/fixtures';
import { RecordPage } from './support/record-page';

/** So far apart are two colours that a person tells one from the other beside it; edges of covers are blended anew each time. */
const TOLD_APART = 40;

/** Whether a person can make anything out: the place looks another way when its text is taken away. */
async function isLegible(text: Locator): Promise<boolean> {
  const before = readPng(await text.screenshot({ animations: 'disabled' })).data;
  await text.evaluate((element) => {
    (element as HTMLElement).style.setProperty('color', 'transparent', 'important');
  });
  const without = readPng(await text.screenshot({ animations: 'disabled' })).data;
  await text.evaluate((element) => (element as HTMLElement).style.removeProperty('color'));
  return before.some((value, at) => Math.abs(value - (without[at] ?? 0)) > TOLD_APART);
}

/** The made-up record under a header that says whose it is, checked by a counselor. */
async function withHeader({ extension, site }: Used, name: 'good' | 'differing'): Promise<RecordPage> {
  const start = await withRoster(extension);
  await start.page.close();
  const record = await RecordPage.open(extension, site, 'archive-table', name);
  await record.page.setViewportSize({ width: 1680, height: 900 });
  await record.page.evaluate(() => {
    const header = document.createElement('p');
    for (const text of ['500109 20060318 0029', '2006-03-18', '重庆']) {
      const part = document.createElement('span');
      part.className = 'in-header';
      part.textContent = text;
      header.append('：', part);
    }
    document.body.prepend(header);
    document.body.style.paddingBottom = '2000px';
  });
  await record.check();
  // while the screen is read our drawing steps aside
  await record.panel.waitForScreen();
  return record;
}

test('投影 leaves neither the ID number nor the birth date legible, wherever they stand, and nothing else is covered', async ({
  extension,
  site,
}) => {
  const { page, panel } = await withHeader({ extension, site }, 'good');
  // the marks go where a page changes, and would be what differs
  await panel.root.locator('[data-action=marks]').click();
  const header = page.locator('.in-header');
  const private_ = [
    page.locator('td', { hasText: '500109200603180029' }),
    page.locator('td', { hasText: '2006年03月18日' }),
    header.nth(0),
    header.nth(1),
  ];
  const others = [page.locator('td', { hasText: '林知夏' }), header.nth(2)];
  for (const place of private_) expect(await isLegible(place)).toBe(false);
  for (const place of others) expect(await isLegible(place)).toBe(true);
  await page.evaluate(() => window.scrollBy(0, 40));
  await page.setViewportSize({ width: 1400, height: 700 });
  for (const place of private_) await expect.poll(() => isLegible(place)).toBe(false);
});

test('without 投影 they can be read again', async ({ extension, site }) => {
  const { page, panel } = await withHeader({ extension, site }, 'good');
  await panel.root.locator('[data-action=marks]').click();
  await panel.root.locator('[data-action=projector]').click();
  expect(await isLegible(page.locator('td', { hasText: '500109200603180029' }))).toBe(true);
  expect(await isLegible(page.locator('td', { hasText: '2006年03月18日' }))).toBe(true);
  expect(await isLegible(page.locator('.in-header').nth(0))).toBe(true);
});
