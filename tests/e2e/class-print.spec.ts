import { hasTool } from '@/tests/support/has-tool';
import { type PrintedPage, pagesOf } from '@/tests/support/print-sheet';
import { ClassPage } from './support/class-page';
import { expect, test } from './support/fixtures';

/** A4, in points. */
const A4 = { width: 595, height: 842 };
/** Notes of several lines: the first and the last word of each stand nowhere else. */
const NOTE = '已经联系本人和家长，材料在办公室，等学院更正以后再核对一次。'.repeat(3);

function textOf({ words }: PrintedPage): string {
  return words.map(({ text }) => text).join('');
}

test('figures and board are printed: everybody once, the head on every page, no row cut, nothing to press', async ({
  extension,
}) => {
  test.skip(!hasTool('pdftotext', '-v'), 'poppler is not here');
  const board = await ClassPage.open(extension, 'class.html?practice');
  const { page } = board;
  await expect(page.locator('[data-student]').first()).toBeVisible();
  const marks = ['子丑', '寅卯', '辰巳', '午未', '申酉', '戌亥'];
  for (const [at, mark] of marks.entries()) {
    await page.locator(`[data-index="${at}"]`).click();
    await page.locator('[data-for=note]').fill(`${mark}甲${NOTE}${mark}乙`);
    await page.locator('[data-for=note]').blur();
    await expect(page.locator(`[data-index="${at}"]`)).toContainText(`${mark}甲`);
  }
  // chosen on the screen, and not for the paper
  await page.locator('[data-filter=differs]').click();
  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  const all = pages.map(textOf);
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
    pages.map(() => [A4.width, A4.height]),
  );
  expect(pages).toHaveLength(3);
  for (const [at, text] of all.entries()) {
    expect(text).toContain('学籍核对情况共60位');
    for (const title of ['学生', '状态', '不同之处', '怎样核对', '备注']) expect(text).toContain(title);
    expect(text).toContain(`第${at + 1}页，共3页`);
  }
  const tails = await page.evaluate(() => {
    globalThis.dispatchEvent(new Event('beforeprint'));
    const found = [...document.querySelectorAll('.board-paper tbody th')].map((cell) =>
      (cell.textContent ?? '').replaceAll(/\s/g, ''),
    );
    globalThis.dispatchEvent(new Event('afterprint'));
    return found;
  });
  expect(new Set(tails).size).toBe(60);
  const whole = all.join('');
  expect(tails.filter((who) => whole.split(who).length !== 2)).toEqual([]);
  for (const mark of marks) {
    expect(all.map((text) => [text.includes(`${mark}甲`), text.includes(`${mark}乙`)])).toEqual(
      all.map((text) => [text.includes(`${mark}甲`), text.includes(`${mark}甲`)]),
    );
  }
  expect(whole).toContain('已核对');
  for (const word of ['班级设置', '方向键', '打印', '催办', '投影', '撤销', '统一认可', '练习：']) {
    expect(whole, word).not.toContain(word);
  }
  // nobody's ID number, 18 digits
  expect(whole).not.toMatch(/\d{17}[\dX]/);
  await expect(page.locator('.board-paper table')).toHaveCount(0);
});
