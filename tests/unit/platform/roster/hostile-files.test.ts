import { strToU8, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Refusal } from '@/lib/core/roster/model/roster';
import { bombWorkbook, encryptedWorkbook } from '@/tests/support/bad-files';
import { MINISTRY_FIELDS, makeDbf } from '@/tests/support/make-dbf';
import { makeOds } from '@/tests/support/make-ods';
import { makeXls, record } from '@/tests/support/make-xls';
import { makeXlsx, xlsxParts } from '@/tests/support/make-xlsx';
import { parseRosterFile } from '@/tests/support/parse-roster-file';

const HEADER = ['学号', '姓名', '身份证号'];
const LIN = ['222026321062001', '林知夏', '500109200603180029'];
const SHEET = { name: '名单', rows: [HEADER, LIN] };
const PARTS = xlsxParts({ sheets: [SHEET] });
const SHEET_PART = 'xl/worksheets/sheet1.xml';

function text(value: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(value);
}
function zip(parts: Zippable): Uint8Array<ArrayBuffer> {
  return zipSync(parts) as Uint8Array<ArrayBuffer>;
}
const sheetXml = Buffer.from(PARTS[SHEET_PART] ?? '').toString();
/** The workbook with its sheet rewritten. */
function withSheet(change: (xml: string) => string): Uint8Array<ArrayBuffer> {
  return zip({ ...PARTS, [SHEET_PART]: text(change(sheetXml)) });
}
function withRow(row: string): Uint8Array<ArrayBuffer> {
  return withSheet((xml) => xml.replace('</sheetData>', `${row}</sheetData>`));
}
const ENTITIES = '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

function parse(bytes: Uint8Array): ReturnType<typeof parseRosterFile> {
  return parseRosterFile(new Uint8Array(bytes), '名单.xlsx');
}

function dbfWith(change: (view: DataView) => void): Uint8Array {
  const bytes = makeDbf({ fields: MINISTRY_FIELDS, records: [['1', '2', '林知夏']] });
  change(new DataView(bytes.buffer));
  return bytes;
}

/** The directory of an archive says this of the entry with this name. */
function declaring(bytes: Uint8Array<ArrayBuffer>, name: string, offset: number, value: number) {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(Buffer.from(copy).lastIndexOf(name) - 46 + offset, value, true);
  return copy;
}

test.each<[string, () => Uint8Array, Refusal]>([
  ['a megabyte that unpacks to a gigabyte and says so', () => bombWorkbook(1_000_000_000), 'too-large'],
  ['a megabyte that unpacks to a gigabyte and says a thousand bytes', () => bombWorkbook(1000), 'truncated'],
  ['entities in a sheet', () => withSheet((xml) => `${ENTITIES}${xml}`), 'has-entities'],
  ['entities in a page', () => text(`${ENTITIES}<table><tr><td>&b;</td></tr></table>`), 'has-entities'],
  [
    'more than two thousand parts',
    () =>
      zip({
        ...PARTS,
        ...Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`a${at}`, strToU8('')])),
      }),
    'too-many-parts',
  ],
  ['a zip cut in the middle', () => zip(PARTS).slice(0, 900), 'truncated'],
  ['a checksum that is not the part’s', () => declaring(zip(PARTS), SHEET_PART, 16, 1), 'truncated'],
  [
    'a part that begins where another ends',
    () => declaring(zip(PARTS), SHEET_PART, 42, 0xfffffff0),
    'truncated',
  ],
  ['a workbook with a password', encryptedWorkbook, 'encrypted'],
  [
    'an .xls with a password',
    () => makeXls({ sheets: [SHEET], extra: [record(0x002f, Buffer.alloc(54))] }),
    'encrypted',
  ],
  [
    'a .dbf of four billion records',
    () => dbfWith((view) => view.setUint32(4, 0xffffffff, true)),
    'truncated',
  ],
  [
    'a .dbf whose records have no length',
    () => dbfWith((view) => view.setUint16(10, 0, true)),
    'unknown-kind',
  ],
  ['JSON of a hundred thousand brackets', () => text('['.repeat(100_000)), 'bad-json'],
])('%s is refused', async (_, make, refusal) => {
  expect(await parse(make())).toMatchObject({ ok: false, refusal });
});

test.each<[string, Uint8Array]>([
  ['a cell at the far corner', withRow('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
  ['a row beyond every sheet', withRow('<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>')],
  ['a cell reference that is none', withRow('<row r="3"><c r="@@@"><v>1</v></c></row>')],
  ['a huge dimension', makeXlsx({ sheets: [{ ...SHEET, dimension: 'A1:XFD1048576' }] })],
])('with %s the file is refused, or its student is read as without it', async (_, bytes) => {
  const result = await parse(bytes);
  if (result.ok) expect(result.roster.rows[0]?.values).toMatchObject({ name: '林知夏', idNumber: LIN[2] });
  else expect(result.refusal).toBe('truncated');
});

test('a sheet whose tags carry a prefix is read like any other', async () => {
  const prefixed = withSheet((xml) =>
    xml
      .replaceAll(/<(\/?)(worksheet|sheetData|row|c|v|is|t)(?=[\s>/])/gu, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x='),
  );
  expect(await parse(prefixed)).toMatchObject({
    ok: true,
    roster: { rows: [{ values: { name: '林知夏' } }] },
  });
});

test('what looks like a formula is a text, in every format', async () => {
  const rows = [HEADER, ['=1+1', '@SUM(A1)', '+86'], ['-1', "=cmd|'/c calc'!A1", null]];
  const files = [
    makeXlsx({ sheets: [{ name: 'a', rows }] }),
    makeXls({ sheets: [{ name: 'a', rows }] }),
    makeOds({ name: 'a', rows }),
    text(rows.map((row) => row.map((cell) => cell ?? '').join('\t')).join('\n')),
  ];
  for (const file of files)
    expect(await parse(file)).toMatchObject({
      roster: {
        rows: [
          { values: { studentNo: '=1+1', name: '@SUM(A1)' } },
          { values: { studentNo: '-1', name: "=cmd|'/c calc'!A1" } },
        ],
      },
    });
});

test('a cell of more than 32,767 characters is damaged and refused by itself', async () => {
  const rows = [HEADER, ['1', '林'.repeat(40_000), null]];
  expect(await parse(makeXlsx({ sheets: [{ name: 'a', rows }] }))).toMatchObject({
    roster: { rows: [{ values: { studentNo: '1' }, refused: { name: 'damaged' } }] },
  });
});

test('an open quote before a long text swallows no student', async () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => `${index},某"某,${'x'.repeat(150)}`);
  const result = await parse(text(`学号,姓名,备注\n"0,林知夏,\n${lines.join('\n')}`));
  expect(result.ok && result.roster.rows.length).toBe(5_001);
});
