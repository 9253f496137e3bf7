import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_CLASS_SHEET, DEFAULT_FEEDBACK } from '@/lib/core/sheets/model/sheet-options';
import { sheetOptionsFrom } from '@/lib/core/sheets/options-from';

const DEFAULTS = { classSheet: DEFAULT_CLASS_SHEET, feedback: DEFAULT_FEEDBACK };

test.each([
  ['nothing', undefined],
  ['a text', 'x'],
  ['an empty object', {}],
  ['another shape', { classSheet: 1, feedback: [] }],
])('out of %s come the defaults', (_, stored) => {
  expect(sheetOptionsFrom(stored)).toEqual(DEFAULTS);
});

test('what was stored comes back', () => {
  const stored = {
    classSheet: {
      fields: ['major', 'gender'],
      idNumber: 'none',
      wrongColumn: true,
      twoSystems: true,
      blankRows: 0,
      signatories: [],
      stamp: false,
    },
    feedback: { columns: [{ key: 'name', title: '学生' }], idNumber: 'masked' },
  };
  expect(sheetOptionsFrom(structuredClone(stored))).toEqual(stored);
});

test.each([
  ['fields', ['major', 'major']],
  ['fields', ['idNumber']],
  ['idNumber', 'all'],
  ['blankRows', -1],
  ['blankRows', 51],
  ['blankRows', 1.5],
  ['signatories', ['nobody']],
  ['stamp', 'yes'],
])('a class sheet whose %s is %j takes that one from the defaults', (key, value) => {
  const { classSheet } = sheetOptionsFrom({
    classSheet: { ...DEFAULT_CLASS_SHEET, wrongColumn: true, [key]: value },
  });
  expect(classSheet).toEqual({ ...DEFAULT_CLASS_SHEET, wrongColumn: true });
});

test.each([
  ['none', []],
  [
    'one twice',
    [
      { key: 'name', title: '' },
      { key: 'name', title: 'x' },
    ],
  ],
  ['an unknown one', [{ key: 'salary', title: '' }]],
  ['a title without end', [{ key: 'name', title: '长'.repeat(31) }]],
])('columns of the feedback sheet that cannot be are the usual ones: %s', (_, columns) => {
  expect(sheetOptionsFrom({ feedback: { columns, idNumber: 'masked' } }).feedback).toEqual({
    ...DEFAULT_FEEDBACK,
    idNumber: 'masked',
  });
});

test('whatever was stored, there are options', () => {
  fc.assert(fc.property(fc.anything(), (stored) => sheetOptionsFrom(stored).feedback.columns.length > 0));
});
