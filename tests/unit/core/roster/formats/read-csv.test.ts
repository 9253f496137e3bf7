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
