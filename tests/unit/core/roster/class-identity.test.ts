import { expect, test } from 'vitest';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { type ClassMarks, classNameOf, classTexts, withClass } from '@/lib/core/roster/class-identity';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';

function rowOf(className?: string): ExpectedRecord {
  return {
    rowNumber: 2,
    values: className === undefined ? {} : { className },
    refused: {},
  };
}

test.each<[string, string, readonly (string | undefined)[], string]>([
  ['what the file says goes first', '计科1班', ['计科2班', '计科2班'], '计科1班'],
  ['else the class of all rows', '', ['计科2班', '计科2班'], '计科2班'],
  ['rows of two classes have none together', '', ['计科1班', '计科2班'], ''],
  ['a row without a class belongs to none', '', ['计科1班', undefined], ''],
  ['nor do rows without any', '', [undefined, undefined], ''],
])('classNameOf: %s', (_, said, rows, name) => {
  expect(classNameOf({ ...DEFAULT_HEAD, className: said }, rows.map(rowOf))).toBe(name);
});

function marks(rows: readonly number[], keys: readonly number[]): ClassMarks {
  return {
    rows: Uint32Array.from(rows),
    keys: Uint32Array.from(keys),
  };
}

test('classTexts: a class with a name is told by it, its content by all rows in any order', () => {
  const { id, content } = classTexts(DEFAULT_HEAD, '计科1班', marks([30, 4, 200], [3, 2, 1]));
  expect(id).toBe('class\n西南大学\n计科1班');
  expect(content).toBe('content\n西南大学\n4,30,200');
});

test('classTexts: a class without a name is told by who is in it', () => {
  expect(classTexts(DEFAULT_HEAD, '', marks([30, 4], [30, 4])).id).toBe('class\n西南大学\n4,30');
});

const DIGESTS = {
  id: '0123456789abcdef0123456789abcdef',
  content: 'fedcba9876543210fedcba9876543210',
};

test('withClass shortens the digests so that they fit into the code of a picture', () => {
  expect(withClass(DEFAULT_HEAD, '计科1班', DIGESTS)).toEqual({
    ...DEFAULT_HEAD,
    className: '计科1班',
    classId: '01234567',
    classFingerprint: 'fedcba9876543210',
  });
});

test('withClass leaves what the file says', () => {
  const said = { ...DEFAULT_HEAD, classId: 'JK01', classFingerprint: 'v2' };
  expect(withClass(said, '', DIGESTS)).toEqual(said);
});
