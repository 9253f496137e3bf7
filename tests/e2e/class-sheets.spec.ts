import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { CLASS_TITLES, makeForm } from '@/tests/support/made-up-form';
import { ClassPage } from './support/class-page';
import { given } from './support/expectations';
import { expect, test } from './support/fixtures';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DAY = '\\d{8}';

/** What a person's clicks come to; every click is counted. */
class Filing {
  clicks = 0;
  constructor(readonly page: Page) {}

  async click(selector: string): Promise<void> {
    this.clicks += 1;
    await this.page.locator(selector).click();
  }

  async saved(...selectors: readonly string[]): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const downloaded = this.page.waitForEvent('download');
    for (const selector of selectors) await this.click(selector);
    return this.#taken(await downloaded);
  }

  async filled(selectors: readonly string[], form: Uint8Array, name: string) {
    const downloaded = this.page.waitForEvent('download');
    await this.choose(form, name);
    for (const selector of selectors) await this.click(selector);
    return this.#taken(await downloaded);
  }

  async choose(form: Uint8Array, name: string): Promise<void> {
    this.clicks += 1;
    const file = { name, mimeType: XLSX, buffer: Buffer.from(form) };
    await this.page.locator('input[data-for=form]').setInputFiles(file);
  }

  async #taken(download: Download) {
    const name = download.suggestedFilename();
    await expect(this.page.locator('.sheets-told')).toHaveText(`已保存：${name}`);
    return { name, bytes: readFileSync(await download.path()) };
  }
}

async function rowsOf(bytes: Buffer, sheet = 0): Promise<readonly (readonly unknown[])[]> {
  const book = await readXlsx(new Uint8Array(bytes));
  return book.sheets[sheet]?.rows ?? [];
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

async function practise(extension: Parameters<typeof ClassPage.open>[0]): Promise<Filing> {
  const { page } = await ClassPage.open(extension, 'class.html?practice');
  await expect(page.locator('[data-checked]')).toHaveAttribute('data-all', '60');
  return new Filing(page);
}

test('the three sheets of a practice class are filed with three clicks', async ({ extension }) => {
  const filing = await practise(extension);
  const classSheet = await filing.saved('[data-sheet=class-sheet]');
  expect(classSheet.name).toMatch(new RegExp(`^学籍信息核对确认表_.+_${DAY}\\.xlsx$`));
  const rows = await rowsOf(classSheet.bytes);
  expect(rows[0]?.[0]).toBe('学籍信息核对确认表');
  expect(rows[2]).toEqual(
    expect.arrayContaining(['序号', '学号', '姓名', '身份证号', '核对结果', '签名', '备注']),
  );
  const numbered = rows.slice(3).filter(([number]) => typeof number === 'number');
  expect(numbered.length).toBe(60);
  const id = rows[2]?.indexOf('身份证号') ?? -1;
  expect(numbered.every((row) => /^\d{6}\*{10}\d[\dX]$/.test(String(row[id])))).toBe(true);

  const feedback = await filing.saved('[data-sheet=feedback]');
  expect(feedback.name).toMatch(new RegExp(`^有误信息反馈表_.+_${DAY}\\.xlsx$`));
  const wrong = await rowsOf(feedback.bytes);
  expect(wrong[2]).toEqual([
    '序号',
    '学院',
    '专业/班级',
    '学号',
    '姓名',
    '有误字段',
    '学信网显示',
    '正确信息',
    '证明材料',
    '联系电话',
    '备注',
  ]);
  expect(wrong.slice(3).map((row) => [row[4], row[5], row[6], row[7]])).toContainEqual([
    '周知夏',
    '姓名',
    '周知厦',
    '周知夏',
  ]);

  const statistics = await filing.saved('[data-sheet=statistics]');
  expect(statistics.name).toMatch(new RegExp(`^核对统计表_.+_${DAY}\\.xlsx$`));
  const counted = await rowsOf(statistics.bytes);
  expect(counted[3]?.[counted[2]?.indexOf('人数') ?? -1]).toBe(60);
  expect(filing.clicks).toBe(3);
});

test('results and the board itself: one line a student, and a file that joins', async ({ extension }) => {
  const filing = await practise(extension);
  const results = await filing.saved('[data-sheet=results]');
  expect(results.name).toMatch(/\.ndjson$/);
  const lines = results.bytes.toString('utf8').trim().split('\n');
  expect(lines.length).toBe(60);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ version: 1, studentNo: expect.any(String) });
  expect(results.bytes.toString('utf8')).not.toMatch(/\d{17}[\dX]/);

  const board = await filing.saved('[data-sheet=session]', '[data-dialog=session] [data-answer=without]');
  const text = board.bytes.toString('utf8');
  expect(JSON.parse(text)).toMatchObject({ withIds: false, students: { length: 60 } });
  expect(text).not.toMatch(/\d{17}[\dX]/);
  expect(filing.clicks).toBe(3);

  const { page } = filing;
  const changed = text.replace(/"note":""/, '"note":"来自另一位辅导员"');
  await page.locator('input[data-for=boards]').setInputFiles([
    { name: '甲.json', mimeType: 'application/json', buffer: Buffer.from(changed) },
    { name: '名册.json', mimeType: 'application/json', buffer: Buffer.from('[]') },
  ]);
  const dialog = page.locator('[data-dialog=join]');
  await expect(dialog.locator('[data-board=read]')).toHaveAttribute('data-edited', 'true');
  await expect(dialog.locator('[data-board=refused]')).toContainText('它不是本工具导出的班级');
  await expect(dialog).toContainText('合并后有 60 位学生');
  await expectAccessible(page);
  await dialog.locator('[data-answer=join]').click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('[data-for=class] option:checked')).toContainText('（合并）');
  await expect(page.locator('[data-student]').filter({ hasText: '来自另一位辅导员' })).toHaveCount(1);
  await page.locator('[data-action=undo]').click();
  await expect(page.locator('[data-for=class] option:checked')).not.toContainText('（合并）');
});

