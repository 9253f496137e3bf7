import { describe, expect, test } from 'vitest';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { Comparison, Verdict } from '@/lib/core/verdict/comparison';
import { NO_CHOICES } from '@/lib/core/view/outcome';
import { comparePage } from '@/lib/flows/compare-page';
import { listPracticePages } from '@/tests/support/practice-pages';
import { madeUpRoster, rowsInMemory } from '@/tests/support/rows-in-memory';

const roster = await madeUpRoster();
const pages = listPracticePages().flatMap(({ layout, name, expected: { reading, compare } }) =>
  compare && reading.state === 'records' ? [[`${layout}/${name}`, reading.records, compare] as const] : [],
);

/** The row that a page is compared with: `compare.row` of its expected.json is a 学号 of the roster. */
function rowOf(studentNo: string): ExpectedRecord {
  const row = roster.rows.find(({ values }) => values.studentNo === studentNo);
  if (!row) throw new Error(`compare.row is no 学号 of tests/pages/roster.csv: ${studentNo}`);
  return row;
}

function fieldsWith({ lines }: Comparison, verdict: Verdict): string[] {
  return lines
    .filter((line) => line.verdict === verdict)
    .map(({ field }) => field)
    .sort();
}

describe('every made-up page differs from its row in the planted fields and in no other', () => {
  test('there are pages of every layout', () => {
    expect(pages.length).toBeGreaterThan(30);
  });

  test.each(pages)('%s', async (_name, records, compare) => {
    const own = rowsInMemory({ ...roster, rows: [rowOf(compare.row)] });
    const { outcome, studentNo } = await comparePage(records, NO_CHOICES, own);
    if (outcome.state !== 'done') throw new Error(`not compared: ${outcome.state}`);
    const { comparison, recordIndex } = outcome;
    const reasons = Object.fromEntries(comparison.lines.map(({ field, reason }) => [field, reason]));
    expect({
      row: studentNo,
      record: recordIndex,
      result: comparison.result,
      mismatch: fieldsWith(comparison, 'mismatch'),
      variant: fieldsWith(comparison, 'variant'),
      unsure: fieldsWith(comparison, 'unsure'),
      absent: fieldsWith(comparison, 'absent'),
    }).toEqual({
      row: compare.row,
      record: compare.record,
      result: compare.result,
      mismatch: [...compare.mismatch].sort(),
      variant: [...compare.variant].sort(),
      unsure: [...compare.unsure].sort(),
      absent: [...compare.absent].sort(),
    });
    expect(reasons).toMatchObject(compare.reasons);
  });
});
