import { expect, test } from 'vitest';
import { compareRecord } from '@/lib/core/compare/compare-record';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Comparison } from '@/lib/core/verdict/comparison';
import { settleByHand } from '@/lib/flows/settle-by-hand';
import { pixelReading } from '@/tests/support/pixel-evidence';
import { sampleRecord, sampleRow } from '@/tests/support/sample-record';

interface Check {
  readonly comparison: Comparison;
}

/** What a background remembers: one check for each document. */
function memoryOf(checks: Record<string, Check>) {
  return {
    checks,
    recall: async (asker: string) => checks[asker] ?? null,
    remember: async (asker: string, check: Check) => void Object.assign(checks, { [asker]: check }),
  };
}

const comparison = compareRecord({
  record: sampleRecord({ idNumber: pixelReading('5001**********0029') }),
  expected: sampleRow(),
  head: DEFAULT_HEAD,
  locators: [],
  samePerson: false,
});

test('a word is written into what is remembered of this document, and into no other', async () => {
  const memory = memoryOf({ one: { comparison }, other: { comparison } });
  const settled = await settleByHand({ field: 'idNumber', verdict: 'match' }, 'one', memory);
  expect(settled?.lines.find(({ field }) => field === 'idNumber')).toMatchObject({
    verdict: 'match',
    readBy: 'hand',
  });
  expect(memory.checks).toEqual({ one: { comparison: settled }, other: { comparison } });
});

test('a word taken back is taken out of what is remembered', async () => {
  const memory = memoryOf({ one: { comparison } });
  await settleByHand({ field: 'idNumber', verdict: 'mismatch' }, 'one', memory);
  expect(await settleByHand({ field: 'idNumber', verdict: 'unsure' }, 'one', memory)).toEqual(comparison);
  expect(memory.checks).toEqual({ one: { comparison } });
});

test('what is no longer remembered is told', async () => {
  expect(await settleByHand({ field: 'idNumber', verdict: 'match' }, 'gone', memoryOf({}))).toBe(null);
});
