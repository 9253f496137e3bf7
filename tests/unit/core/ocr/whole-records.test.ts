import { describe, expect, test } from 'vitest';
import { wholeRecords } from '@/lib/core/ocr/whole-records';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';

function pixels(text: string): FieldReading {
  return { state: 'pixels', text, evidence: { lines: [], crop: '' } };
}
function record(fields: Readonly<Record<string, string>>): RecordReading {
  return {
    title: '',
    fields: Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, pixels(text)])),
    photo: 'unknown',
    notShown: [],
  };
}
const WHOLE = { name: '林知夏', gender: '女', birthDate: '2006年03月18日', studentNo: '222026321062001' };
function shown(...records: RecordReading[]) {
  return wholeRecords(records).map(({ reading, at }) => [
    at,
    reading.fields.studentNo?.state,
    reading.fields.studentNo?.text,
  ]);
}

test('records stay as they are, in their order', () => {
  const [one, two] = [record(WHOLE), record({ ...WHOLE, studentNo: '222026321062009' })];
  expect(wholeRecords([one, two])).toEqual([
    { reading: one, at: 0 },
    { reading: two, at: 1 },
  ]);
});

test.each([
  ['with another value is a conflict', { studentNo: '222026321062010' }, 'unreadable'],
  ['with the same value says nothing new', { studentNo: '222026321062001' }, 'pixels'],
  ['without a value says nothing', { studentNo: '' }, 'pixels'],
  ['of a field that the record does not show is nobody’s', { major: '法学' }, 'pixels'],
])('a label again below a record, %s', (_what, fragment, state) => {
  expect(shown(record(WHOLE), record(fragment))).toEqual([[0, state, '222026321062001']]);
  expect(wholeRecords([record(WHOLE), record(fragment)])[0]?.reading.fields.major).toBeUndefined();
});

test('a label above a record, such as a greeting, belongs to it', () => {
  expect(shown(record({ studentNo: '222026321062010' }), record(WHOLE))).toEqual([
    [1, 'unreadable', '222026321062001'],
  ]);
});

test('a caption alone is no record', () => {
  expect(wholeRecords([record({ name: '林知夏', major: '' })])).toEqual([]);
  expect(wholeRecords([])).toEqual([]);
});

describe('labels and values that were paired wrongly', () => {
  test('are told by values that cannot be what their labels say', () => {
    const below = { name: '西南大学', gender: '本科', birthDate: '法学', idNumber: '普通高等教育' };
    expect(wholeRecords([record(below)])).toEqual([]);
  });

  test.each([
    ['a misread character', { ...WHOLE, gender: '女。', duration: '4午' }],
    ['a masked ID and a partial date', { ...WHOLE, idNumber: '500109********0029', enrollDate: '202609' }],
    ['two odd values among many', { ...WHOLE, gender: '本', duration: '年', idNumber: '500109200603180029' }],
  ])('are not told by %s', (_what, fields) => {
    expect(wholeRecords([record(fields)])).toHaveLength(1);
  });
});
