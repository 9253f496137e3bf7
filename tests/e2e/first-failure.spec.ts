import { failureProblem } from '@/lib/core/texts/failures';
import { launchWithExtension } from '@/tests/support/browser';
import { showAs } from '@/tests/support/practice-twins';
import { expectTold } from './support/expectations';
import { expect, test } from './support/fixtures';
import { openChanged } from './support/hostile-page';
import { loadBefore } from './support/loaded-before';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';

/** Starting the recogniser and reading on a busy machine. Milliseconds. */
const READING_MS = 120_000;
test.describe.configure({ timeout: 3 * READING_MS });
test.use({ breaks: true });
loadBefore();

function record(at: number): string {
  return `<h3>本科-普通高等教育 ${at}</h3><table><tr><th>姓名：</th><td>某某</td><th>性别：</th><td>女</td></tr>
    <tr><th>出生日期：</th><td>2006年03月18日</td><th>民族：</th><td>汉族</td></tr>
    <tr><th>证件号码：</th><td>500109200603180029</td><th>学校名称：</th><td>西南大学</td></tr>
    <tr><th>层次：</th><td>本科</td><th>专业：</th><td>物理学</td></tr>
    <tr><th>学号：</th><td>2220263210620${String(at).padStart(2, '0')}</td><th>入学日期：</th><td>2026年09月01日</td></tr></table>`;
}

test('a page of 21 records says on the first check that it cannot be compared', async ({
  extension,
  site,
}) => {
  const below = Array.from({ length: 20 }, (_, at) => record(at)).join('');
  const page = await openChanged({ extension, site }, { below });
  expect(await page.check()).toMatchObject({ state: 'failed', reason: 'too-large' });
  await expectTold(page.panel.root, failureProblem('too-large'));
});

test('a background that ends while pixels are read ends the check in words, and the next one works', async ({
  extension,
  site,
}) => {
  await showAs('protected', site, extension.context, 'archive-table', 'good');
  const record = await RecordPage.openShown(extension, site, 'archive-table', 'good');
  await extension.clickAction(record.page);
  await expect(record.panel.root).toHaveAttribute('data-state', 'reading', { timeout: READING_MS });
  await extension.killWorker();
  const end = await record.panel.waitForRun(1, READING_MS);
  expect(end).toMatchObject({ state: 'failed', reason: 'background-failed' });
  await expectTold(record.panel.root, failureProblem('background-failed'));
  await extension.clickAction(record.page);
  expect((await record.panel.waitForRun(2, READING_MS)).state).toBe('done');
});

test('a roster that a newer version keeps is named on the first check, and what to do', async ({ site }) => {
  const extension = await launchWithExtension({ site });
  const start = await StartPage.open(extension);
  await start.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('roster', 999);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await start.page.close();
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  expect(await record.check()).toMatchObject({ state: 'failed', reason: 'storage-newer' });
  await expectTold(record.panel.root, failureProblem('storage-newer'));
  await extension.close();
});
