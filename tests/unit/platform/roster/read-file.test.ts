import { deflateRawSync } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { RosterResult } from '@/lib/core/roster/model/roster';
import { refusalProblem } from '@/lib/core/texts/roster';
import { type MadeCell, makeSheet, makeXlsx, xlsxParts } from '@/tests/support/make-xlsx';
import { parseRosterFile } from '@/tests/support/parse-roster-file';

const HEADER = ['学号', '姓名', '身份证号', '出生日期', '入学日期'];
const LIN = ['222026321062001', '林知夏', '500109200603180029', '20060318', '2026-09-01'];
const SHEET = { name: '名单', rows: [HEADER, LIN] };

function parse(bytes: Uint8Array<ArrayBuffer>): Promise<RosterResult> {
  return parseRosterFile(bytes, '名单.xlsx');
}

function text(value: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(value);
}
function zip(parts: Zippable): Uint8Array<ArrayBuffer> {
  return zipSync(parts) as Uint8Array<ArrayBuffer>;
}

function valuesOf(result: RosterResult) {
  return result.ok ? result.roster.rows.map(({ values }) => values) : result;
}

/** The bytes with those found replaced, everywhere. */
function patched(bytes: Uint8Array<ArrayBuffer>, found: string, by: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(found, by), 'latin1'));
}

function compound(entry: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(entry, 'utf16le'), 640);
  return bytes;
}

/** A workbook with a part of one megabyte whose size the directory gives as something else. */
function bomb(declaredSize: number): Uint8Array<ArrayBuffer> {
  const made = zip({ ...xlsxParts({ sheets: [SHEET] }), 'xl/bomb.xml': new Uint8Array(1_000_000) });
  const view = new DataView(made.buffer);
  const name = Buffer.from('xl/bomb.xml');
  const inDirectory = Buffer.from(made).lastIndexOf(name) - 46;
  view.setUint32(inDirectory + 24, declaredSize, true);
  return made;
}

test('a workbook with text cells is read', async () => {
  expect(valuesOf(await parse(makeXlsx({ sheets: [SHEET] })))).toEqual([
    {
      studentNo: '222026321062001',
      name: '林知夏',
      idNumber: '500109200603180029',
      birthDate: '20060318',
      enrollDate: '2026-09-01',
    },
  ]);
});

test('inline text, numbers and date cells are read as what they show', async () => {
  const row: MadeCell[] = [222026321062001, { inline: '林知夏' }, null, { serial: 38794 }, { serial: 46266 }];
  expect(valuesOf(await parse(makeSheet([HEADER, row])))).toEqual([
    { studentNo: '222026321062001', name: '林知夏', birthDate: '2006-03-18', enrollDate: '2026-09-01' },
  ]);
});

test('days counted from 1904 are the days they show, as date cells and as plain numbers', async () => {
  const rows: MadeCell[][] = [HEADER, ['1', '林知夏', null, { serial: 37332 }, 44804]];
  expect(valuesOf(await parse(makeXlsx({ sheets: [{ name: '名单', rows }], date1904: true })))).toEqual([
    { studentNo: '1', name: '林知夏', birthDate: '2006-03-18', enrollDate: '2026-09-01' },
  ]);
});

test('merged titles above, empty rows and a total below do not disturb', async () => {
  const rows: MadeCell[][] = [['2026级新生名单'], [], HEADER, LIN, [null, ''], [], ['合计', '1人']];
  const made = makeXlsx({ sheets: [{ name: '名单', rows, merges: ['A1:E1'] }] });
  expect(await parse(made)).toMatchObject({ ok: true, roster: { rows: [{ rowNumber: 4 }], problems: [] } });
});

test('hidden sheets and sheets without a header are passed over, and 说明 is the head', async () => {
  const made = makeXlsx({
    sheets: [
      { name: '旧名单', rows: [HEADER, ['9', '旧']], hidden: true },
      { name: '封面', rows: [['名单封面']] },
      {
        name: '说明',
        rows: [
          ['班级', '计科1班'],
          ['截止时间', '2026-09-29 17:00'],
        ],
      },
      SHEET,
    ],
  });
  expect(await parse(made)).toMatchObject({
    ok: true,
    roster: {
      head: { className: '计科1班', deadline: '2026-09-29T17:00' },
      rows: [{ values: { name: '林知夏' } }],
    },
  });
});

test('an ID stored as a number is refused by its row and column, and the row goes on', async () => {
  expect(await parse(makeSheet([HEADER, ['1', '林知夏', 500109200603180000]]))).toMatchObject({
    ok: true,
    roster: {
      rows: [{ refused: { idNumber: 'digits-lost' }, values: { name: '林知夏' } }],
      problems: [{ kind: 'digits-lost', rowNumber: 2, column: '身份证号', seen: '500109200603180000' }],
    },
  });
});

test('a lone cell at the far corner and a huge dimension neither hang nor disturb', async () => {
  const rawRows = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const made = makeXlsx({ sheets: [{ ...SHEET, rawRows, dimension: 'A1:XFD1048576' }] });
  expect(await parse(made)).toMatchObject({ ok: true, roster: { rows: [{ rowNumber: 2 }] } });
});

