import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { readXlsx } from 'hucre/xlsx';
import { COLUMN_TEXTS } from '@/lib/core/texts/columns';
import { encodeGbk } from '@/tests/support/encode-gbk';
import { madeUpPerson } from '@/tests/support/made-up-people';
import { makeXls } from '@/tests/support/make-xls';
import { given } from './support/expectations';
import { expect, test } from './support/fixtures';
import { StartPage } from './support/start-page';

const people = Array.from({ length: 12 }, (_, index) => madeUpPerson(index));
/** Two columns that could be the ID number, one that nobody knows, and months without a day. */
const HEADER = ['学号', '姓名', '身份证号', '证件号码', '族称', '入学日期', '专业'];
const ROWS = people.map(({ studentNo, name, idNumber, ethnicity }) => [
  studentNo,
  name,
  idNumber,
  'E12345678',
  ethnicity,
  '202609',
  '软件工程(080902)',
]);
function gbkHtml(): Buffer {
  const cells = [HEADER, ...ROWS].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return Buffer.from(encodeGbk(`<html><body><table>${cells.join('')}</table></body></html>`));
}

const SHOTS = process.env.SHOTS;
async function shot(start: StartPage, name: string): Promise<void> {
  if (SHOTS !== undefined) await start.page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
}
async function expectAccessible(start: StartPage): Promise<void> {
  const { violations } = await new AxeBuilder({ page: start.page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('columns that are not certain are named by keyboard alone, remembered, and can be seen again', async ({
  extension,
}) => {
  const start = await StartPage.open(extension);
  const { page, root } = start;
  await start.loadFile(given('名单.xls', gbkHtml()));
  await page.locator('[data-role=counselor]').focus();
  await page.keyboard.press('Enter');
  await expect(root.locator('form[data-for=columns]')).toBeVisible();
  await expect(root).toHaveAttribute('data-roster', 'asking');
  await expectAccessible(start);
  await shot(start, 'columns');
  const focusOn = async (selector: string): Promise<void> => {
    const wanted = root.locator(selector);
    for (let presses = 0; presses < 60; presses += 1) {
      if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way by keyboard to ${selector}`);
  };
  await focusOn('select[data-column="3"]');
  for (let down = 0; down < 5; down += 1) await page.keyboard.press('ArrowDown');
  await expect(root.locator('select[data-column="3"]')).toHaveValue('idNumber');
  await focusOn('[data-action=answer-columns]');
  await page.keyboard.press('Enter');
  await expect(root.locator('[data-problem=true]')).toContainText('只留一列');
  await page.keyboard.press('Shift+Tab');
  await root.locator('select[data-column="3"]').focus();
  await page.keyboard.press('Home');
  await expect(root.locator('select[data-column="3"]')).toHaveValue('');
  await focusOn('input[data-common=level]');
  await page.keyboard.type('本科');
  await focusOn('input[data-day=keep]');
  await page.keyboard.press('ArrowDown');
  await expect(root.locator('input[data-day=first]')).toBeChecked();
  await focusOn('[data-action=answer-columns]');
  await page.keyboard.press('Enter');
  await start.waitReady();
  await expect(root).toContainText('12 行可以使用，都没有发现问题');
  await expect(root).toContainText('内容其实是网页表格（HTML）');
  await expect(root).toContainText('全班统一的层次：本科');
  await shot(start, 'ready-good');
  await start.loadFile(given('名单.xls', gbkHtml()));
  await start.chooseRole('counselor');
  await start.waitReady();
  await root.getByRole('button', { name: COLUMN_TEXTS.review }).click();
  await expect(root.locator('select[data-column="4"]')).toHaveValue('ethnicity');
  await expect(root).toContainText('上次这样选的');
});

test('a student who opens the same file sees no value of anybody', async ({ extension }) => {
  const start = await StartPage.open(extension);
  const rows = [HEADER.map((title) => (title === '族称' ? '其他称呼' : title)), ...ROWS];
  const text = rows.map((row) => row.join('\t')).join('\n');
  await start.loadFile(given('名单.txt', text));
  await start.chooseRole('student');
  await expect(start.root.locator('form[data-for=columns]')).toBeVisible();
  await expect(start.root).not.toContainText(people[0]?.idNumber ?? '');
  await expect(start.root).not.toContainText(people[0]?.name ?? '');
  await expect(start.root).toContainText(COLUMN_TEXTS.hidden);
});

test('problems are listed by kind with what was seen, filtered, copied and saved', async ({ extension }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const start = await StartPage.open(extension);
  const { root, page } = start;
  const rows = people.map(({ studentNo, name, idNumber, birthDate }, index) => [
    index === 3 ? studentNo.slice(1) : studentNo,
    index === 5 ? '林?夏' : name,
    index < 4 ? 500109200603180000 + index * 1000 : idNumber,
    index === 7 ? '20060231' : birthDate,
  ]);
  const sheet = [['学号', '姓名', '身份证号', '出生日期'], ...rows, ['合计', '12人']];
  await start.loadAsCounselor(
    given('名单.xls', Buffer.from(makeXls({ sheets: [{ name: '名单', rows: sheet }] }))),
  );
  await expect(root).toContainText('12 行可以使用，其中 6 行没有发现问题');
  await expect(root).toContainText('是合计，没有当作学生载入');
  await expectAccessible(start);
  await root.locator('select[data-for=problem-kind]').selectOption('digits-lost');
  await expect(root.locator('.problem-kind')).toHaveCount(1);
  await expect(root.locator('.problem-row')).toHaveCount(4);
  await expect(root).toContainText(
    `第 2 行 ${people[0]?.name}（学号尾号 ${people[0]?.studentNo.slice(-4)}）“身份证号”`,
  );
  // a counselor may stand before a class: in full only in what is copied or saved
  await expect(root).toContainText('看到“••••••••••••••••••”');
  await shot(start, 'report');
  await root.locator('[data-action=copy-problems]').click();
  await expect(root).toContainText('已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toHaveLength(5);
  const download = page.waitForEvent('download');
  await root.locator('[data-action=save-problems]').click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^问题清单_\d{8}\.xlsx$/u);
  const { sheets } = await readXlsx(readFileSync(await saved.path()));
  expect(sheets.map(({ name }) => name)).toEqual(['问题清单', '名册']);
  expect(sheets[0]?.rows).toHaveLength(5);
  const [header, first] = sheets[1]?.rows ?? [];
  expect(header).toEqual(['行', '问题', '姓名', '出生日期', '证件号码', '学号']);
  expect(first?.slice(0, 3)).toEqual([
    '2',
    '身份证号：长号码丢失了末几位（看到“500109200603180000”）',
    people[0]?.name,
  ]);
  expect(sheets[1]?.rows).toHaveLength(13);
});

test('several files at once become one roster, and each row is told by its file', async ({ extension }) => {
  const start = await StartPage.open(extension);
  const csvOf = (from: number) =>
    Buffer.from(
      `学号,姓名\n${people
        .slice(from, from + 3)
        .map(({ studentNo, name }) => `${studentNo},${name}\n`)
        .join('')}`,
    );
  await start.page.locator('input[type=file][data-for=roster]').setInputFiles([
    { name: '计科1班.csv', mimeType: 'text/csv', buffer: csvOf(0) },
    { name: '计科2班.csv', mimeType: 'text/csv', buffer: csvOf(2) },
  ]);
  await start.chooseRole('counselor');
  await start.waitReady();
  await expect(start.root).toContainText('计科1班.csv 等 2 个文件');
  await expect(start.root).toContainText('由 2 份合成一份名册');
  await expect(start.root).toContainText(`计科2班.csv 第 2 行 ${people[2]?.name}`);
});