test('the options hold: ID numbers left out, columns renamed and moved', async ({ extension }) => {
  const filing = await practise(extension);
  const { page } = filing;
  await page.locator('[data-sheet=class-sheet-options]').click();
  await expectAccessible(page);
  await page.locator('[data-option=class-sheet-id-none]').check();
  await page.locator('[data-option=wrongColumn]').check();
  await page.locator('[data-action=close-class-sheet-options]').click();
  await page.locator('[data-sheet=feedback-options]').click();
  await page.getByRole('textbox', { name: '列“联系电话”的名称' }).fill('手机');
  const up = page.locator('[data-move="phone-1"]');
  await up.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await page.locator('[data-remove=branch]').click();
  await page.locator('[data-add=checkedOn]').click();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  const [, , header] = await rowsOf((await filing.saved('[data-sheet=class-sheet]')).bytes);
  expect(header).toContain('有误信息登记');
  expect(header).not.toContain('身份证号');
  const [, , titles] = await rowsOf((await filing.saved('[data-sheet=feedback]')).bytes);
  const moved = [
    '序号',
    '专业/班级',
    '学号',
    '姓名',
    '有误字段',
    '学信网显示',
    '手机',
    '正确信息',
    '证明材料',
    '备注',
  ];
  expect(titles).toEqual([...moved, '核对日期']);
});

test('the college’s own form is filled in; an unclear column is asked once, a bad one is refused', async ({
  extension,
}) => {
  const filing = await practise(extension);
  const { page } = filing;
  const plain = await filing.filled([], makeForm({ titles: CLASS_TITLES }), '某某学院核对表.xlsx');
  expect(plain.name).toMatch(new RegExp(`^某某学院核对表_.+_${DAY}\\.xlsx$`));
  const rows = await rowsOf(plain.bytes, 1);
  expect(rows[0]?.[0]).toBe('某某学院学籍信息核对表');
  expect(rows.flat()).toContain('孙知夏');
  expect(filing.clicks).toBe(1);

  const unclear = makeForm({ titles: ['学号', '姓名', '政治面貌', '核对结果'] });
  await filing.choose(unclear, '不清楚.xlsx');
  const dialog = page.locator('[data-dialog=form]');
  await expect(dialog.locator('[data-sure=false]')).toContainText('政治面貌');
  await expectAccessible(page);
  const asked = await filing.saved('[data-action=answer-form]');
  expect((await rowsOf(asked.bytes, 1)).flat()).toContain('孙知夏');
  const again = await filing.filled([], unclear, '不清楚.xlsx');
  expect(again.name).toBe(asked.name);

  await filing.choose(new TextEncoder().encode('学号,姓名'), '名单.xlsx');
  await expect(page.locator('[data-problem=sheets]')).toContainText('学院的表格没有填写。');
  await expect(page.locator('[data-problem=sheets]')).toContainText('另存为');
});

