import { expect, test } from 'vitest';
import { compareRecord } from '@/lib/core/compare/compare-record';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Comparison } from '@/lib/core/verdict/comparison';
import { screenRemembered } from '@/lib/flows/screen-remembered';
import { sampleRecord, sampleRow } from '@/tests/support/sample-record';

const comparison = compareRecord({
  record: sampleRecord({}),
  expected: sampleRow(),
  head: DEFAULT_HEAD,
  locators: [],
  samePerson: false,
});

/** What a background remembers: one check for each document. */
function memoryOf(checks: Record<string, { readonly comparison: Comparison; readonly inDoubt: null }>) {
  return {
    checks,
    recall: async (asker: string) => checks[asker] ?? null,
    remember: async (asker: string, check: (typeof checks)[string]) =>
      void Object.assign(checks, { [asker]: check }),
  };
}

test('what the screen shows is written into what is remembered of this document, and into no other', async () => {
  const check = { comparison, inDoubt: null };
  const memory = memoryOf({ one: check, other: check });
  const doubted = await screenRemembered([{ field: 'name', seen: 'otherwise', crop: '' }], 'one', memory);
  expect(doubted?.lines.find(({ field }) => field === 'name')).toMatchObject({ reason: 'screen-differs' });
  expect(memory.checks).toEqual({ one: { comparison: doubted, inDoubt: null }, other: check });
});

test('what is no longer remembered is told', async () => {
  expect(await screenRemembered([], 'gone', memoryOf({}))).toBe(null);
});
