import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { given } from './support/expectations';
import { expect, test } from './support/fixtures';
import { StartPage } from './support/start-page';

const FOLDER = 'tests/rosters/cases';

/** Files as people have them, what comes of them on the start page, and a sentence of what is said. */
const FILES: readonly (readonly [file: string, state: 'ready' | 'refused', says: string])[] = [
  ['02-zip64-central.xlsx', 'ready', '6 行可以使用'],
  ['03-tab-suffix-all.csv', 'ready', '8 行可以使用'],
  ['06-leading-zero-format.xlsx', 'ready', '6 行可以使用'],
  ['08-vertical-merge.xlsx', 'ready', '有合并的单元格，第'],
  ['09-xml2003-comment.xml', 'ready', '6 行可以使用'],
  ['10-lo-shared-formula.xls', 'ready', '8 行可以使用'],
  ['11-guide-sheet.xlsx', 'ready', '工作表“说明”是填写要求，没有取用'],
  ['12-codes-then-names.xlsx', 'ready', '6 行可以使用'],
  ['13b-must-row.xlsx', 'ready', '第 2 行是班级名、填写要求等'],
  ['14-alt-enter.xlsx', 'ready', '里有换行'],
  ['15-filtered-rows.xlsx', 'ready', '有 3 行是隐藏的（或被筛选掉了）：第 4–5、7 行'],
  ['16-velvet.xlsx', 'ready', '8 行可以使用'],
  ['18-SharedStrings-case.xlsx', 'ready', '6 行可以使用'],
  ['27-formula-no-value.xlsx', 'ready', '公式没有结果'],
  ['30b-pipe.txt', 'ready', '6 行可以使用'],
  ['33-mhtml.xls', 'refused', '单个文件网页'],
  ['37-transposed.xlsx', 'refused', '列名写在了第一列'],
  ['39-annotated-names.xlsx', 'ready', '姓名里的备注'],
  ['44-vfp-int-datetime.dbf', 'ready', '8 行可以使用'],
  ['57c-stacked-60.xlsx', 'ready', '60 行可以使用'],
  ['63-zip-of-xlsx.zip', 'refused', '请先解压'],
];

test('files as people have them are loaded, or refused for what they are', async ({ extension }) => {
  const start = await StartPage.open(extension);
  for (const [name, state, says] of FILES) {
    const file = given(name, readFileSync(`${FOLDER}/${name}`));
    if (state === 'ready') await start.loadAsCounselor(file);
    else await start.loadFile(file);
    await expect(start.root, name).toHaveAttribute('data-roster', state);
    await expect(start.root, name).toContainText(says);
  }
});

test('rows that the sheet hides may be left out, and lists side by side are asked about', async ({
  extension,
}) => {
  const start = await StartPage.open(extension);
  const { root } = start;
  await start.loadFile(given('07.xlsx', readFileSync(`${FOLDER}/07-two-blocks.xlsx`)));
  await root.locator('[data-role=counselor]').click();
  await expect(root.locator('.joins label')).toHaveText(['花名册 A–D，4 行', '花名册 E–H，4 行']);
  await root.locator('[data-action=answer-columns]').click();
  await expect(root).toContainText('8 行可以使用');
  await start.loadAsCounselor(given('15.xlsx', readFileSync(`${FOLDER}/15-filtered-rows.xlsx`)));
  await expect(root).toContainText('6 行可以使用');
  await root.locator('[data-action=review-columns]').click();
  await root.locator('[data-hidden-rows=leave]').check();
  const { violations } = await new AxeBuilder({ page: start.page }).analyze();
  expect(violations).toEqual([]);
  if (process.env.SHOTS !== undefined)
    await start.page.screenshot({ path: `${process.env.SHOTS}/hidden.png`, fullPage: true });
  await root.locator('[data-action=answer-columns]').click();
  await expect(root).toContainText('3 行可以使用');
  await expect(root).toContainText('按选择没有载入');
  if (process.env.SHOTS !== undefined)
    await start.page.screenshot({ path: `${process.env.SHOTS}/left.png`, fullPage: true });
});
