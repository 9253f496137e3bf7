import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryNamer } from '@/lib/core/handout/entry-name';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { anyText } from '@/tests/support/any-text';

function row(values: ExpectedRecord['values'], rowNumber = 7): ExpectedRecord {
  return {
    rowNumber,
    values,
    refused: {},
  };
}

test.each<[string, ExpectedRecord['values'], string]>([
  ['a 学号', { studentNo: '222026321062001' }, '222026321062001.json'],
  ['a 学号 with letters', { studentNo: 'B2026x01' }, 'B2026x01.json'],
  ['twenty characters', { studentNo: '12345678901234567890' }, '12345678901234567890.json'],
  ['twenty-one characters', { studentNo: '123456789012345678901' }, '7.json'],
  ['no 学号', { name: '林知夏' }, '7.json'],
  ['a hyphen in it', { studentNo: '2026-01' }, '7.json'],
  ['a path', { studentNo: '../2026' }, '7.json'],
  ['full-width digits', { studentNo: '２０２６' }, '7.json'],
  ['the name of a device', { studentNo: 'COM1' }, '7.json'],
  ['an ID number in its place', { studentNo: '500109200603180029' }, '7.json'],
  ['an ID number of another form', { studentNo: 'H1234567', idNumber: 'H1234567' }, '7.json'],
])('by number: %s', (_, values, name) => {
  expect(entryNamer(false)(row(values))).toBe(name);
});

test.each<[string, ExpectedRecord['values'], string]>([
  ['both', { studentNo: '2026001', name: '林知夏' }, '2026001_林知夏.json'],
  ['a separator', { studentNo: '2026001', name: '买买提·艾力' }, '2026001_买买提·艾力.json'],
  ['no 学号', { name: '林知夏' }, '7_林知夏.json'],
  ['no name', { studentNo: '2026001' }, '2026001.json'],
  ['what Windows forbids', { studentNo: '2026001', name: '林/知:夏.' }, '2026001_林_知_夏.json'],
  ['nothing but that', { studentNo: '2026001', name: '??' }, '2026001.json'],
  ['a device', { studentNo: '2026001', name: 'CON' }, '2026001_CON.json'],
  ['an ID in the name', { studentNo: '2026001', name: '林500109200603180029' }, '2026001.json'],
  [
    'an ID of another form in the name',
    { studentNo: '2026001', name: '林 H1234567', idNumber: 'H1234567' },
    '2026001.json',
  ],
])('by number and name: %s', (_, values, name) => {
  expect(entryNamer(true)(row(values))).toBe(name);
});

test('two rows with one 学号, and a row whose number is another’s 学号, get names of their own', () => {
  const nameOf = entryNamer(false);
  const names = [
    row({ studentNo: '9a' }, 2),
    row({ studentNo: '9A' }, 3),
    row({ studentNo: '9a' }, 3),
    row({ name: '林知夏' }, 4),
    row({ studentNo: '4' }, 5),
  ].map(nameOf);
  expect(names).toEqual(['9a.json', '9A-第3行.json', '9a-第3行-2.json', '4.json', '4-第5行.json']);
});

const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)\./iu;
const anyRow = fc
  .record({ studentNo: fc.oneof(anyText(), fc.constantFrom('nul', 'a', 'A', '1')), name: anyText() })
  .map((values) => row(values, 1));

test('whatever the rows say, no two files have one name and Windows takes them all', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 8 }), fc.boolean(), (rows, withNames) => {
      const names = rows.map(entryNamer(withNames));
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(rows.length);
      for (const name of names) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
        expect(name).toMatch(/^[^<>:"/\\|?*\u0000-\u001f\s]+\.json$/u);
        expect(name).not.toMatch(DEVICE);
        expect(name.length).toBeLessThan(120);
      }
    }),
  );
});

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const anyId = fc.integer({ min: 0, max: 999 }).map((order) => {
  const digits = `50010920060318${String(order).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return `${digits}${'10X98765432'[sum % 11]}`;
});

test('an ID number comes into no file name, in whichever column it stands', () => {
  fc.assert(
    fc.property(anyId, anyText(), fc.boolean(), (id, text, withNames) => {
      const rows = [
        row({ studentNo: id }),
        row({ name: `${text}${id}` }),
        row({ studentNo: id, name: id, idNumber: id }),
      ];
      const names = rows.map(entryNamer(withNames)).join();
      expect(names).not.toContain(id);
      expect(names).not.toContain(id.slice(6, 16));
    }),
  );
});
