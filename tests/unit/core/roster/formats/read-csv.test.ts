import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '@/lib/core/roster/formats/read-csv';

function cellsOf(text: string) {
  return readCsv(text, 1000).rows.map(({ cells }) => cells);
}

test.each([
  [
    'commas',
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'tabs',
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'semicolons',
    'a;b\nc;d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['the separator of the header, not of a title above it', '甲,乙\na;b;c\n', [['甲,乙'], ['a', 'b', 'c']]],
  [
    'line breaks of Windows',
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'line breaks of old Macs',
    'a,b\rc,d\r',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'quoted separators and line breaks',
    '"a,1","b\n2"\nc,d',
    [
      ['a,1', 'b\n2'],
      ['c', 'd'],
    ],
  ],
  [
    'doubled quotes',
    '"a""b",c\n"""",d',
    [
      ['a"b', 'c'],
      ['"', 'd'],
    ],
  ],
  ['a quote inside a value', 'a"b,c', [['a"b', 'c']]],
  ['text behind a closing quote', '"a"b,c', [['ab', 'c']]],
  [
    'empty cells',
    'a,,c\n,b,\n',
    [
      ['a', '', 'c'],
      ['', 'b', ''],
    ],
  ],
  ['no last line break', 'a,b\nc', [['a', 'b'], ['c']]],
  ['a separator at the very end', 'a,b\nc,', [['a', 'b'], ['c']]],
  ['leading zeros and long digits', '0012,500109200603180029', [['0012', '500109200603180029']]],
  ['nothing', '', []],
])('%s are read as the file means them', (_, text, cells) => {
  expect(cellsOf(text)).toEqual(cells);
});

test('blank lines are left out and row numbers still are those of the file', () => {
  expect(readCsv('a,b\n\n,\nc,d', 1000).rows.map(({ rowNumber }) => rowNumber)).toEqual([1, 4]);
});

test('a quote that never closes does not swallow the rows that follow', () => {
  const rows = cellsOf(`a,"b\n${'c,d\n'.repeat(1000)}`);
  expect(rows).toHaveLength(1000);
});

test('reading stops behind the rows asked for', () => {
  expect(readCsv('a\nb\nc\nd', 2).rows).toHaveLength(2);
});

test('any text at all is read without throwing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\t', ';', '学') }), (text) => {
      expect(() => readCsv(text, 1000)).not.toThrow();
    }),
  );
});

test('cells written with quotes around them come back as they were', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '学', ';'), maxLength: 5 });
  fc.assert(
    fc.property(cell, cell, (first, second) => {
      const written = [first, second].map((value) => `"${value.replaceAll('"', '""')}"`).join(',');
      expect(cellsOf(`h1,h2,h3,h4,h5,h6,h7,h8,h9,h10\nx,${written},y`)[1]).toEqual(['x', first, second, 'y']);
    }),
  );
});

test('a quote that opens a line and closes inside a later one swallows no line', () => {
  const { rows } = readCsv('学号,姓名\n"1,林知夏\n2,某"某\n3,赵一苇', 100);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['学号', '姓名'],
    ['"1', '林知夏'],
    ['2', '某"某'],
    ['3', '赵一苇'],
  ]);
});

const NAMES = ['学号', '姓名', '性别', '班级'];
function namesIn(cells: readonly string[]): number {
  return cells.filter((cell) => NAMES.includes(cell.trim())).length;
}
function namedCellsOf(text: string) {
  return readCsv(text, 100, namesIn).rows.map(({ cells }) => cells.map((cell) => String(cell).trim()));
}

test.each<[string, string]>([
  ['full-width commas', '学号，姓名，性别\n1，甲，男'],
  ['bars', '学号|姓名|性别\n1|甲|男'],
  ['full-width bars', '学号｜姓名｜性别\n1｜甲｜男'],
  ['what lists of words have between them', '学号、姓名、性别\n1、甲、男'],
  ['blanks', '学号 姓名  性别\n1 甲 男'],
  ['blanks of two kinds', ' 学号　姓名 性别\n1　甲\t男 '],
  ['commas, with a tab behind each value', '学号\t,姓名\t,性别\t\n1\t,甲\t,男\t'],
  ['commas, with more tabs than commas', '\t\t学号\t,姓名\t,性别\t\n1\t\t,甲\t,男\t'],
  ['semicolons, with a tab before each value', '\t学号;\t姓名;\t性别\n\t1;\t甲;\t男'],
  ['tabs, with commas in a title', '名单，2026,9,1,a,b\n学号\t姓名\t性别\n1\t甲\t男'],
  ['what the first line says', 'sep=|\n学号|姓名|性别\n1|甲|男'],
])('columns set apart by %s', (_, text) => {
  expect(namedCellsOf(text).slice(-2)).toEqual([
    ['学号', '姓名', '性别'],
    ['1', '甲', '男'],
  ]);
});

test('blanks part nothing where lines have different numbers of them', () => {
  expect(namedCellsOf('学号 姓名 性别\n1 欧阳 承砚 男')).toEqual([['学号 姓名 性别'], ['1 欧阳 承砚 男']]);
});
