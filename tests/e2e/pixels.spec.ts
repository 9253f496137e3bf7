import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { listPracticePages } from '@/tests/support/practice-pages';
import { type ShownAs, showAs } from '@/tests/support/practice-twins';
import { expect, test, type Used } from './support/fixtures';
import { loadBefore } from './support/loaded-before';
import { RecordPage } from './support/record-page';

/** Starting the recogniser and reading 18 values on a busy machine. Milliseconds. */
const READING_MS = 60_000;

test.describe.configure({ timeout: 2 * READING_MS });

loadBefore();

/** Opens a made-up page as it is shown in this way; nothing is clicked yet. */
async function open({ extension, site }: Used, as: ShownAs, layout: string, name: string) {
  await showAs(as, site, extension.context, layout, name);
  const record = await RecordPage.openShown(extension, site, layout, name);
  return {
    panel: record.panel,
    page: record.page,
    check: async () => {
      await extension.clickAction(record.page);
      return record.panel.waitForRun(1, READING_MS);
    },
    click: () => extension.clickAction(record.page),
    ended: () => record.panel.waitForRun(1, READING_MS),
  };
}

/** So much room between the rows that every value needs a capture of its own. */
function spread(page: Page) {
  return page.addStyleTag({ content: 'tr{height:800px}' });
}

for (const as of ['protected', 'picture'] as const) {
  test(`a record shown as ${as} is read from the screen: what agrees is never called different`, async ({
    extension,
    site,
  }) => {
    const record = await open({ extension, site }, as, 'archive-table', 'good');
    expect((await record.check()).state).toBe('done');
    expect(await record.panel.fieldsWith('mismatch')).toEqual([]);
    expect(await record.panel.fieldsWith('match')).toEqual(
      expect.arrayContaining(['idNumber', 'school', 'studentNo']),
    );
    const lines = await record.panel.lines();
    expect(lines.find(({ field }) => field === 'school')).toMatchObject({ readBy: 'pixels' });
    expect(await record.panel.mark('studentNo').boundingBox()).not.toBeNull();
  });

  test(`a record shown as ${as}: what differs is never called the same`, async ({ extension, site }) => {
    const record = await open({ extension, site }, as, 'archive-table', 'differing');
    expect(await record.check()).toMatchObject({ state: 'done', result: 'mismatch' });
    const matching = await record.panel.fieldsWith('match');
    for (const field of ['major', 'expectedGraduation']) expect(matching).not.toContain(field);
    const differing = await record.panel.fieldsWith('mismatch');
    expect(differing.filter((field) => !['major', 'expectedGraduation'].includes(field))).toEqual([]);
  });
}

test('a record picture is asked for once, by the page: its address may work only once', async ({
  extension,
  site,
}) => {
  const record = await open({ extension, site }, 'picture', 'archive-table', 'good');
  const before = site.requests().length;
  await record.check();
  // the icon of the tab is the browser's own wish, whenever it comes to it
  const asked = site.requests().slice(before);
  expect(asked.filter(({ path }) => path !== '/favicon.ico')).toEqual([]);
});

test('the marks of a record picture stand where the picture shows the values', async ({
  extension,
  site,
}) => {
  const record = await open({ extension, site }, 'picture', 'archive-table', 'good');
  await record.check();
  const picture = await record.page.locator('img.xjxx-img').boundingBox();
  const mark = await record.panel.mark('studentNo').boundingBox();
  if (!picture || !mark) throw new Error('picture and mark are on the screen');
  expect(mark.x).toBeGreaterThan(picture.x + 100);
  expect(mark.y).toBeGreaterThan(picture.y + picture.height / 2);
  expect(mark.width).toBeLessThan(picture.width / 3);
});

test('the phone page is read, its card without labels too', async ({ extension, site }) => {
  const record = await open({ extension, site }, 'protected', 'archive-phone', 'good');
  expect((await record.check()).state).toBe('done');
  expect(await record.panel.fieldsWith('mismatch')).toEqual([]);
  for (const field of ['name', 'gender', 'school', 'level']) {
    await expect(record.panel.line(field)).toHaveAttribute('data-read-by', 'pixels');
  }
});

test('values far below the screen are read after scrolling, and the page is put back where it was', async ({
  extension,
  site,
}) => {
  const record = await open({ extension, site }, 'protected', 'archive-table', 'good');
  await spread(record.page);
  await record.page.evaluate(() => scrollTo(0, 120));
  expect((await record.check()).state).toBe('done');
  expect(await record.panel.fieldsWith('match')).toEqual(
    expect.arrayContaining(['idNumber', 'studentNo', 'expectedGraduation']),
  );
  expect(await record.page.evaluate(() => scrollY)).toBe(120);
});

