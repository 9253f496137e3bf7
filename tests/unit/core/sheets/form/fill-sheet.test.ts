import { expect, test } from 'vitest';
import { type Filling, fillSheet } from '@/lib/core/sheets/form/fill-sheet';
import { readSheetXml } from '@/lib/core/sheets/form/sheet-xml';

const HEAD = '<worksheet><dimension ref="A1:C9"/><cols><col min="2" max="3" style="7"/></cols><sheetData>';
const TITLES = '<row r="4"><c r="A4" t="s"><v>0</v></c></row>';
const COLUMNS: Filling['columns'] = [
  { index: 0, key: 'number' },
  { index: 1, key: 'name' },
  { index: 2, key: 'remark' },
];

function filled(body: string, filling: Partial<Filling>, behind = '') {
  const xml = readSheetXml(`${HEAD}${TITLES}${body}</sheetData>${behind}</worksheet>`);
  if (xml === null) throw new Error('it is a worksheet');
  return fillSheet(xml, {
    body: { start: 5, foot: null },
    columns: COLUMNS,
    rows: [[1, '张三', '']],
    hasFormulas: false,
    ...filling,
  });
}
function rowsIn(...parameters: Parameters<typeof filled>): string {
  const result = filled(...parameters);
  if (!result.ok) throw new Error(result.refusal);
  return result.xml.slice(result.xml.indexOf(TITLES) + TITLES.length, result.xml.indexOf('</sheetData>'));
}

function text(words: string): string {
  return `<is><t xml:space="preserve">${words}</t></is>`;
}
const ROW = '<row r="5" spans="1:3" ht="24"><c r="A5" s="3"/><c r="B5" s="4"/><c r="C5" s="5"/></row>';
const FOOT = '<row r="6" ht="30"><c r="A6" s="9" t="s"><v>1</v></c></row>';
const FILLED = `<row r="5" ht="24"><c r="A5" s="3"><v>1</v></c><c r="B5" s="4" t="inlineStr">${text('张三')}</c><c r="C5" s="5"/></row>`;
const SECOND = `<row r="6" ht="24"><c r="A6" s="3"><v>2</v></c><c r="B6" s="4" t="inlineStr">${text('李四')}</c><c r="C6" s="5" t="inlineStr">${text('休学')}</c></row>`;
const TWO: Filling['rows'] = [
  [1, '张三', ''],
  [2, '李四', '休学'],
];

test.each<readonly [string, string, Partial<Filling>, string]>([
  ['into the row that is there, with its looks', ROW + FOOT, { body: { start: 5, foot: 6 } }, FILLED + FOOT],
  ['a row that is not there looks like the first', ROW, { rows: TWO }, FILLED + SECOND],
  [
    'without any row its column says how it looks',
    '',
    {},
    `<row r="5"><c r="A5"><v>1</v></c><c r="B5" s="7" t="inlineStr">${text('张三')}</c></row>`,
  ],
  [
    'a number that is written already stays, a formula too',
    '<row r="5"><c r="A5"><v>1</v></c></row><row r="6"><c r="A6"><f>A5+1</f><v>2</v></c></row>',
    { rows: TWO, hasFormulas: true },
    `<row r="5"><c r="A5"><v>1</v></c><c r="B5" s="7" t="inlineStr">${text('张三')}</c></row><row r="6"><c r="A6"><f>A5+1</f><v>2</v></c><c r="B6" s="7" t="inlineStr">${text('李四')}</c><c r="C6" s="7" t="inlineStr">${text('休学')}</c></row>`,
  ],
  ['nothing to write changes nothing', ROW + FOOT, { rows: [] }, ROW + FOOT],
])('rows are written %s', (_, body, filling, rows) => {
  expect(rowsIn(body, filling)).toBe(rows);
});

test('when there is no room the foot moves down, with its merged cells and whatever is about it', () => {
  const behind =
    '<mergeCells count="2"><mergeCell ref="B5:C5"/><mergeCell ref="A6:C6"/></mergeCells><dataValidations count="1"><dataValidation sqref="C5"/></dataValidations>';
  const result = filled(ROW + FOOT, { body: { start: 5, foot: 6 }, rows: TWO, columns: COLUMNS }, behind);
  if (!result.ok) throw new Error(result.refusal);
  expect(result.shift).toEqual({ from: 6, by: 1 });
  expect(result.xml).toContain(
    `${FILLED}${SECOND}<row r="7" ht="30"><c r="A7" s="9" t="s"><v>1</v></c></row></sheetData>`,
  );
  expect(result.xml).toContain(
    '<mergeCells count="3"><mergeCell ref="B5:C5"/><mergeCell ref="A7:C7"/><mergeCell ref="B6:C6"/></mergeCells>',
  );
  expect(result.xml).toContain('<dimension ref="A1:C10"/>');
});

test.each([
  ['a formula somewhere', true, ''],
  ['a picture', false, '<drawing r:id="rId1"/>'],
  ['remarks at cells', false, '<legacyDrawing r:id="rId1"/>'],
  ['a table', false, '<tableParts count="1"/>'],
  ['what only newer programs know', false, '<extLst/>'],
])('what could not follow is not moved: %s', (_, hasFormulas, behind) => {
  const filling = { body: { start: 5, foot: 6 }, hasFormulas };
  expect(filled(ROW + FOOT, { ...filling, rows: TWO }, behind)).toEqual({
    ok: false,
    refusal: 'cannot-grow',
    detail: '1',
  });
  expect(filled(ROW + FOOT, filling, behind).ok).toBe(true);
});

test('a picture in the head or foot of the printed page is no picture in the sheet', () => {
  const behind = '<legacyDrawingHF r:id="rId1"/>';
  expect(filled(ROW + FOOT, { body: { start: 5, foot: 6 }, rows: TWO }, behind).ok).toBe(true);
});

test('rows beyond the end of a sheet are refused', () => {
  expect(filled('', { body: { start: 1_048_576, foot: null }, rows: TWO })).toMatchObject({
    refusal: 'too-many-rows',
  });
});
