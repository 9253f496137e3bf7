import { encodeGbk } from '@/tests/support/encode-gbk';
import { madeUpPerson } from '@/tests/support/made-up-people';
import { MINISTRY_FIELDS, makeDbf } from '@/tests/support/make-dbf';
import { makeOds } from '@/tests/support/make-ods';
import { makeXls } from '@/tests/support/make-xls';
import { makeXlsx } from '@/tests/support/make-xlsx';

/** The same made-up people in every format, 20 columns. */
export const BENCH_FORMATS = ['xlsx', 'xls', 'ods', 'csv', 'csv-gbk', 'html', 'xml', 'dbf'] as const;
export type BenchFormat = (typeof BENCH_FORMATS)[number];

const HEADER = [
  ...['考生号', '学号', '姓名', '性别', '身份证号', '出生日期', '民族', '院校名称', '学院', '专业'],
  ...['班级', '学制', '层次', '学历类别', '学习形式', '入学日期', '预毕业日期', '政治面貌', '生源地', '备注'],
];

function rowOf(index: number): readonly string[] {
  const { examineeNo, studentNo, name, gender, idNumber, birthDate, ethnicity } = madeUpPerson(index);
  return [
    ...[examineeNo, studentNo, name, gender, idNumber, birthDate, ethnicity, '西南大学'],
    ...['计算机与信息科学学院', '计算机科学与技术', `计科2026级${index % 40}班`, '4', '本科'],
    ...['普通高等教育', '普通全日制', '20260901', '20300630', '共青团员', '重庆市', ''],
  ];
}

/** Rows that one sheet of .xls has room for, header included. */
const XLS_ROWS = 65_536;

function xls(rows: readonly (readonly string[])[]): Uint8Array {
  const perSheet = XLS_ROWS - 1;
  const sheets = Array.from({ length: Math.ceil(rows.length / perSheet) }, (_, index) => ({
    name: `名单${index + 1}`,
    rows: [HEADER, ...rows.slice(index * perSheet, (index + 1) * perSheet)],
  }));
  return makeXls({ sheets });
}

function markup(table: readonly (readonly string[])[], row: string, cell: (text: string) => string): string {
  return table.map((cells) => `<${row}>${cells.map(cell).join('')}</${row}>`).join('\n');
}

function html(table: readonly (readonly string[])[]): string {
  return `<html><body><table>${markup(table, 'tr', (text) => `<td>${text}</td>`)}</table></body></html>`;
}

function xml(table: readonly (readonly string[])[]): string {
  return `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>${markup(table, 'Row', (text) => `<Cell><Data ss:Type="String">${text}</Data></Cell>`)}</Table></Worksheet></Workbook>`;
}

function dbf(count: number): Uint8Array {
  const records = Array.from({ length: count }, (_, index) => {
    const { examineeNo, studentNo, name, gender, idNumber, birthDate, ethnicity } = madeUpPerson(index);
    return [
      ...[examineeNo, studentNo, name, gender, birthDate, idNumber, ethnicity, '080901', '计算机科学与技术'],
      ...['本科', '4', '20260901', '20300630', '西南大学', '10635'],
    ];
  });
  return makeDbf({ fields: MINISTRY_FIELDS, records });
}

/** A file of so many made-up people. The ministry's .dbf has its own 15 columns. */
export function benchFile(format: BenchFormat, count: number): Uint8Array {
  if (format === 'dbf') return dbf(count);
  const rows = Array.from({ length: count }, (_, index) => rowOf(index));
  const table = [HEADER, ...rows];
  const csv = (): string => table.map((cells) => cells.join(',')).join('\r\n');
  switch (format) {
    case 'xlsx':
      return makeXlsx({ sheets: [{ name: '名单', rows: table }] });
    case 'xls':
      return xls(rows);
    case 'ods':
      return makeOds({ name: '名单', rows: table });
    case 'csv':
      return Buffer.from(csv());
    case 'csv-gbk':
      return encodeGbk(csv());
    case 'html':
      return Buffer.from(html(table));
    case 'xml':
      return Buffer.from(xml(table));
    default:
      return format satisfies never;
  }
}
