import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { classSheet } from '@/lib/core/sheets/class-sheet';
import type { FiledClass } from '@/lib/core/sheets/model/filed-class';
import { type ClassSheetOptions, DEFAULT_CLASS_SHEET } from '@/lib/core/sheets/model/sheet-options';
import { AGREED, differing, filedClass, studentOf, WRONG_BIRTH } from '@/tests/support/filed-class';
import { hasTool } from '@/tests/support/has-tool';
import { openPrinter, type PrintedPage, type Printer, pagesOf } from '@/tests/support/print-sheet';

const MM = 72 / 25.4;
const LONG = '这一格的说明很长，要写好几行';

let printer: Printer;

/** A code of three letters that stands nowhere else. */
function code(index: number): string {
  return String.fromCharCode(...[676, 26, 1].map((unit) => 97 + (Math.floor(index / unit) % 26)));
}

/** Every third student has a remark of several lines, with a code at its start and its end. */
function classOf(count: number): FiledClass {
  const students = Array.from({ length: count }, (_, index) => {
    const note = index % 3 === 0 ? `A${code(index)} ${LONG.repeat(1 + (index % 4))} Z${code(index)}` : '';
    const standing = index % 5 === 0 ? differing(WRONG_BIRTH) : AGREED;
    return { student: studentOf(index, { note }), standing };
  });
  return filedClass(students);
}

function sheetOf(count: number, options: Partial<ClassSheetOptions> = {}) {
  return classSheet(classOf(count), { ...DEFAULT_CLASS_SHEET, ...options }, '2026-11-26');
}

const printed = new Map<string, Promise<readonly PrintedPage[]>>();

function pagesFor(count: number, options: Partial<ClassSheetOptions> = {}): Promise<readonly PrintedPage[]> {
  const key = JSON.stringify([count, options]);
  const known = printed.get(key) ?? printer.print(sheetOf(count, options)).then(pagesOf);
  printed.set(key, known);
  return known;
}

function textOf({ words }: PrintedPage): string {
  return words.map(({ text }) => text).join('');
}
/** How often each page holds a word. */
function perPage(pages: readonly PrintedPage[], word: string): readonly number[] {
  return pages.map((page) => textOf(page).split(word).length - 1);
}

const FULL: Partial<ClassSheetOptions> = { wrongColumn: true, twoSystems: true, idNumber: 'whole' };
const SHORT: Partial<ClassSheetOptions> = { fields: ['gender'], idNumber: 'none' };

describe.skipIf(!hasTool('pdftotext', '-v'))('printed by Chromium', () => {
  beforeAll(async () => {
    printer = await openPrinter();
  });
  afterAll(() => printer.close());

  test.each<readonly [number, string, Partial<ClassSheetOptions>, 'portrait' | 'landscape', number, number]>([
    [5, 'usual', {}, 'landscape', 1, 1],
    [60, 'usual', {}, 'landscape', 5, 8],
    [200, 'usual', {}, 'landscape', 15, 24],
    [60, 'few', SHORT, 'portrait', 3, 5],
    [60, 'all', FULL, 'landscape', 5, 10],
  ])(
    '%i students on A4 with %s columns: head, foot and number on each page, no row is cut',
    async (count, _, options, paper, fewest, most) => {
      const pages = await pagesFor(count, options);
      expect(pages.length).toBeGreaterThanOrEqual(fewest);
      expect(pages.length).toBeLessThanOrEqual(most);
      const once = pages.map(() => 1);
      for (const word of ['学籍信息核对确认表', '班级：计科2601班', '学号', '序号', '院（系）盖章'])
        expect([word, perPage(pages, word)]).toEqual([word, once]);
      pages.forEach((page, index) => {
        const [width, height] = paper === 'portrait' ? [210, 297] : [297, 210];
        expect([page.width / MM, page.height / MM].map(Math.round)).toEqual([width, height]);
        expect(textOf(page)).toContain(`第${index + 1}页，共${pages.length}页`);
        expect(textOf(page)).not.toContain('不打印');
      });
    },
  );

  test('each student stands on one page, remarks of several lines included, and above the foot', async () => {
    const pages = await pagesFor(200);
    const pageOf = (word: string): number =>
      pages.findIndex(({ words }) => words.some(({ text }) => text === word));
    for (let index = 0; index < 200; index += 1) {
      const number = studentOf(index).studentNo;
      expect([number, perPage(pages, number).filter((times) => times > 0)]).toEqual([number, [1]]);
      if (index % 3 !== 0) continue;
      const places = [number, `A${code(index)}`, `Z${code(index)}`].map(pageOf);
      expect(new Set(places)).toEqual(new Set([pageOf(number)]));
    }
    for (const { words, height } of pages) {
      const stamp = words.find(({ text }) => text === '院（系）盖章');
      const rows = words.filter(({ text }) => /^[AZ][a-z]{3}$|^\d{15}$/u.test(text));
      expect(Math.max(...rows.map(({ bottom }) => bottom))).toBeLessThan(stamp?.top ?? 0);
      expect(Math.max(...words.map(({ bottom }) => bottom))).toBeLessThan(height);
    }
  });

  test('who signs stands once, on the last page and never without a row above', async () => {
    const pageCounts: number[] = [];
    // a page with room for all, one with room for the rows alone, one that is too small for the rows
    for (const count of [26, 27, 28, 29]) {
      const students = Array.from({ length: count }, (_, index) => ({
        student: studentOf(index),
        standing: AGREED,
      }));
      const options = { ...DEFAULT_CLASS_SHEET, ...SHORT, blankRows: 0 };
      const pages = pagesOf(await printer.print(classSheet(filedClass(students), options, '2026-11-26')));
      pageCounts.push(pages.length);
      expect(perPage(pages, '辅导员（签字）')).toEqual(
        pages.map((_, at) => (at === pages.length - 1 ? 1 : 0)),
      );
      expect(pages.at(-1)?.words.some(({ text }) => /^\d{15}$/u.test(text))).toBe(true);
    }
    expect(new Set(pageCounts)).toEqual(new Set([1, 2]));
  });

  test.each([
    ['usual', {}],
    ['few', SHORT],
    ['all', FULL],
  ] as const)('no text is wider than its cell: %s columns', async (_, options) => {
    expect(await printer.overflowing(sheetOf(20, options))).toEqual([]);
  });

  test('what is left out is not printed', async () => {
    const [page] = await pagesFor(3, { signatories: [], stamp: false });
    expect(page === undefined ? '' : textOf(page)).not.toMatch(/签字|盖章/u);
  });
});
