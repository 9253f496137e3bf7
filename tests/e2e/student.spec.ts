import { readFileSync } from 'node:fs';
import { TO_COUNSELOR_TEXTS } from '@/lib/core/texts/to-counselor';
import { given } from './support/expectations';
import { expect, test } from './support/fixtures';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';

const ROSTER = 'tests/pages/roster.csv';
const OWN_NUMBER = '222026321062001';

test.describe('a student with the file from the college', () => {
  test.beforeEach(async ({ extension }) => {
    const start = await StartPage.open(extension);
    await start.loadAsStudent(ROSTER, OWN_NUMBER);
  });

  test('is told that a file with several students must not be passed on, and sees none of them', async ({
    extension,
  }) => {
    const start = await StartPage.open(extension);
    await start.loadFile(ROSTER);
    await start.chooseRole('student');
    await expect(start.root).toContainText('请勿转发');
    await expect(start.root).not.toContainText('欧阳子墨');
    await start.giveStudentNo('222026321069999');
    await expect(start.root).toHaveAttribute('data-roster', 'asking');
    await start.giveStudentNo(OWN_NUMBER);
    await start.waitReady();
    await expect(start.root).not.toContainText('欧阳子墨');
  });

  test('sees that everything agrees: every line, every mark, in words and not by colour alone', async ({
    extension,
    site,
  }) => {
    const { panel } = await RecordPage.open(extension, site, 'archive-table', 'good').then(async (record) => {
      expect(await record.check()).toEqual({ state: 'done', result: 'match', reason: null });
      return record;
    });
    await expect(panel.root).toHaveAccessibleName('学籍核对');
    await expect(panel.root).toContainText('比对 14 项');
    expect(await panel.fieldsWith('mismatch')).toEqual([]);
    expect(await panel.fieldsWith('unsure')).toEqual(['admissionPhoto']);
    expect(await panel.fieldsWith('absent')).toEqual(['examineeNo']);
    expect(await panel.checks()).toEqual([
      { check: 'id-digit', verdict: 'match' },
      { check: 'id-birth', verdict: 'match' },
      { check: 'id-gender', verdict: 'match' },
    ]);
    for (const line of await panel.lines()) {
      expect(line.text).toMatch(/一致|写法不同|需人工核对|页面未显示|名册未提供/);
    }
    expect((await panel.marks()).map(({ field }) => field)).toContain('idNumber');
  });

  test('sees what differs, what it should be, and what to do about it', async ({ extension, site }) => {
    const record = await RecordPage.open(extension, site, 'archive-table', 'differing');
    expect(await record.check()).toMatchObject({ state: 'done', result: 'mismatch' });
    const { panel } = record;
    expect(await panel.fieldsWith('mismatch')).toEqual(['expectedGraduation', 'major']);
    expect(await panel.countOf('mismatch')).toBe(2);
    await expect(panel.line('major')).toContainText('软件工程');
    await expect(panel.line('major')).toContainText('计算机科学与技术');
    await expect(panel.line('major')).toContainText('怎么办');
    await expect(panel.host).toContainText('名册为 计算机科学与技术');
    await panel.expand();
    const shown = panel.root.getByRole('checkbox', { name: '在页面上显示标注' });
    await shown.uncheck();
    expect(await panel.marks()).toEqual([]);
    await shown.check();
    await expect(panel.mark('major')).toBeVisible();
  });

  test('copies one message to the counselor about all differences, and ticks off what to bring', async ({
    extension,
    site,
  }) => {
    const file = readFileSync(ROSTER, 'utf8').replace('500109200603180029', '500109200603180037');
    const start = await StartPage.open(extension);
    await start.loadAsStudent(given('计科1班.csv', file), OWN_NUMBER);
    const record = await RecordPage.open(extension, site, 'archive-table', 'differing');
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await record.check();
    const { panel } = record;
    await panel.expand();
    const paper = panel.root.getByRole('checkbox', { name: '户口簿' });
    await paper.check();
    await expect(paper).toBeChecked();
    await panel.button(TO_COUNSELOR_TEXTS.copy).click();
    await expect(panel.root).toContainText(TO_COUNSELOR_TEXTS.copied);
    const copied = await record.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('老师您好，我是计科2026级1班 林知夏，学号 222026321062001。');
    expect(copied).toContain('专业：学信网显示 软件工程，名册为 计算机科学与技术。');
    expect(copied).toContain('证件号码：学信网显示的号码与名册不同：第 17、18 位');
    expect(copied).not.toMatch(/500109|20060318/);
    await record.check(2);
    await panel.expand();
    await expect(panel.root.getByRole('checkbox', { name: '户口簿' })).not.toBeChecked();
  });

  test('answers whether the photo is theirs, and the answer is kept as made by hand', async ({
    extension,
    site,
  }) => {
    const record = await RecordPage.open(extension, site, 'archive-table', 'good');
    await record.check();
    await record.panel.expand();
    await record.panel.button('不是本人').click();
    await expect(record.panel.line('admissionPhoto')).toHaveAttribute('data-read-by', 'hand');
    expect(await record.panel.verdictOf('admissionPhoto')).toBe('mismatch');
    await expect(record.panel.mark('admissionPhoto')).toHaveAttribute('data-verdict', 'mismatch');
  });

  test('who deletes the file gets the free checks only, and is told what was not compared', async ({
    extension,
    site,
  }) => {
    const start = await StartPage.open(extension);
    await start.waitReady();
    await start.deleteAll();
    await expect(start.root).toHaveAttribute('data-roster', 'none');
    const record = await RecordPage.open(extension, site, 'archive-table', 'good');
    expect(await record.check()).toMatchObject({ state: 'done', result: 'none' });
    expect(await record.panel.fieldsWith('match')).toEqual(['school']);
    expect(await record.panel.checks()).toHaveLength(3);
    await expect(record.panel.root).toContainText('未比对');
  });
});

test('a one-row file of somebody else is asked about before anything turns red', async ({
  extension,
  site,
}) => {
  const start = await StartPage.open(extension);
  await start.loadFile({
    name: '本人.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('学号,姓名,身份证号,专业\n222026321069998,周无关,110105200604010016,历史学\n'),
  });
  await start.waitReady();
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  expect((await record.check()).state).toBe('asking');
  expect(await record.panel.marks()).toEqual([]);
  await expect(record.panel.root).toContainText('这份文件可能不是你的');
  await record.panel.button('是本人，仍然比对').click();
  await expect(record.panel.root).toHaveAttribute('data-result', 'mismatch');
});
