import { describe, expect, test } from 'vitest';
import { draftedComparison } from '@/scripts/drafted-comparison';
import type { ExpectedComparison } from '@/tests/support/expected-page';
import { listPracticePages } from '@/tests/support/practice-pages';
import { madeUpRoster } from '@/tests/support/rows-in-memory';

const roster = await madeUpRoster();
const pages = listPracticePages().flatMap(({ layout, name, expected: { reading, compare } }) =>
  compare && reading.state === 'records' ? [[`${layout}/${name}`, reading.records, compare] as const] : [],
);

function sorted({ mismatch, variant, unsure, absent, ...rest }: ExpectedComparison) {
  const [mismatched, varied, doubtful, missing] = [mismatch, variant, unsure, absent].map((fields) =>
    [...fields].sort(),
  );
  return { ...rest, mismatch: mismatched, variant: varied, unsure: doubtful, absent: missing };
}

describe('what is drafted is what a person wrote by hand', () => {
  test.each(pages)('%s', async (_, records, { reasons, ...compare }) => {
    const drafted = await draftedComparison(records, roster, null);
    expect(sorted(drafted)).toMatchObject(sorted({ ...compare, reasons: {} }));
    expect(drafted.reasons).toMatchObject(reasons);
  });
});

const NOBODY = [{ title: '', fields: {}, photo: 'missing', notShown: [] }] as const;

test.each([
  ['the row that is asked for is taken', '222026321062003', '222026321062003'],
  ['else the first', null, '222026321062001'],
])('where nothing on the page leads to a row, %s', async (_, row, taken) => {
  expect(await draftedComparison(NOBODY, roster, row)).toMatchObject({ row: taken, result: 'unsure' });
});

const STRANGER = [
  {
    ...NOBODY[0],
    fields: {
      name: { state: 'text', text: '周一鸣' },
      idNumber: { state: 'text', text: '11010120050101001X' },
      studentNo: { state: 'text', text: '222026321069999' },
    },
  },
] as const;

test.each([
  ['there is no such row', NOBODY, '1', 'No row of tests/pages/roster.csv has the 学号 1.'],
  ['the page shows somebody else', STRANGER, null, 'name its row with --row'],
])('what to do is said where %s', async (_, records, row, words) => {
  await expect(draftedComparison(records, roster, row)).rejects.toThrow(words);
});
