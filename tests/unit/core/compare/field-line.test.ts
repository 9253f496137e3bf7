import { describe, expect, test } from 'vitest';
import { fieldLine, photoLine, schoolLine } from '@/lib/core/compare/field-line';
import { sampleRecord, sampleRow } from '@/tests/support/sample-record';

const EXPECTED = { row: sampleRow(), columns: [] };

describe('what a line says', () => {
  test('shows the value as the page writes it and the roster’s in the same notation', () => {
    expect(fieldLine(sampleRecord({ birthDate: ' 2006年03月18日 ' }), 'birthDate', EXPECTED, false)).toEqual({
      field: 'birthDate',
      verdict: 'match',
      reason: null,
      refused: null,
      shown: '2006年03月18日',
      expected: '2006年03月18日',
      shownDiffers: [],
      expectedDiffers: [],
      readBy: 'text',
      crop: null,
      locator: false,
    });
  });

  test('underlines what differs', () => {
    expect(fieldLine(sampleRecord({ name: '林知秋' }), 'name', EXPECTED, true)).toMatchObject({
      verdict: 'mismatch',
      shownDiffers: [{ start: 2, end: 3 }],
      expectedDiffers: [{ start: 2, end: 3 }],
      readBy: 'text',
      locator: true,
    });
  });

  test('underlines a date where it differs in what is shown of it, not in the cell', () => {
    const record = sampleRecord({ expectedGraduation: '2030年07月01日' });
    expect(fieldLine(record, 'expectedGraduation', EXPECTED, false)).toMatchObject({
      verdict: 'mismatch',
      shown: '2030年07月01日',
      expected: '2030年06月30日',
      expectedDiffers: [
        { start: 5, end: 7 },
        { start: 8, end: 10 },
      ],
    });
  });

  test('a code is shown as the word for it', () => {
    const expected = { row: sampleRow({ gender: '1', ethnicity: '02' }), columns: [] };
    expect(fieldLine(sampleRecord(), 'gender', expected, false)).toMatchObject({
      shown: '女',
      expected: '男',
      expectedDiffers: [{ start: 0, end: 1 }],
    });
    expect(fieldLine(sampleRecord(), 'ethnicity', expected, false).expected).toBe('蒙古族');
  });

  test('a refused cell shows nothing as expected and says why', () => {
    const expected = { row: sampleRow({ idNumber: '' }, { idNumber: 'digits-lost' }), columns: [] };
    expect(fieldLine(sampleRecord(), 'idNumber', expected, false)).toMatchObject({
      verdict: 'unlisted',
      reason: 'refused',
      refused: 'digits-lost',
      expected: null,
    });
  });

  test('a value that was not found was read by nothing', () => {
    expect(fieldLine(sampleRecord({ name: null }), 'name', EXPECTED, false)).toMatchObject({
      verdict: 'unsure',
      shown: null,
      expected: '林知夏',
      readBy: 'none',
    });
  });
});

describe('the school’s line', () => {
  test('is tested without a file too', () => {
    expect(schoolLine(sampleRecord(), null, '西南大学', false)).toMatchObject({
      verdict: 'match',
      reason: null,
      readBy: 'text',
      expected: '西南大学',
    });
  });

  test.each([
    [null, 'missing'],
    ['', 'empty'],
    [{ state: 'unreadable', reason: 'picture', text: '' }, 'picture'],
  ] as const)('is unsure when the page says %j', (school, reason) => {
    const record = sampleRecord({ school }, { notShown: ['school'] });
    expect(schoolLine(record, EXPECTED, '西南大学', false)).toMatchObject({ verdict: 'unsure', reason });
  });

  test('names the row’s school when that is another one', () => {
    const expected = { row: sampleRow({ school: '海南经贸职业技术学院' }), columns: [] };
    expect(schoolLine(sampleRecord(), expected, '西南大学', false)).toMatchObject({
      verdict: 'unsure',
      reason: 'school-row-names-another',
      shown: '西南大学',
      expected: '海南经贸职业技术学院',
    });
  });
});

test.each([
  ['present', 'photo-to-confirm', 'text'],
  ['missing', 'photo-missing', 'text'],
  ['unknown', 'photo-unknown', 'none'],
] as const)('a photo that is %s is never match by itself', (photo, reason, readBy) => {
  expect(photoLine(sampleRecord({}, { photo }), false)).toMatchObject({
    verdict: 'unsure',
    reason,
    readBy,
  });
});

test('a school name that may be seen otherwise is left to a person', () => {
  const record = sampleRecord({ school: { state: 'text', text: '西南大学', doubt: 'covered' } });
  expect(schoolLine(record, EXPECTED, '西南大学', false)).toMatchObject({
    verdict: 'unsure',
    reason: 'covered',
  });
});
