import { showAs } from '@/tests/support/practice-twins';
import { expect, test, type Used } from './support/fixtures';
import { loadBefore } from './support/loaded-before';
import { RecordPage } from './support/record-page';

/** Starting the recogniser and reading 18 values on a busy machine. Milliseconds. */
const READING_MS = 120_000;
test.describe.configure({ timeout: 3 * READING_MS });

loadBefore();

async function openProtected({ extension, site }: Used): Promise<RecordPage> {
  await showAs('protected', site, extension.context, 'archive-table', 'good');
  return RecordPage.openShown(extension, site, 'archive-table', 'good');
}

for (const [clicks, apart] of [
  [2, 300],
  [5, 150],
  [10, 60],
] as const) {
  test(`${clicks} clicks on the icon while pixels are read end in a check, not in a failure`, async ({
    extension,
    site,
  }) => {
    const record = await openProtected({ extension, site });
    for (let click = 0; click < clicks; click += 1) {
      await extension.clickAction(record.page);
      await record.page.waitForTimeout(apart);
    }
    await expect(record.panel.root).toHaveAttribute('data-state', /done|failed|asking/, {
      timeout: READING_MS,
    });
    const run = Number(await record.panel.root.getAttribute('data-run'));
    const end = await record.panel.waitForRun(run, READING_MS);
    expect(end).toMatchObject({ state: 'done', reason: null });
    expect(await record.panel.fieldsWith('match')).toEqual(expect.arrayContaining(['idNumber', 'studentNo']));
  });
}

test('a second click at sixteen moments of a check from pixels begins anew, and that ends well', async ({
  extension,
  site,
}) => {
  const ends: unknown[] = [];
  for (let at = 0; at < 16; at += 1) {
    const record = await openProtected({ extension, site });
    await extension.clickAction(record.page);
    await record.page.waitForTimeout(at * 120);
    await extension.clickAction(record.page);
    ends.push(await record.panel.waitForRun(2, READING_MS));
    await record.page.close();
  }
  expect(ends).toEqual(ends.map(() => ({ state: 'done', result: 'match', reason: null })));
});

test('a second click while the page is enlarged begins anew on the page as it was', async ({
  extension,
  site,
}) => {
  const record = await openProtected({ extension, site });
  await record.page.addStyleTag({ content: 'td{font-size:9px!important}' });
  await extension.clickAction(record.page);
  await record.page.waitForFunction(() => innerWidth < 700, null, { timeout: READING_MS });
  await extension.clickAction(record.page);
  const end = await record.panel.waitForRun(2, READING_MS);
  expect(end.state).toBe('done');
  expect(await record.panel.fieldsWith('mismatch')).toEqual([]);
  expect(await record.page.evaluate(() => innerWidth)).toBe(1280);
});
