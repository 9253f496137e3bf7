import { expect, test } from 'vitest';
import type { FileReading } from '@/lib/core/roster/file-reading';
import { readFile } from '@/lib/platform/roster/read-file';
import { encodeGbk, encodeUtf16 } from '@/tests/support/encode-gbk';
import { MINISTRY_FIELDS, makeDbf } from '@/tests/support/make-dbf';
import { makeOds } from '@/tests/support/make-ods';
import { makeXls } from '@/tests/support/make-xls';
import { makeSheet } from '@/tests/support/make-xlsx';
import { parseRosterFile } from '@/tests/support/parse-roster-file';

const HEADER = ['学号', '姓名', '身份证号', '出生日期', '入学日期'];
const LIN = ['002026321062001', '林知夏', '500109200603180029', '20060318', '2026-09-01'];
const ROWS = [HEADER, LIN];
const EXPECTED = {
  studentNo: '002026321062001',
  name: '林知夏',
  idNumber: '500109200603180029',
  birthDate: '20060318',
  enrollDate: '2026-09-01',
};

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
function separated(separator: string): string {
  return ROWS.map((row) => row.join(separator)).join('\r\n');
}
const html = `<html><head><meta charset="gb2312"></head><body><table>${ROWS.map((row) => `<tr>${row.map((cell) => `<td style="mso-number-format:'\\@'">${cell}</td>`).join('')}</tr>`).join('')}</table></body></html>`;
const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="名单"><Table>${ROWS.map((row) => `<Row>${row.map((cell) => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join('')}</Row>`).join('')}</Table></Worksheet></Workbook>`;

async function read(bytes: Uint8Array<ArrayBuffer>, name: string) {
  const result = await parseRosterFile(bytes, name);
  return result.ok ? result.roster : result;
}

test.each<[string, string, Uint8Array<ArrayBuffer>]>([
  ['.xlsx', '名单.xlsx', makeSheet(ROWS)],
  ['.xls (BIFF8)', '名单.xls', makeXls({ sheets: [{ name: '名单', rows: ROWS }] })],
  ['.ods', '名单.ods', makeOds({ name: '名单', rows: ROWS })],
  ['.csv in UTF-8', '名单.csv', utf8(separated(','))],
  ['.csv in UTF-8 with its mark', '名单.csv', utf8(`\ufeff${separated(',')}`)],
  ['.csv in GBK', '名单.csv', encodeGbk(separated(','))],
  ['.tsv in UTF-8', '名单.tsv', utf8(separated('\t'))],
  ['.txt in GBK, with tabs', '名单.txt', encodeGbk(separated('\t'))],
  ['.txt in UTF-16 LE with its mark', '名单.txt', encodeUtf16(separated('\t'), 'le', true)],
  ['.txt in UTF-16 BE with its mark', '名单.txt', encodeUtf16(separated('\t'), 'be', true)],
  ['.txt in UTF-16 LE without its mark', '名单.txt', encodeUtf16(separated('\t'), 'le', false)],
  ['.txt in UTF-16 BE without its mark', '名单.txt', encodeUtf16(separated(','), 'be', false)],
  ['.html in GBK', '名单.html', encodeGbk(html)],
  ['.html in UTF-16', '名单.html', encodeUtf16(html, 'le', true)],
  ['.xml of Excel 2003', '名单.xml', utf8(xml)],
])('%s gives the same row as any other', async (_, name, bytes) => {
  expect(await read(bytes, name)).toMatchObject({
    rows: [{ rowNumber: 2, values: EXPECTED }],
    problems: [],
    notices: [],
  });
});

test('the ministry’s .dbf is read by the names of its fields, and codes stay codes', async () => {
  const records = [
    [
      '26500109150001',
      '002026321062001',
      '林知夏',
      '2',
      '20060318',
      '500109200603180029',
      '汉族',
      '080901',
      '计算机科学与技术',
      '本科',
      '4',
      '20260901',
      '20300630',
      '西南大学',
      '10635',
    ],
    ['26500109150002', '002026321062002', '已退学', '1', '', '', '', '', '', '', '', '', '', '', ''],
  ];
  expect(await read(makeDbf({ fields: MINISTRY_FIELDS, records, deleted: [1] }), '新生.dbf')).toMatchObject({
    rows: [
      {
        values: {
          examineeNo: '26500109150001',
          studentNo: '002026321062001',
          name: '林知夏',
          gender: '2',
          birthDate: '20060318',
          idNumber: '500109200603180029',
          ethnicity: '汉族',
          major: '计算机科学与技术',
          level: '本科',
          duration: '4',
          enrollDate: '20260901',
          expectedGraduation: '20300630',
          school: '西南大学',
        },
      },
    ],
    notices: [
      { kind: 'columns-unused', detail: 'ZYDM、YXDM' },
      { kind: 'deleted-records', detail: '1' },
    ],
  });
});

function noticesOf(reading: FileReading) {
  return reading.ok && reading.kind === 'tables'
    ? reading.notices.map(({ kind, detail }) => [kind, detail])
    : reading;
}

test.each<[string, Uint8Array<ArrayBuffer>, string]>([
  ['名单.xls', encodeGbk(html), 'html'],
  ['名单.xls', utf8(xml), 'xml'],
  ['名单.xls', encodeGbk(separated('\t')), 'text'],
  ['名单.xls', makeSheet(ROWS), 'xlsx'],
  ['名单.xlsx', makeXls({ sheets: [{ name: '名单', rows: ROWS }] }), 'xls'],
  ['名单.csv', makeDbf({ fields: MINISTRY_FIELDS, records: [] }), 'dbf'],
  ['名单.xlsx', makeOds({ name: '名单', rows: ROWS }), 'ods'],
])('%s that holds something else is read by its bytes, and that is told: %#', async (name, bytes, format) => {
  expect(noticesOf(await readFile(bytes, name, () => undefined))).toEqual([['ending-differs', format]]);
});

test.each<[string, Uint8Array<ArrayBuffer>]>([
  [
    '.xls',
    makeXls({
      sheets: [
        { name: '旧', rows: [['学号'], ['9']], hidden: true },
        { name: '名单', rows: ROWS },
      ],
    }),
  ],
  ['.xlsx', makeSheet(ROWS)],
  ['.ods', makeOds({ name: '旧', rows: [['学号'], ['9']], hidden: true }, { name: '名单', rows: ROWS })],
])('hidden sheets of %s are not read', async (_, bytes) => {
  expect(await read(bytes, '名单')).toMatchObject({ rows: [{ values: { name: '林知夏' } }] });
});

test('days of .xls come from date cells and from plain numbers, counted from either year', async () => {
  const rows = [HEADER, ['1', '林知夏', null, { serial: 38794 }, 46266]];
  const from1904 = [HEADER, ['1', '林知夏', null, { serial: 37332 }, 44804]];
  const expected = { rows: [{ values: { birthDate: '2006-03-18', enrollDate: '2026-09-01' } }] };
  expect(await read(makeXls({ sheets: [{ name: 'a', rows }] }), 'a.xls')).toMatchObject(expected);
  expect(
    await read(makeXls({ sheets: [{ name: 'a', rows: from1904 }], date1904: true }), 'a.xls'),
  ).toMatchObject(expected);
});

test('an ID number that .xls, XML or .ods holds as a number is refused by its cell', async () => {
  const rows = [HEADER, ['1', '林知夏', 500109200603180030]];
  const numberXml = xml.replace(
    '<Data ss:Type="String">500109200603180029',
    '<Data ss:Type="Number">5.0010920060318E+17',
  );
  const refused = { problems: [{ kind: 'digits-lost', rowNumber: 2, column: '身份证号' }] };
  expect(await read(makeXls({ sheets: [{ name: 'a', rows }] }), 'a.xls')).toMatchObject(refused);
  expect(await read(makeOds({ name: 'a', rows }), 'a.ods')).toMatchObject(refused);
  expect(await read(utf8(numberXml), 'a.xml')).toMatchObject(refused);
});

test.each<[string, Uint8Array<ArrayBuffer>, string]>([
  [
    'an .xls of Excel 95',
    makeXls({ sheets: [{ name: 'a', rows: ROWS }], version: 0x0500, stream: 'Book' }),
    'old-xls',
  ],
  ['half an .xls', makeXls({ sheets: [{ name: 'a', rows: ROWS }] }).slice(0, 2000), 'truncated'],
  ['a page without a table', utf8('<html><body>请先登录</body></html>'), 'unknown-kind'],
  ['half a page', utf8(html.slice(0, -40)), 'truncated'],
  ['a page with entities of its own', utf8(`<!DOCTYPE x [<!ENTITY a "aa">]>${html}`), 'has-entities'],
  [
    'a .dbf that is cut off',
    makeDbf({ fields: MINISTRY_FIELDS, records: [['1'], ['2']] }).slice(0, -20),
    'truncated',
  ],
])('%s is refused', async (_, bytes, refusal) => {
  expect(await read(bytes, '名单.xls')).toMatchObject({ ok: false, refusal });
});
