import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Kind } from '@/lib/core/fields/fields';
import { SourceCopy } from '@/tests/support/source-copy';

let copy: SourceCopy;
let before: ReadonlySet<string>;

beforeAll(() => {
  copy = new SourceCopy();
  before = new Set(copy.errors());
});
afterAll(() => copy.remove());

/** The files in which the compiler finds something missing once there is a field more. */
function filesNamed(kind: Kind | null): readonly string[] {
  copy.addField('madeUp', kind);
  const errors = copy.errors().filter((error) => !before.has(error));
  return [...new Set(errors.map((error) => error.replace(/\(.*/s, '')))].sort();
}

test('the compiler finds nothing in lib/core as it is', () => {
  expect([...before].filter((error) => error.startsWith('lib/core'))).toEqual([]);
});

test('a field without a kind does not compile', () => {
  expect(filesNamed(null)).toContain('lib/core/fields/fields.ts');
});

/** What it is called, on pages, in rosters and in front of people, follows from no kind. */
const ITS_NAMES = [
  'lib/core/labels/page-labels.ts',
  'lib/core/roster/columns/header-names.ts',
  'lib/core/texts/advice.ts',
  'lib/core/texts/fields.ts',
];

test.each<[Kind, readonly string[]]>([
  // an example of it for who fills it in for a whole class
  ['date', ['lib/core/texts/columns.ts']],
  [
    'number',
    [
      'lib/core/choose/row-keys.ts',
      'lib/core/compare/compare-values.ts',
      'lib/core/fields/key-fields.ts',
      'lib/core/ocr/arrange/value-fit.ts',
      'lib/core/ocr/whole-records.ts',
      'lib/core/roster/columns/value-shapes.ts',
      'lib/core/session/class-index.ts',
      'lib/core/session/compared-form.ts',
      'lib/core/view/is-masked-field.ts',
    ],
  ],
  [
    'listed',
    [
      'lib/core/compare/compare-values.ts',
      'lib/core/ocr/whole-records.ts',
      'lib/core/roster/columns/value-shapes.ts',
      'lib/core/roster/rows/strip-code.ts',
      'lib/core/roster/rows/unusable-value.ts',
      'lib/core/session/compared-form.ts',
      'lib/core/values/closed-lists.ts',
      'lib/core/values/listed-word.ts',
      'lib/core/view/row-widths.ts',
    ],
  ],
  [
    'words',
    [
      'lib/core/compare/compare-values.ts',
      'lib/core/roster/columns/value-shapes.ts',
      'lib/core/roster/rows/strip-code.ts',
      'lib/core/session/compared-form.ts',
    ],
  ],
  [
    'photo',
    ['lib/core/compare/compare-record.ts', 'lib/core/session/expected-of.ts', 'lib/flows/check/marks-of.ts'],
  ],
])('the compiler names every file that a new field of the kind %s is missing in', (kind, files) => {
  expect(filesNamed(kind)).toEqual([...ITS_NAMES, ...files].sort());
});

test('a new date is read, refused, compared, shown and underlined as a date, with nothing else named', () => {
  copy.addField('madeUp', 'date');
  const printed = copy.printed(`
    import { compareField } from '@/lib/core/compare/compare-field';
    import { differencesOf } from '@/lib/core/compare/differences-of';
    import { expectedText } from '@/lib/core/compare/expected-text';
    import { readRow } from '@/lib/core/roster/rows/read-row';
    import { mismatch } from '@/lib/core/verdict/value-outcome';

    const columns = [{ field: 'studentNo', title: '', index: 0 }, { field: 'madeUp', title: '', index: 1 }];
    const read = (cell) => readRow({ rowNumber: 2, cells: ['1', cell] }, columns, { school: '', date1904: false });
    const row = read(47665).record;
    const record = { title: '', fields: { madeUp: { state: 'text', text: '2030年07月01日' } }, photo: 'unknown', notShown: [] };
    console.log(JSON.stringify({
      serial: row.values.madeUp,
      noDay: read('2030-02-30').record.refused.madeUp,
      partial: read('203007').problems[0].kind,
      verdict: compareField(record, 'madeUp', { row, columns: ['madeUp'] }).verdict,
      shown: expectedText('madeUp', row.values.madeUp, 'match'),
      differs: differencesOf('madeUp', mismatch('different'), '2030年07月01日', '20300630').shown,
    }));
  `);
  expect(printed).toEqual({
    serial: '2030-07-01',
    noDay: 'not-a-date',
    partial: 'partial-date',
    verdict: 'match',
    shown: '2030年07月01日',
    differs: [
      { start: 5, end: 7 },
      { start: 8, end: 10 },
    ],
  });
});
