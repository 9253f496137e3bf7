import { csv } from '@/tests/support/bad-files';
import { showAs } from '@/tests/support/practice-twins';
import { given } from './support/expectations';
import { expect, test } from './support/fixtures';
import type { Panel } from './support/panel';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';

/** Starting the recogniser and reading on a busy machine. Milliseconds. */
const READING_MS = 120_000;
test.describe.configure({ timeout: 2 * READING_MS });

const HEADER = ['学号', '姓名', '身份证号', '专业'];
/** The student of the made-up page: 林知夏, 222026321062001, 500109200603180029. */
const BY_NUMBER = ['222026321062001', '林知夏', '653101200509071218', '计算机科学与技术'];
const BY_ID = ['222026321062002', '买买提·艾力', '500109200603180029', '物理学'];
const BY_NUMBER_ALONE = ['222026321062001', '买买提·艾力', '653101200509071218', '物理学'];
const NOBODY = ['222026321062003', '欧阳子墨', '510104200611302313', '软件工程'];

function rosterOf(name: string, ...rows: readonly string[][]) {
  return given(name, csv([HEADER, ...rows]));
}

/** Each choice as it is told. */
async function expectChoices({ root }: Panel, ...choices: readonly string[]): Promise<void> {
  await expect(root.locator('[data-action=choose-row]')).toHaveText([...choices]);
}

test('where keys point to two rows both come up, with what agrees and what does not, and nothing of what stands in them', async ({
  extension,
  site,
}) => {
  const start = await StartPage.open(extension);
  await start.loadAsCounselor(rosterOf('两行.csv', BY_NUMBER, BY_ID, NOBODY));
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  expect(await record.check()).toMatchObject({ state: 'asking' });
  await expectChoices(
    record.panel,
    '名册第 2 行学号、姓名一致；证件号码不同',
    '名册第 3 行证件号码一致；学号、姓名不同',
  );
  const told = await record.panel.root.textContent();
  for (const word of [...BY_NUMBER, ...BY_ID]) expect(told).not.toContain(word);
  await record.panel.button(/第 3 行/u).click();
  await expect(record.panel.root).toHaveAttribute('data-state', 'done', { timeout: 15_000 });
  expect(await record.panel.verdictOf('studentNo')).toBe('unsure');
});

test('where one row is left that a single number read from pixels points to, it is asked about, and what of it does not agree is told', async ({
  extension,
  site,
}) => {
  const start = await StartPage.open(extension);
  await start.loadAsCounselor(rosterOf('一行.csv', BY_NUMBER_ALONE, NOBODY));
  await showAs('protected', site, extension.context, 'archive-table', 'good');
  const record = await RecordPage.openShown(extension, site, 'archive-table', 'good');
  await extension.clickAction(record.page);
  expect(await record.panel.waitForRun(1, READING_MS)).toMatchObject({ state: 'asking' });
  await expectChoices(record.panel, '名册第 2 行学号一致；证件号码、姓名不同');
  await expect(record.panel.root).not.toContainText('不止一行');
  for (const word of BY_NUMBER_ALONE.slice(1)) await expect(record.panel.root).not.toContainText(word);
});