test.each([
  ['UTF-8', text(`${HEADER}\n${LIN}`)],
  ['UTF-8 with its mark and line breaks of Windows', text(`\ufeff${HEADER}\r\n${LIN}\r\n`)],
  ['tabs', text(`${HEADER.join('\t')}\n${LIN.join('\t')}`)],
])('a CSV file in %s is read', async (_, bytes) => {
  expect(valuesOf(await parse(bytes))).toMatchObject([{ name: '林知夏', idNumber: '500109200603180029' }]);
});

test('a CSV file in GB18030 is read', async () => {
  const bytes = Buffer.from('d1a7bac52cd0d5c3fb0a312cfe9f', 'hex');
  expect(valuesOf(await parse(new Uint8Array(bytes)))).toEqual([{ studentNo: '1', name: '䶮' }]);
});

test('our own JSON is read', async () => {
  const json = JSON.stringify({
    format: 'xueji-roster',
    version: 1,
    rows: [{ studentNo: '1', name: '林知夏' }],
  });
  expect(valuesOf(await parse(text(json)))).toEqual([{ studentNo: '1', name: '林知夏' }]);
});

function manyRows(): Uint8Array<ArrayBuffer> {
  const parts = xlsxParts({ sheets: [{ name: '名单', rows: [['学号']] }] });
  const rows = Array.from({ length: 200_001 }, (_, index) => `<row r="${index + 2}"><c><v>1</v></c></row>`);
  const sheet = Buffer.from(parts['xl/worksheets/sheet1.xml'] ?? '').toString();
  return zip({
    ...parts,
    'xl/worksheets/sheet1.xml': text(sheet.replace('</sheetData>', `${rows.join('')}</sheetData>`)),
  });
}
const good = makeXlsx({ sheets: [SHEET] });

test.each([
  ['an empty file', new Uint8Array(0), 'empty-file'],
  ['bytes of no known kind', new Uint8Array([1, 2, 3, 0, 0]), 'unknown-kind'],
  ['a zip that is no workbook', zip({ 'word/document.xml': text('<w/>') }), 'unknown-kind'],
  ['a picture renamed .xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'is-picture'],
  ['an old Excel file without its tables', compound('Workbook'), 'truncated'],
  ['a workbook with a password', compound('EncryptedPackage'), 'encrypted'],
  ['half a workbook', good.slice(0, good.length / 2), 'truncated'],
  ['a workbook without its last byte', good.slice(0, -1), 'truncated'],
  ['a workbook that declares a gigabyte', bomb(1_000_000_000), 'too-large'],
  ['a workbook with a part larger than declared', bomb(1000), 'truncated'],
  ['200,001 rows', manyRows(), 'too-many-rows'],
  [
    'no header row',
    makeSheet([
      ['甲', '乙'],
      ['1', '2'],
    ]),
    'no-header',
  ],
  ['an empty sheet', makeSheet([]), 'no-header'],
  [
    'no 学号, ID or name',
    makeSheet([
      ['性别', '民族'],
      ['女', '汉族'],
    ]),
    'no-key-column',
  ],
  [
    'two columns for one field',
    makeSheet([
      ['姓名', '身份证号', '证件号码'],
      ['某', '1', '2'],
    ]),
    'columns-unclear',
  ],
  ['half a JSON file', text('{"format":"xueji-roster","version":1,"rows":[{"na'), 'bad-json'],
  ['JSON of a newer version', text('{"format":"xueji-roster","version":2,"rows":[]}'), 'newer-version'],
  ['text in no known encoding', new Uint8Array([0x61, 0x2c, 0xff, 0xff, 0xff]), 'bad-encoding'],
] as const)('%s is refused, and the sentence says what, why and what now', async (_, bytes, refusal) => {
  const result = await parse(bytes);
  expect(result).toMatchObject({ ok: false, refusal });
  const { what, why, now } = refusalProblem(refusal, result.ok ? '' : result.detail);
  expect([what, why, now].every((part) => part.length > 5)).toBe(true);
});

test('a sheet with one changed byte is refused and not read with a changed value', async () => {
  const parts = xlsxParts({ sheets: [SHEET] });
  const stored = zip(
    Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, [bytes, { level: 0 }]])),
  );
  expect(await parse(stored)).toMatchObject({ ok: true });
  expect(await parse(patched(stored, '500109200603180029', '500109200603180019'))).toEqual({
    ok: false,
    refusal: 'truncated',
    detail: '',
  });
});

test('a part that unpacks to far more than it declares is never unpacked whole', async () => {
  const blanks = deflateRawSync(Buffer.alloc(100_000_000, 0x20));
  const made = zip({
    ...xlsxParts({ sheets: [SHEET] }),
    'xl/bomb.xml': [new Uint8Array(blanks), { level: 0 }],
  });
  const at = Buffer.from(made).lastIndexOf(Buffer.from('xl/bomb.xml')) - 46;
  new DataView(made.buffer).setUint16(at + 10, 8, true);
  expect(await parse(made)).toMatchObject({ ok: false, refusal: 'truncated' });
});

test('progress is told while a large sheet is read, and never passes 100', async () => {
  const told: (number | null)[] = [];
  const rows = Array.from({ length: 2500 }, (_, index) => [String(index + 1), '某某']);
  await parseRosterFile(makeSheet([['学号', '姓名'], ...rows]), 'a.xlsx', (percent) => told.push(percent));
  const percents = told.map(Number);
  expect(percents.length).toBeGreaterThan(2);
  expect(percents).toEqual([...new Set(percents)].sort((one, other) => one - other));
  expect(percents.at(-1)).toBe(99);
});
