import type { Page } from '@playwright/test';
import { failureProblem } from '@/lib/core/texts/failures';
import { type ShownAs, showAs } from '@/tests/support/practice-twins';
import { expectTold } from './support/expectations';
import { expect, test, type Used } from './support/fixtures';
import { loadBefore } from './support/loaded-before';
import { RecordPage } from './support/record-page';

/** Starting the recogniser and reading 18 values on a busy machine. Milliseconds. */
const READING_MS = 120_000;
test.describe.configure({ timeout: 2 * READING_MS });

loadBefore();

async function open({ extension, site }: Used, as: ShownAs = 'protected', name = 'good') {
  await showAs(as, site, extension.context, 'archive-table', name);
  const record = await RecordPage.openShown(extension, site, 'archive-table', name);
  return {
    ...record,
    page: record.page,
    panel: record.panel,
    click: () => extension.clickAction(record.page),
    ended: (run = 1) => record.panel.waitForRun(run, READING_MS),
  };
}

/** Every value a capture of its own. */
function spread(page: Page) {
  return page.addStyleTag({ content: 'tr{height:800px}' });
}

/** Runs in the background: captures fail so many times from now on, as the browser refuses too many. */
function refuseCaptures(times: number): void {
  const { tabs } = chrome as unknown as {
    tabs: { captureVisibleTab: (...all: unknown[]) => Promise<string> };
  };
  const capture = tabs.captureVisibleTab.bind(tabs);
  let left = times;
  tabs.captureVisibleTab = (...all) => {
    if (left === 0) return capture(...all);
    left -= 1;
    return Promise.reject(
      new Error('This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.'),
    );
  };
}

test('a capture refused because there were too many is taken a moment later', async ({ extension, site }) => {
  const record = await open({ extension, site });
  await (await extension.worker()).evaluate(refuseCaptures, 1);
  await record.click();
  expect((await record.ended()).state).toBe('done');
});

test('a window that was minimised is never read: the check ends and says so, the next one works', async ({
  extension,
  site,
}) => {
  const record = await open({ extension, site });
  await spread(record.page);
  const cdp = await extension.context.newCDPSession(record.page);
  const { windowId } = await cdp.send('Browser.getWindowForTarget');
  await record.click();
  await expect(record.panel.host.locator('[data-state=reading]')).toHaveCount(1);
  await cdp.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'minimized' } });
  const end = await record.ended();
  await cdp.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } });
  expect(end).toMatchObject({ state: 'failed', reason: 'tab-not-in-front' });
  await expectTold(record.panel.root, failureProblem('tab-not-in-front'));
  await record.click();
  expect((await record.ended(2)).state).toBe('done');
});

test('a page that the person scrolls while it is read gives nothing wrong', async ({ extension, site }) => {
  const record = await open({ extension, site });
  await record.page.addStyleTag({ content: 'tr{height:160px}' });
  await record.page.evaluate(() => {
    let steps = 0;
    const timer = setInterval(() => {
      scrollBy(0, 35);
      steps += 1;
      if (steps > 30) clearInterval(timer);
    }, 60);
  });
  await record.click();
  const { state, reason } = await record.ended();
  if (state === 'failed') expect(reason).toBe('page-moved');
  else expect(await record.panel.fieldsWith('mismatch')).toEqual([]);
  await record.click();
  expect((await record.ended(2)).state).toBe('done');
  expect(await record.panel.fieldsWith('match')).toEqual(expect.arrayContaining(['idNumber', 'studentNo']));
});

test('the recogniser ends in the middle of reading: it is said, and the next check works', async ({
  extension,
  site,
}) => {
  const record = await open({ extension, site }, 'picture');
  await record.click();
  const worker = await extension.worker();
  const closed = await worker.evaluate(async () => {
    for (let tries = 0; tries < 200; tries += 1) {
      const open = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT' as never] });
      if (open.length > 0) return chrome.offscreen.closeDocument().then(() => true);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return false;
  });
  expect(closed).toBe(true);
  const end = await record.ended();
  // a reading that was done a moment before is as good
  if (end.state === 'failed') {
    expect(end.reason).toBe('reader-failed');
    await expectTold(record.panel.root, failureProblem('reader-failed'));
  }
  await record.click();
  expect((await record.ended(2)).state).toBe('done');
  expect(await record.panel.fieldsWith('match')).toEqual(expect.arrayContaining(['idNumber', 'studentNo']));
});

test('between two checks the background ends: the recogniser stays, and the next check works', async ({
  extension,
  site,
}) => {
  const record = await open({ extension, site });
  await record.click();
  expect((await record.ended()).state).toBe('done');
  await extension.killWorker();
  await record.click();
  expect((await record.ended(2)).state).toBe('done');
});

/** Pages that are read wholly, and pages so small that some values may need eyes. */
const ZOOMS = [0.5, 0.67, 1, 1.5, 2, 3] as const;
for (const zoom of ZOOMS) {
  for (const name of ['good', 'differing'] as const) {
    test(`at ${zoom * 100} % ${name === 'good' ? 'nothing that agrees is called different' : 'nothing that differs is called the same'}`, async ({
      extension,
      site,
    }) => {
      const record = await open({ extension, site }, 'protected', name);
      await record.page.bringToFront();
      await (await extension.worker()).evaluate(async (factor) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        await chrome.tabs.setZoomSettings(tab?.id as number, { scope: 'per-tab' });
        await chrome.tabs.setZoom(tab?.id as number, factor);
      }, zoom);
      await record.page.waitForFunction((factor) => Math.abs(innerWidth - 1280 / factor) < 3, zoom);
      await record.click();
      const { state } = await record.ended();
      expect(state).toBe('done');
      const differing = name === 'good' ? [] : ['expectedGraduation', 'major'];
      const [match, mismatch] = [
        await record.panel.fieldsWith('match'),
        await record.panel.fieldsWith('mismatch'),
      ];
      expect(match.filter((field) => differing.includes(field))).toEqual([]);
      expect(mismatch.filter((field) => !differing.includes(field))).toEqual([]);
      if (zoom >= 1)
        expect(match).toEqual(expect.arrayContaining(['idNumber', 'studentNo', 'school', 'gender']));
    });
  }
}
