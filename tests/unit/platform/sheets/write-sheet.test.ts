import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import { classSheet } from '@/lib/core/sheets/class-sheet';
import { feedbackSheet } from '@/lib/core/sheets/feedback-sheet';
import { DEFAULT_CLASS_SHEET, DEFAULT_FEEDBACK, FEEDBACK_KEYS } from '@/lib/core/sheets/model/sheet-options';
import type { SheetTable } from '@/lib/core/sheets/model/sheet-table';
import { statisticsSheet } from '@/lib/core/sheets/statistics-sheet';
import { writeSheet } from '@/lib/platform/sheets/write-sheet';
import { anyText } from '@/tests/support/any-text';
import {
  ABOUT,
  AGREED,
  differing,
  filedClass,
  missing,
  studentOf,
  WRONG_BIRTH,
  withStandings,
} from '@/tests/support/filed-class';
import { hasTool } from '@/tests/support/has-tool';
import { convertWithLibreOffice } from '@/tests/support/libreoffice';
import { madeUpId } from '@/tests/support/made-up-people';
import { pagesOf } from '@/tests/support/print-sheet';

const DAY = '2026-11-26';
const CLASS = filedClass(withStandings(AGREED, differing(WRONG_BIRTH), missing('on-leave')));
const ID = '500109200603180029';
const WHOLE = { ...DEFAULT_CLASS_SHEET, idNumber: 'whole' } as const;

async function bytesOf(table: SheetTable): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await writeSheet(table, 'x.xlsx')).arrayBuffer());
}
async function partsOf(table: SheetTable): Promise<Readonly<Record<string, string>>> {
  const entries = Object.entries(unzipSync(await bytesOf(table)));
  return Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
}
async function sheetXml(table: SheetTable): Promise<string> {
  return (await partsOf(table))['xl/worksheets/sheet1.xml'] ?? '';
}
async function rowsOf(bytes: Uint8Array<ArrayBuffer>) {
  const [sheet] = (await readXlsx(bytes)).sheets;
  return sheet?.rows.map((row) => row.map((cell) => cell ?? '')) ?? [];
}

/** A class whose every text is this one: row, note, words, differences, name of the class. */
function classFullOf(text: string) {
  const values = Object.fromEntries(TEXT_FIELD_KEYS.map((field) => [field, text]));
  const row = { rowNumber: 2, values, refused: {} };
  const difference = { field: 'major', shown: text, expected: text } as const;
  const students = [
    { student: studentOf(0, { row, note: text }), standing: differing(difference) },
    { student: studentOf(1, { row: null, name: text, studentNo: text }), standing: missing('other', text) },
  ];
  const head = { ...ABOUT.head, school: text, advice: { major: text }, deadline: null };
  return filedClass(students, { name: text, head });
}
/** Every sheet with everything on it. */
function allSheets(
  filed: ReturnType<typeof filedClass>,
  idNumber: 'masked' | 'whole' = 'masked',
): SheetTable[] {
  const columns = FEEDBACK_KEYS.map((key) => ({ key, title: filed.about.name.slice(0, 30) }));
  return [
    classSheet(filed, { ...DEFAULT_CLASS_SHEET, idNumber, wrongColumn: true }, DAY),
    classSheet(filed, { ...DEFAULT_CLASS_SHEET, idNumber, twoSystems: true }, DAY),
    feedbackSheet([filed], { columns, idNumber }, DAY),
    statisticsSheet([filed, filed], DAY),
  ];
}

test('title, facts and header stand above the rows, who signs and the notes below', async () => {
  const rows = await rowsOf(await bytesOf(classSheet(CLASS, { ...WHOLE, fields: [], blankRows: 1 }, DAY)));
  expect(rows.map((row) => row.slice(0, 5))).toEqual([
    ['学籍信息核对确认表', '', '', '', ''],
    [
      '学校：西南大学　班级：计科2601班　人数：3　截止时间：2026-11-28 17:00　制表日期：2026-11-26',
      '',
      '',
      '',
      '',
    ],
    ['序号', '学号', '姓名', '身份证号', '核对结果'],
    [1, '222026321000000', '林知夏', '50010920060101000X', '无误'],
    [2, '222026321000001', '赵知夏', '500109200602010001', '有误（出生日期）'],
    [3, '222026321000002', '何知夏', '500109200603010003', '—'],
    ['', '', '', '', ''],
    [expect.stringContaining('辅导员（签字）：＿'), '', '', '', ''],
    [expect.stringContaining('代签人本人的姓名'), '', '', '', ''],
    [expect.stringContaining('红字'), '', '', '', ''],
  ]);
});

