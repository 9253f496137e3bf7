import { expect, test } from 'vitest';
import { partNamed, relationsName, xlsxParts } from '@/lib/core/roster/formats/xlsx-parts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

function relations(...entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  return entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('');
}

function found(files: Readonly<Record<string, string>>) {
  const parts = xlsxParts(Object.keys(files), (name) => files[name] ?? '');
  return parts && { ...parts, worksheet: parts.worksheet('rId1') };
}

test.each<[string, string, string]>([
  ['a plain target', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['an absolute one', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['another case', 'worksheets/sheet1.xml', 'xl/Worksheets/Sheet1.XML'],
  ['backslashes', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['steps up', '../xl/./worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['a name with a blank', 'worksheets/sheet%201.xml', 'xl/worksheets/sheet 1.xml'],
])('a sheet is found by %s', (_, target, name) => {
  const files = {
    '_rels/.rels': relations(['r', `${OFFICE}/officeDocument`, 'xl/workbook.xml']),
    'xl/workbook.xml': '',
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', `${STRICT}/worksheet`, target],
      ['s', `${OFFICE}/styles`, 'a.xml'],
    ),
    'xl/a.xml': '',
    'xl/SharedStrings.xml': '',
    [name]: '',
  };
  expect(found(files)).toEqual({
    workbook: 'xl/workbook.xml',
    styles: 'xl/a.xml',
    sharedStrings: 'xl/SharedStrings.xml',
    worksheet: name,
  });
});

test('a workbook of another name and folder is found by what the package says', () => {
  const files = {
    '_rels/.rels': relations(['r', `${OFFICE}/officeDocument`, '/book/Main.xml']),
    'book/Main.xml': '',
    'book/_rels/Main.xml.rels': relations(['rId1', `${OFFICE}/worksheet`, 'a.xml']),
    'book/a.xml': '',
  };
  expect(found(files)).toMatchObject({ workbook: 'book/Main.xml', worksheet: 'book/a.xml', styles: null });
});

test('a package without a workbook is none', () => {
  expect(found({ 'content.xml': '' })).toBeNull();
});

test('relations stand beside their part, and names know no case', () => {
  expect(relationsName('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
  expect(partNamed(['XL/a.xml'], 'xl/A.xml')).toBe('XL/a.xml');
  expect(partNamed(['b'], 'a')).toBeNull();
});
