import { expect, test } from 'vitest';
import { readSheetXml, rowXml, withAttribute } from '@/lib/core/sheets/form/sheet-xml';

function sheet(rows: string): string {
  return `<?xml version="1.0"?>\n<worksheet xmlns="m"><cols/><sheetData>${rows}</sheetData><pageSetup/></worksheet>`;
}

test.each([
  [sheet('<row r="1" ht="20"><c r="A1" s="2" t="s"><v>0</v></c><c r="C1"/></row>\n <row r="3"/>\n')],
  [sheet('')],
  [sheet('<row r="5"></row>').replaceAll(/<(\/?)(?=[a-z])/gu, '<$1x:')],
])('a worksheet that is taken apart can be put together to the same bytes', (xml) => {
  const found = readSheetXml(xml);
  if (found === null) throw new Error('it is one');
  expect([found.before, ...found.rows.map(({ source }) => source), found.after].join('')).toBe(xml);
});

test('rows and cells say where they stand, what they hold, and how they look', () => {
  const found = readSheetXml(
    sheet('<row r="2" ht="20"><c r="A2" s="2" t="s"><v>0</v></c><c r="AB2"/></row>'),
  );
  expect(found?.rows).toMatchObject([
    {
      number: 2,
      attributes: ' r="2" ht="20"',
      cells: [
        { column: 0, attributes: ' r="A2" s="2" t="s"', inside: '<v>0</v>' },
        { column: 27, attributes: ' r="AB2"', inside: '' },
      ],
    },
  ]);
});

test.each([
  ['no rows at all', '<worksheet/>'],
  ['cut off', '<worksheet><sheetData><row r="1">'],
  ['a row without its number', sheet('<row><c r="A1"/></row>')],
  ['a cell without its place', sheet('<row r="1"><c/></row>')],
  ['a cell of another row', sheet('<row r="1"><c r="A2"/></row>')],
  ['rows out of order', sheet('<row r="2"/><row r="1"/>')],
  ['a row twice', sheet('<row r="2"/><row r="2"/>')],
  ['cells out of order', sheet('<row r="1"><c r="B1"/><c r="A1"/></row>')],
  ['something between the rows', sheet('<row r="1"/>x<row r="2"/>')],
  ['something behind the cells', sheet('<row r="1"><c r="A1"/><extLst/></row>')],
  ['a comment', sheet('<row r="1"/><!-- <row r="2"/> -->')],
  ['marked text', sheet('<row r="1"><c r="A1"><is><t><![CDATA[</row>]]></t></is></c></row>')],
])('what is not written as spreadsheet programs write is not edited: %s', (_, xml) => {
  expect(readSheetXml(xml)).toBeNull();
});

test.each([
  [' r="5" spans="1:8" ht="24"', 'spans', null, ' r="5" ht="24"'],
  [' r="5" ht="24"', 'r', '9', ' r="9" ht="24"'],
  ['', 'r', '9', ' r="9"'],
  [" r='5'", 'r', '6', ' r="6"'],
  [' x:r="5"', 'r', '6', ' r="6" x:r="5"'],
])('of%s the attribute %s becomes %s', (attributes, name, value, expected) => {
  expect(withAttribute(attributes, name, value)).toBe(expected);
});

test('a row is written with its cells', () => {
  const cells = [
    { column: 0, attributes: ' r="A1"', inside: '<x:v>1</x:v>' },
    { column: 1, attributes: ' r="B1"', inside: '' },
  ];
  expect(rowXml('x:', ' r="1"', cells)).toBe(
    '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"/></x:row>',
  );
});
