import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RecordReading } from '@/lib/core/record/reading';
import type { Roster } from '@/lib/core/roster/model/roster';
import type { Verdict } from '@/lib/core/verdict/comparison';
import { NO_CHOICES } from '@/lib/core/view/outcome';
import { comparePage } from '@/lib/flows/compare-page';
import type { ExpectedComparison } from '@/tests/support/expected-page';
import { rowsInMemory } from '@/tests/support/rows-in-memory';

/**
 * What comparing these records with the roster's row of this 学号 comes to; `row` null: the row that the page's own
 * values lead to, and where they lead to none the first, whose student most pages show. Throws, with what to do, where
 * there is no such row or nothing is compared.
 */
export async function draftedComparison(
  records: readonly RecordReading[],
  roster: Roster,
  row: string | null,
): Promise<ExpectedComparison> {
  const own = rowOf(roster, row ?? (await foundRow(records, roster)));
  const { outcome } = await comparePage(records, NO_CHOICES, rowsInMemory({ ...roster, rows: [own] }));
  if (outcome.state !== 'done') {
    throw new Error(`The page is not compared with ${own.values.studentNo}: name its row with --row <学号>.`);
  }
  const { lines, result } = outcome.comparison;
  const fieldsWith = (verdict: Verdict) =>
    lines.filter((line) => line.verdict === verdict).map(({ field }) => field);
  const unsure = lines.filter(({ verdict }) => verdict === 'unsure');
  return {
    row: own.values.studentNo ?? '',
    record: outcome.recordIndex,
    result,
    mismatch: fieldsWith('mismatch'),
    variant: fieldsWith('variant'),
    unsure: fieldsWith('unsure'),
    absent: fieldsWith('absent'),
    reasons: Object.fromEntries(unsure.map(({ field, reason }) => [field, reason ?? ''])),
  };
}

async function foundRow(records: readonly RecordReading[], roster: Roster): Promise<string> {
  const { outcome, studentNo } = await comparePage(records, NO_CHOICES, rowsInMemory(roster));
  return outcome.state === 'done' ? studentNo : (roster.rows[0]?.values.studentNo ?? '');
}

function rowOf(roster: Roster, studentNo: string): ExpectedRecord {
  const row = roster.rows.find(({ values }) => values.studentNo === studentNo);
  if (!row) throw new Error(`No row of tests/pages/roster.csv has the 学号 ${studentNo}.`);
  return row;
}