test('a page that never stands still gives no verdict', async ({ extension, site }) => {
  const record = await open({ extension, site }, 'protected', 'archive-table', 'good');
  await record.page.evaluate(() => {
    let down = false;
    setInterval(() => {
      down = !down;
      document.body.style.paddingTop = down ? '9px' : '0';
    }, 30);
  });
  expect(await record.check()).toMatchObject({ state: 'failed', reason: 'page-moved' });
  expect(await record.panel.marks()).toEqual([]);
});

test('numbers that the page breaks into two lines are read whole', async ({ extension, site }) => {
  const record = await open({ extension, site }, 'protected', 'archive-table', 'good');
  await record.page.evaluate(() => {
    for (const cell of document.querySelectorAll('td')) {
      const label = cell.previousElementSibling?.textContent ?? '';
      if (!/证件号码|学号/.test(label)) continue;
      cell.style.cssText =
        'display:block;box-sizing:content-box;width:80px!important;white-space:normal!important;line-break:anywhere';
    }
  });
  expect(await record.check()).toMatchObject({ state: 'done', result: 'match' });
  const lines = await record.panel.lines();
  for (const field of ['idNumber', 'studentNo']) {
    expect(lines).toContainEqual(expect.objectContaining({ field, verdict: 'match', readBy: 'pixels' }));
  }
});

test('another tab in front is never read: the check ends and says so', async ({ extension, site }) => {
  const record = await open({ extension, site }, 'protected', 'archive-table', 'good');
  await spread(record.page);
  await record.click();
  await expect(record.panel.host.locator('[data-state=reading]')).toHaveCount(1);
  const other = await extension.context.newPage();
  await other.bringToFront();
  expect(await record.ended()).toMatchObject({ state: 'failed', reason: 'tab-not-in-front' });
});

test('a browser that refuses to capture is said, and the next check works', async ({ extension, site }) => {
  const record = await open({ extension, site }, 'protected', 'archive-table', 'good');
  const worker = await extension.worker();
  await worker.evaluate(() => {
    const { tabs } = chrome as unknown as {
      tabs: { captureVisibleTab: () => Promise<string>; kept?: () => Promise<string> };
    };
    tabs.kept = tabs.captureVisibleTab;
    tabs.captureVisibleTab = () => Promise.reject(new Error('refused'));
  });
  try {
    expect(await record.check()).toMatchObject({ state: 'failed', reason: 'capture-refused' });
  } finally {
    await worker.evaluate(() => {
      const { tabs } = chrome as unknown as {
        tabs: { captureVisibleTab: () => Promise<string>; kept: () => Promise<string> };
      };
      tabs.captureVisibleTab = tabs.kept;
    });
  }
  await record.click();
  expect((await record.panel.waitForRun(2, READING_MS)).state).toBe('done');
});

test('a second click while the screen is read begins anew, and reads everything', async ({
  extension,
  site,
}) => {
  const record = await open({ extension, site }, 'protected', 'archive-table', 'good');
  await spread(record.page);
  await record.click();
  await expect(record.panel.host.locator('[data-state=reading]')).toHaveCount(1);
  await record.click();
  expect(await record.panel.waitForRun(2, READING_MS)).toMatchObject({ state: 'done', result: 'match' });
  expect(await record.page.evaluate(() => scrollY)).toBe(0);
});

test('a picture of something else is said to be no record', async ({ extension, site }) => {
  const record = await open({ extension, site }, 'text', 'states', 'picture');
  expect(await record.check()).toMatchObject({ state: 'failed', reason: 'picture-unreadable' });
});

test('the name that the report of 2019 shows as a picture is read from the screen', async ({
  extension,
  site,
}) => {
  const url = site.show('report-2019', 'good');
  const made = listPracticePages().find(({ layout, name }) => layout === 'report-2019' && name === 'good');
  const html = readFileSync(made?.htmlPath ?? '', 'utf8');
  const picture = encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="22"><text x="2" y="16" font-size="15" font-family="Noto Sans CJK SC">林知夏</text></svg>',
  );
  site.setPage(url, html.replace(/(class="cnt1"><img src=")[^"]*/, `$1data:image/svg+xml,${picture}`));
  const record = await RecordPage.openShown(extension, site, 'report-2019', 'good');
  await extension.clickAction(record.page);
  expect((await record.panel.waitForRun(1, READING_MS)).state).toBe('done');
  await expect(record.panel.line('name')).toHaveAttribute('data-read-by', 'pixels');
  await expect(record.panel.line('name')).toContainText('林知夏');
  expect(await record.panel.verdictOf('name')).not.toBe('mismatch');
});
