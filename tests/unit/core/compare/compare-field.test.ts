import { describe, expect, test } from 'vitest';
import { compareField, shownText } from '@/lib/core/compare/compare-field';
import { UNREADABLE_REASONS } from '@/lib/core/record/reading';
import { sampleRecord, sampleRow } from '@/tests/support/sample-record';

const COLUMNS = ['name', 'major', 'examineeNo', 'branch', 'educationType'] as const;
const EXPECTED = { row: sampleRow(), columns: COLUMNS };

describe('which verdict comes before which', () => {
  test('a field that the page is known not to show is absent, with or without a file', () => {
    expect(compareField(sampleRecord(), 'examineeNo', EXPECTED)).toMatchObject({
      verdict: 'absent',
      reason: 'not-shown',
    });
    expect(compareField(sampleRecord(), 'examineeNo', null)).toMatchObject({ verdict: 'absent' });
  });

  test('a field that is there although the page should not show it is compared', () => {
    const record = sampleRecord({ examineeNo: '26500109110123' });
    expect(compareField(record, 'examineeNo', EXPECTED)).toMatchObject({ verdict: 'match' });
  });

  test('without a file nothing is compared', () => {
    expect(compareField(sampleRecord(), 'name', null)).toMatchObject({
      verdict: 'unlisted',
      reason: 'no-file',
    });
  });

  test.each([
    ['an empty cell', { row: sampleRow({ major: '' }), columns: COLUMNS }, 'no-value', null],
    ['a cell of blanks', { row: sampleRow({ major: ' \u3000' }), columns: COLUMNS }, 'no-value', null],
    ['no such column', { row: sampleRow({ major: '' }), columns: [] }, 'no-column', null],
    [
      'a refused cell',
      { row: sampleRow({ major: '' }, { major: 'damaged' }), columns: COLUMNS },
      'refused',
      'damaged',
    ],
  ] as const)('%s is unlisted', (_, expected, reason, refused) => {
    expect(compareField(sampleRecord(), 'major', expected)).toEqual({ verdict: 'unlisted', reason, refused });
  });

  test('an empty cell comes before a value that was not found', () => {
    const expected = { row: sampleRow({ major: '' }), columns: COLUMNS };
    expect(compareField(sampleRecord({ major: null }), 'major', expected)).toMatchObject({
      verdict: 'unlisted',
    });
  });

  test.each(['name', 'educationType'] as const)('%s that was not found is unsure, not absent', (field) => {
    expect(compareField(sampleRecord({ [field]: null }), field, EXPECTED)).toMatchObject({
      verdict: 'unsure',
      reason: 'missing',
    });
  });

  test('a 考生号 that was not found is unsure unless the layout says it is not shown', () => {
    const record = sampleRecord({}, { notShown: [] });
    expect(compareField(record, 'examineeNo', EXPECTED)).toMatchObject({
      verdict: 'unsure',
      reason: 'missing',
    });
  });

  test.each([null, '', { state: 'unreadable', reason: 'empty', text: '' }] as const)(
    'a faculty that is %j on the page alarms nobody',
    (branch) => {
      expect(compareField(sampleRecord({ branch }), 'branch', EXPECTED)).toMatchObject({ verdict: 'absent' });
    },
  );

  test.each(UNREADABLE_REASONS)('a value unreadable because of %s is unsure for that reason', (reason) => {
    const record = sampleRecord({ name: { state: 'unreadable', reason, text: '林知夏' } });
    expect(compareField(record, 'name', EXPECTED)).toMatchObject({ verdict: 'unsure', reason });
  });

  test('a faculty whose value cannot be told from what stands around it is for eyes', () => {
    const branch = { state: 'unreadable', reason: 'place-unsure', text: '' } as const;
    expect(compareField(sampleRecord({ branch }), 'branch', EXPECTED)).toMatchObject({
      verdict: 'unsure',
      reason: 'place-unsure',
    });
  });

  test('a text of blanks is empty', () => {
    expect(compareField(sampleRecord({ name: '\u00a0\u3000' }), 'name', EXPECTED)).toMatchObject({
      reason: 'empty',
    });
  });

  test('blanks around the page’s value and spreadsheet habits in the cell do not count', () => {
    const expected = { row: sampleRow({ name: '林　知 夏' }), columns: COLUMNS };
    expect(compareField(sampleRecord({ name: '\n林知夏\u3000' }), 'name', expected)).toMatchObject({
      verdict: 'match',
    });
  });

  test('a blank inside the page’s name is not overlooked', () => {
    expect(compareField(sampleRecord({ name: '林 知夏' }), 'name', EXPECTED)).toMatchObject({
      verdict: 'unsure',
      reason: 'blanks-inside',
    });
  });
});

describe('what a person may see otherwise agrees with nothing', () => {
  test.each([
    ['the same text, drawn otherwise', '林知夏', 'drawn-otherwise', 'unsure', 'drawn-otherwise'],
    ['the same text, covered', '林知夏', 'covered', 'unsure', 'covered'],
    ['another text', '林知秋', 'drawn-otherwise', 'mismatch', 'different'],
  ] as const)('%s', (_, text, doubt, verdict, reason) => {
    const record = sampleRecord({ name: { state: 'text', text, doubt } });
    expect(compareField(record, 'name', EXPECTED)).toMatchObject({ verdict, reason });
  });
});

test('people are shown the page’s text without layout whitespace', () => {
  expect(shownText({ state: 'text', text: ' \u3000林知夏\n' })).toBe('\u3000林知夏');
  expect(shownText({ state: 'unreadable', reason: 'empty', text: '' })).toBeNull();
  expect(shownText(undefined)).toBeNull();
});