test('it is set up for A4: across where it is wide, its head on each page and in view, pages numbered', async () => {
  const wide = await partsOf(classSheet(CLASS, DEFAULT_CLASS_SHEET, DAY));
  const sheet = wide['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"/u);
  expect(sheet).toMatch(/fitToWidth="1"[^>]*fitToHeight="0"|fitToHeight="0"[^>]*fitToWidth="1"/u);
  expect(sheet).toMatch(/<pane [^>]*ySplit="3"[^>]*state="frozen"/u);
  expect(sheet).toContain('&amp;C第 &amp;P 页，共 &amp;N 页&amp;R院（系）盖章');
  expect(wide['xl/workbook.xml']).toMatch(/_xlnm\.Print_Titles[^>]*>[^<]*学籍信息核对确认表'?!\$1:\$3</u);
  const narrow = await sheetXml(
    classSheet(CLASS, { ...DEFAULT_CLASS_SHEET, fields: [], idNumber: 'none' }, DAY),
  );
  expect(narrow).toContain('orientation="portrait"');
});

test('a reason for a missing signature is red, and 备注 offers the usual ones', async () => {
  const parts = await partsOf(classSheet(CLASS, DEFAULT_CLASS_SHEET, DAY));
  expect(parts['xl/styles.xml']).toMatch(/<font>(?:(?!<\/font>).)*C00000/u);
  expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<dataValidation [^>]*sqref="P4:P9"/u);
  expect(parts['xl/worksheets/sheet1.xml']).toContain('代签,放弃入学资格');
});

test('a count is a number and a rate a share; what is nothing is no number', async () => {
  const [, , , one] = await rowsOf(await bytesOf(statisticsSheet([CLASS], DAY)));
  expect(one?.slice(2, 11)).toEqual([3, 1, 2, 2, 1, 1, 0, 0, 1]);
});

test('rows are high enough for their texts', async () => {
  const long = filedClass([{ student: studentOf(0, { note: '很长的备注'.repeat(20) }), standing: AGREED }]);
  const heights = [
    ...(await sheetXml(classSheet(long, DEFAULT_CLASS_SHEET, DAY))).matchAll(
      /<row r="4"[^>]* ht="([\d.]+)"/gu,
    ),
  ];
  expect(Number(heights[0]?.[1])).toBeGreaterThan(100);
});

test.each(['=1+1', '+8', '-9', '@SUM(A1)', '\t=1', '=HYPERLINK("http://example.org","x")', '#N/A', '#REF!'])(
  'a text that begins like a formula or is called like an error stays a text in every column: %j',
  async (text) => {
    for (const table of allSheets(classFullOf(text))) {
      const xml = await sheetXml(table);
      expect(xml).not.toMatch(/<f[ >/]|t="(?:str|e)"/u);
      const cells = await rowsOf(await bytesOf(table));
      if (table.sheet === '有误信息反馈表') expect(cells[3]).toContain(text.trim());
    }
  },
);

test('whatever the texts: string cells, numbers of our own, no formula, no link', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        anyText(),
        anyText().map((text) => `=${text}`),
      ),
      async (text) => {
        for (const table of allSheets(classFullOf(text), 'whole')) {
          const parts = await partsOf(table);
          const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
          expect(xml).not.toMatch(/<f[ >/]|hyperlink|t="(?:str|e|b|d)"/u);
          const numbers = [...xml.matchAll(/<c [^>]*?(?:t="(\w+)")?[^>]*><v>([^<]*)<\/v>/gu)];
          for (const [, kind, value] of numbers)
            if (kind !== 's') expect(value).toMatch(/^\d{1,4}(?:\.\d+)?$/u);
          expect(Object.keys(parts).filter((name) => /externalLink|vba|drawing/u.test(name))).toEqual([]);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('a masked sheet holds no whole ID number, whatever column it stands in', async () => {
  const ids = fc.oneof(fc.nat(100_000).map(madeUpId), fc.constant('H12345678'));
  await fc.assert(
    fc.asyncProperty(ids, async (id) => {
      for (const table of allSheets(classFullOf(id))) {
        const all = Object.values(await partsOf(table)).join('\n');
        expect(all).not.toContain(id);
        expect(all.replaceAll(/[^\dX]/gu, '')).not.toContain(id);
      }
    }),
    { numRuns: 20 },
  );
});

test('a whole ID number stands only where it was asked for', async () => {
  const rows = await rowsOf(await bytesOf(classSheet(classFullOf(ID), WHOLE, DAY)));
  const places = rows.flatMap((row, at) =>
    row.flatMap((cell, column) => (String(cell).includes(ID) ? [[at, rows[2]?.[column]]] : [])),
  );
  expect(places).toEqual([[3, '身份证号']]);
});

test.skipIf(!hasTool('soffice', '--version'))(
  'LibreOffice opens every sheet without repair, and gives back every text, the last digit and the X',
  async () => {
    const tables = [
      ...allSheets(classFullOf('=1+1')),
      ...allSheets(classFullOf('#N/A')),
      classSheet(CLASS, WHOLE, DAY),
      feedbackSheet([CLASS], DEFAULT_FEEDBACK, DAY),
      statisticsSheet([CLASS, CLASS], DAY),
      statisticsSheet([], DAY),
    ];
    const files = Object.fromEntries(
      await Promise.all(tables.map(async (table, at) => [`sheet${at}`, await bytesOf(table)] as const)),
    );
    const converted = convertWithLibreOffice(files, 'xlsx');
    expect(Object.keys(converted).sort()).toEqual(Object.keys(files).sort());
    for (const [name, bytes] of Object.entries(files)) {
      const expected = await rowsOf(bytes);
      const found = await rowsOf(converted[name] ?? new Uint8Array());
      expect(found.map((row) => row.slice(0, expected[0]?.length))).toEqual(expected);
    }
  },
);

test.skipIf(!hasTool('soffice', '--version') || !hasTool('pdftotext', '-v'))(
  'printed by LibreOffice the head stands on each page',
  async () => {
    const many = filedClass(
      Array.from({ length: 60 }, (_, index) => ({ student: studentOf(index), standing: AGREED })),
    );
    const { sheet } = convertWithLibreOffice(
      { sheet: await bytesOf(classSheet(many, DEFAULT_CLASS_SHEET, DAY)) },
      'pdf',
    );
    const pages = pagesOf(sheet ?? new Uint8Array());
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach(({ words, width, height }, at) => {
      const text = words.map((word) => word.text).join('');
      expect(text).toContain('学籍信息核对确认表');
      expect(text).toContain('预毕业日期');
      expect(text).toContain('院（系）盖章');
      expect(text).toContain(`第${at + 1}页，共${pages.length}页`);
      expect(width).toBeGreaterThan(height);
    });
  },
);
