import type { Page } from '@playwright/test';
import { PANEL_TEXTS } from '@/lib/core/texts/panel';
import type { ExtensionBrowser } from '@/tests/support/browser';
import { ExtensionWorld } from '@/tests/support/extension-world';
import { showAs } from '@/tests/support/practice-twins';
import { expect, test } from './support/fixtures';
import { loadBefore } from './support/loaded-before';
import { RecordPage } from './support/record-page';

/** Starting the recogniser and reading 18 values twice on a busy machine. Milliseconds. */
const READING_MS = 120_000;
test.describe.configure({ timeout: 2 * READING_MS });

loadBefore();

/** Smaller than any type that was measured: every value asks to be enlarged. */
function smallType(page: Page) {
  return page.addStyleTag({ content: 'td{font-size:9px!important}' });
}

/** How large the tab in front is, and whether that is its own. */
async function zoomOf(extension: ExtensionBrowser) {
  const worker = await extension.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { scope } = await chrome.tabs.getZoomSettings(tab?.id);
    return { zoom: await chrome.tabs.getZoom(tab?.id), scope };
  });
}

const AS_BEFORE = { zoom: 1, scope: 'per-origin' };
function isLarge(page: Page) {
  return page.waitForFunction(() => innerWidth < 700, null, { timeout: READING_MS });
}

test('small type is announced, shown twice as large for a moment, and read there; the page is put back', async ({
  extension,
  site,
}) => {
  await showAs('protected', site, extension.context, 'archive-table', 'good');
  const record = await RecordPage.openShown(extension, site, 'archive-table', 'good');
  await smallType(record.page);
  await record.page.evaluate(() => scrollTo(0, 40));
  const before = await record.page.evaluate(() => [innerWidth, scrollY]);
  await extension.clickAction(record.page);
  await expect(record.panel.root).toContainText(PANEL_TEXTS.enlarging, { timeout: READING_MS });
  await expect(record.panel.button(PANEL_TEXTS.skipEnlarging)).toBeVisible();
  await isLarge(record.page);
  await record.page.waitForFunction((width) => innerWidth === width, before[0], { timeout: READING_MS });
  expect((await record.panel.waitForRun(1, READING_MS)).state).toBe('done');
  expect(await record.panel.fieldsWith('mismatch')).toEqual([]);
  expect(await record.panel.fieldsWith('match')).toEqual(expect.arrayContaining(['idNumber', 'studentNo']));
  expect(await record.page.evaluate(() => [innerWidth, scrollY])).toEqual(before);
  expect(await zoomOf(extension)).toEqual(AS_BEFORE);
});

test('a page that is enlarged twice without being put back between is put back to what it was', async ({
  extension,
  site,
}) => {
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  await record.check();
  const world = await ExtensionWorld.of(record.page);
  const ask = (kind: string, job: string) =>
    world.evaluate(
      `chrome.runtime.sendMessage({ to: 'background', kind: '${kind}', body: {}, job: '${job}' })`,
    );
  for (const job of ['first', 'second']) {
    expect(await ask('pixels-enlarge', job)).toMatchObject({ reply: { enlarged: true } });
    expect(await zoomOf(extension)).toMatchObject({ zoom: 2 });
  }
  await ask('pixels-shrink', 'second');
  expect(await zoomOf(extension)).toEqual(AS_BEFORE);
});

test('who does not want the page to be enlarged gets the result of the first reading', async ({
  extension,
  site,
}) => {
  await showAs('protected', site, extension.context, 'archive-table', 'good');
  const record = await RecordPage.openShown(extension, site, 'archive-table', 'good');
  await smallType(record.page);
  await extension.clickAction(record.page);
  await expect(record.panel.root).toContainText(PANEL_TEXTS.enlarging, { timeout: READING_MS });
  await record.page.keyboard.press('Escape');
  expect((await record.panel.waitForRun(1, READING_MS)).state).toBe('done');
  expect(await zoomOf(extension)).toEqual(AS_BEFORE);
});

test('a background that ends while the page is large: the next one puts it back, and the check ends', async ({
  extension,
  site,
}) => {
  await showAs('protected', site, extension.context, 'archive-table', 'good');
  const record = await RecordPage.openShown(extension, site, 'archive-table', 'good');
  await smallType(record.page);
  await extension.clickAction(record.page);
  await isLarge(record.page);
  await extension.killWorker();
  await record.panel.waitForRun(1, READING_MS);
  await record.page.waitForFunction(() => innerWidth > 700, null, { timeout: READING_MS });
  await expect.poll(() => zoomOf(extension)).toEqual(AS_BEFORE);
});
