import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PROBLEM_KINDS } from '@/lib/core/texts/problem-kinds';
import { refusalProblem } from '@/lib/core/texts/roster';
import { csv, HEADER, halfWorkbook, LIN, longCsv, OUYANG, program } from '@/tests/support/bad-files';
import type { ExtensionBrowser } from '@/tests/support/browser';
import { makeSheet } from '@/tests/support/make-xlsx';
import type { PracticeSite } from '@/tests/support/practice-site';
import { expectRosterChecks, expectTold, given, ROSTER, withRoster } from './support/expectations';
import { expect, test } from './support/fixtures';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';

test('a 学号 that stands twice is told for both rows, and the check asks which of them is meant', async ({
  extension,
  site,
}) => {
  const start = await StartPage.open(extension);
  const [studentNo = ''] = LIN;
  await start.loadAsCounselor(given('名单.csv', csv([HEADER, LIN, [studentNo, ...OUYANG.slice(1)]])));
  for (const rowNumber of [2, 3]) {
    const place = new RegExp(`第 ${rowNumber} 行.*（学号尾号 .*）.*“学号”`);
    await expect(start.root.getByText(place).first()).toBeVisible();
  }
  await expect(start.root.locator('[data-kind=duplicate-student-no]')).toContainText(
    PROBLEM_KINDS['duplicate-student-no'].mend,
  );
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  expect((await record.check()).state).toBe('asking');
  await record.panel.button(/名册第 2 行/).click();
  await expect(record.panel.root).toHaveAttribute('data-result', 'match');
  await record.check(2);
  await record.panel.button(/名册第 3 行/).click();
  await expect(record.panel.root).toHaveAttribute('data-state', 'done');
  await expect(record.panel.root).not.toHaveAttribute('data-result', 'match');
});

for (const stored of [500109200603180000, 5.00109200603e17]) {
  test(`an ID number stored as the number ${stored} is refused by row and column, and never compared`, async ({
    extension,
    site,
  }) => {
    const start = await StartPage.open(extension);
    const [studentNo = '', name = ''] = LIN;
    await start.loadAsCounselor(
      given('名单.xlsx', makeSheet([HEADER, [studentNo, name, stored, null], OUYANG])),
    );
    await expect(start.root.getByText(/第 2 行.*（学号尾号 .*）.*“身份证号”/).first()).toBeVisible();
    await expect(start.root.locator('[data-kind=digits-lost]')).toContainText(
      PROBLEM_KINDS['digits-lost'].mend,
    );
    const record = await RecordPage.open(extension, site, 'archive-table', 'good');
    await record.check();
    expect(await record.panel.verdictOf('idNumber')).toBe('unlisted');
    await expect(record.panel.line('idNumber')).toContainText('名册此格以数字保存，末几位已丢失，无法比对');
    expect(await record.panel.verdictOf('name')).toBe('match');
  });
}

test('a second file chosen while the first is still being read is the one that counts', async ({
  extension,
  site,
}) => {
  const start = await StartPage.open(extension);
  const chooser = start.page.locator('input[type=file][data-for=roster]');
  await chooser.setInputFiles(given('全校.csv', longCsv(200_000)));
  await expect(start.root).toHaveAttribute('data-roster', 'reading');
  await expect(start.root).toContainText('全校.csv');
  await chooser.setInputFiles(ROSTER);
  await expect(start.root).toHaveAttribute('data-roster', 'asking');
  await start.chooseRole('counselor');
  await start.waitReady();
  expect(await start.loads()).toBe(1);
  await expect(start.root).not.toContainText('全校.csv');
  await expectRosterChecks(extension, site);
});

test('a file that is refused while the first is still being read leaves the roster from before', async ({
  extension,
  site,
}) => {
  const start = await withRoster(extension);
  const chooser = start.page.locator('input[type=file][data-for=roster]');
  await chooser.setInputFiles(given('全校.csv', longCsv(200_000)));
  await expect(start.root).toHaveAttribute('data-roster', 'reading');
  await chooser.setInputFiles(given('名单.exe', program()));
  await expect(start.root).toHaveAttribute('data-roster', 'refused');
  await expectTold(start.root, refusalProblem('unknown-kind', ''));
  await expectRosterChecks(extension, site);
});

