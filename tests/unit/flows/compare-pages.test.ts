import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RecordReading } from '@/lib/core/record/reading';
import type { Comparison, Verdict } from '@/lib/core/verdict/comparison';
import { NO_CHOICES } from '@/lib/core/view/outcome';
import { comparePage } from '@/lib/flows/compare-page';
import { madeUpRoster, rowsInMemory } from '@/tests/support/rows-in-memory';

interface Expected {
  readonly reading: { readonly records?: readonly RecordReading[] };
  readonly compare?: {
    readonly row: string;
    readonly record: number;
    readonly result: string;
    readonly mismatch: readonly string[];
    readonly variant: readonly string[];
    readonly unsure: readonly string[];
    readonly absent: readonly string[];
    readonly reasons: Readonly<Record<string, string>>;
  };
}

const roster = await madeUpRoster();
const pages = readdirSync('tests/pages', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('expected.json'))
  .map((path): readonly [string, Expected] => [
    path.replace('/expected.json', ''),
    JSON.parse(readFileSync(`tests/pages/${path}`, 'utf8')),
  ])
  .filter(([, { compare }]) => compare);

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

  test.each(pages)('%s', async (_name, { reading, compare }) => {
    const row = roster.rows.filter(({ values }) => values.studentNo === compare?.row);
    const own = rowsInMemory({ ...roster, rows: row });
    const { outcome, studentNo } = await comparePage(reading.records ?? [], NO_CHOICES, own);
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
      row: compare?.row,
      record: compare?.record,
      result: compare?.result,
      mismatch: [...(compare?.mismatch ?? [])].sort(),
      variant: [...(compare?.variant ?? [])].sort(),
      unsure: [...(compare?.unsure ?? [])].sort(),
      absent: [...(compare?.absent ?? [])].sort(),
    });
    expect(reasons).toMatchObject(compare?.reasons ?? {});
  });
});