test('printing draws the sheet alone and takes it away again', async ({ extension }) => {
  const { page } = await practise(extension);
  await page.evaluate(() => {
    window.print = () => {
      const sheet = document.querySelector('body > .print-place > .printed-sheet');
      document.body.dataset.printed = `${document.title} ${sheet?.querySelectorAll('.sheet-rows tr').length}`;
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await page.locator('[data-sheet=print]').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', /^学籍信息核对确认表_.+_\d{8} 63$/);
  await expect(page.locator('.printed-sheet')).toHaveCount(0);
  await expect(page).toHaveTitle(/班级页/);
});

test('of several classes it is asked which are counted; a following page does not join; an export opens', async ({
  extension,
}) => {
  const board = await ClassPage.open(extension);
  await board.loadFile(given('软工1班.csv', '学号,姓名,班级\n2026000001,陈一,软工1班'));
  await expect(board.page.locator('[data-student]')).toHaveCount(1);
  await board.loadFile(
    given('软工2班.csv', '学号,姓名,班级\n2026000011,王二,软工2班\n2026000012,李三,软工2班'),
  );
  await expect(board.page.locator('[data-student]')).toHaveCount(2);
  const filing = new Filing(board.page);
  const all = await filing.saved('[data-sheet=statistics]', '[data-dialog=statistics] [data-answer=all]');
  expect(all.name).toMatch(/^核对统计表_2个班_/);
  const rows = await rowsOf(all.bytes);
  const students = rows[2]?.indexOf('人数') ?? -1;
  expect(rows.slice(3, 6).map((row) => row[students])).toEqual([2, 1, 3]);
  const exported = await filing.saved('[data-sheet=session]', '[data-dialog=session] [data-answer=with]');
  await filing.click('[data-sheet=class-sheet-options]');
  await filing.click('[data-option=wrongColumn]');
  await board.page.reload();
  const options = board.page.locator('[data-sheet=class-sheet-options]');
  await options.click();
  await expect(board.page.locator('[data-option=wrongColumn]')).toBeChecked();
  await board.page.keyboard.press('Escape');
  await expect(options).toBeFocused();
  const follower = await ClassPage.open(extension);
  await expect(follower.root).toHaveAttribute('data-writes', 'false');
  await expect(follower.page.locator('input[data-for=boards]')).toBeDisabled();
  await expect(follower.page.locator('.sheets')).toContainText('合并请到那个页面操作');
  const sheet = await new Filing(follower.page).saved('[data-sheet=class-sheet]');
  expect((await rowsOf(sheet.bytes)).flat()).toContain('王二');
  await follower.page.close();

  await board.manage('delete-all');
  await board.action('confirm-delete-all');
  await expect(board.page.locator('.class-empty')).toBeVisible();
  const remembered = () => board.page.evaluate(async () => Object.keys(await chrome.storage.local.get()));
  await expect.poll(remembered).not.toContain('sheetOptions');
  await expectAccessible(board.page);
  const buffer = exported.bytes;
  await board.page
    .locator('input[data-for=open-boards]')
    .setInputFiles({ name: exported.name, mimeType: 'application/json', buffer });
  await board.page.locator('[data-dialog=join] [data-answer=separate]').click();
  await expect(board.page.locator('[data-for=class] option:checked')).toHaveText('软工2班');
  await expect(board.row('李三')).toBeVisible();
});