test.describe('while a check waits for its page', () => {
  const waiting = async (extension: ExtensionBrowser, site: PracticeSite): Promise<RecordPage> => {
    const record = await RecordPage.open(extension, site, 'archive-script', 'good');
    await extension.clickAction(record.page);
    await expect(record.panel.root).toHaveAttribute('data-state', 'waiting');
    return record;
  };

  test('a refused file does not disturb it', async ({ extension, site }) => {
    const start = await withRoster(extension);
    const record = await waiting(extension, site);
    await start.loadFile(given('名单.xlsx', halfWorkbook()));
    await expectTold(start.root, refusalProblem('truncated', ''));
    expect(await record.panel.waitForRun(1)).toMatchObject({ state: 'done', result: 'match' });
    await expect(record.panel.root).toContainText('roster.csv');
  });

  test('a second file is compared whole, and the panel names it', async ({ extension, site }) => {
    const start = await withRoster(extension);
    const record = await waiting(extension, site);
    const other = LIN.map((cell) => (cell === '计算机科学与技术' ? '历史学' : cell));
    await start.loadAsCounselor(given('改过的名单.csv', csv([HEADER, other, OUYANG])));
    expect(await record.panel.waitForRun(1)).toMatchObject({ state: 'done', result: 'mismatch' });
    expect(await record.panel.fieldsWith('mismatch')).toEqual(['major']);
    await expect(record.panel.root).toContainText('改过的名单.csv');
  });
});

const JSON_ROSTER = JSON.stringify({
  format: 'xueji-roster',
  version: 1,
  rows: [
    {
      studentNo: '222026321062001',
      name: '林知夏',
      idNumber: '500109200603180029',
      major: '计算机科学与技术',
    },
    { studentNo: '222026321062003', name: '欧阳子墨', idNumber: '510104200611302313', major: '软件工程' },
  ],
});
/** 学号,姓名,专业 with the made-up student, and 杨䶮, whose name needs four bytes in no older encoding */
const GB18030 = Buffer.from(
  'd1a7bac52cd0d5c3fb2cd7a8d2b50a' +
    '3232323032363332313036323030312cc1d6d6aacfc42cbcc6cbe3bbfabfc6d1a7d3ebbcbccaf50a' +
    '3232323032363332313036323030342cd1eefe9f2cc8edbcfeb9a4b3cc0a',
  'hex',
);

for (const [about, file] of [
  ['a text file in GB18030', given('名单.csv', GB18030)],
  ['a workbook', given('名单.xlsx', makeSheet([HEADER, LIN, OUYANG]))],
  ['a file of our own format', given('名单.json', JSON_ROSTER)],
] as const) {
  test(`${about} goes through the chooser to a checked page`, async ({ extension, site }) => {
    const start = await StartPage.open(extension);
    await start.loadAsCounselor(file);
    const record = await RecordPage.open(extension, site, 'archive-table', 'good');
    await record.check();
    expect(await record.panel.fieldsWith('mismatch')).toEqual([]);
    expect(await record.panel.verdictOf('name')).toBe('match');
    expect(await record.panel.verdictOf('major')).toBe('match');
  });
}

test('a file dragged onto the page is read like a chosen one', async ({ extension, site }) => {
  const start = await StartPage.open(extension);
  const cdp = await extension.context.newCDPSession(start.page);
  const data = { items: [], files: [resolve(ROSTER)], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
  await expect(start.root).toHaveAttribute('data-roster', 'asking');
  await expect(start.root).toContainText(
    `${readFileSync(ROSTER, 'utf8').trim().split('\n').length - 1} 位学生`,
  );
  await start.chooseRole('counselor');
  await start.waitReady();
  await expectRosterChecks(extension, site);
});
