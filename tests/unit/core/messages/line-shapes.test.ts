import { describe, expect, test } from 'vitest';
import { checkLine, fieldLine } from '@/lib/core/messages/line-shapes';
import { REFUSED_REASONS } from '@/lib/core/record/expected-record';
import {
  type CheckLine,
  type FieldLine,
  READ_BY,
  READ_FROM,
  type SettledLine,
  VERDICTS,
} from '@/lib/core/verdict/comparison';
import { CHECK_REASONS, REASONS } from '@/lib/core/verdict/reasons';
import { mismatch, unlisted, unsure, type ValueOutcome, variant } from '@/lib/core/verdict/value-outcome';
import { EVERY_OUTCOME, madeUpLine, settledLine } from '@/tests/support/made-up-line';

const EVERY_REASON = [null, 'refused', ...new Set(Object.values(REASONS).flat())];
const EVERY_CHECK_REASON = [null, ...Object.values(CHECK_REASONS).flat()];

function isAccepted(line: unknown): boolean {
  return fieldLine.safeParse(line).success;
}

/** Sorted, because only which they are counts. */
function written(outcomes: readonly unknown[]): readonly string[] {
  return outcomes.map((outcome) => JSON.stringify(outcome)).sort();
}

describe('a line comes through a message', () => {
  test.each(EVERY_OUTCOME)('whole, with $verdict, $reason', (outcome) => {
    const line = madeUpLine('name', outcome);
    expect(fieldLine.parse(line)).toEqual(line);
  });

  test('with every verdict and reason that belong together, and with no others', () => {
    const accepted = VERDICTS.flatMap((verdict) =>
      EVERY_REASON.flatMap((reason) =>
        [null, ...REFUSED_REASONS].map((refused) => ({ verdict, reason, refused })),
      ),
    ).filter((outcome) => isAccepted({ ...madeUpLine('name', 'match'), ...outcome }));
    expect(written(accepted)).toEqual(written(EVERY_OUTCOME));
  });

  test('settled by a person as agreeing or differing, with what they were asked, and with nothing else', () => {
    const accepted = VERDICTS.flatMap((verdict) =>
      EVERY_REASON.flatMap((reason) => READ_BY.map((settledFrom) => ({ verdict, reason, settledFrom }))),
    ).filter((said) => isAccepted({ ...settledLine('name', 'match'), ...said }));
    const expected = (['match', 'mismatch'] as const).flatMap((verdict) =>
      REASONS.unsure.flatMap((reason) => READ_FROM.map((settledFrom) => ({ verdict, reason, settledFrom }))),
    );
    expect(written(accepted)).toEqual(written(expected));
  });
});

describe('what contradicts itself does not compile, and does not come through', () => {
  const outcomes: readonly ValueOutcome[] = [
    // @ts-expect-error what the page does not show is no difference
    mismatch('not-shown'),
    // @ts-expect-error another separator is the same name
    mismatch('other-separator'),
    // @ts-expect-error what differs is not the same written differently
    variant('different'),
    // @ts-expect-error a value that differs needs nobody's eyes
    unsure('digit-differs'),
    // @ts-expect-error a refused cell says why
    unlisted('refused'),
    // @ts-expect-error what agrees needs no reason
    { verdict: 'match', reason: 'different', refused: null },
    // @ts-expect-error what differs says how
    { verdict: 'mismatch', reason: null, refused: null },
    // @ts-expect-error only a cell that the roster cannot give is refused
    { verdict: 'unsure', reason: 'masked', refused: 'digits-lost' },
    // @ts-expect-error an empty cell is not refused
    { verdict: 'unlisted', reason: 'no-value', refused: 'damaged' },
    // @ts-expect-error a check's reason is no field's
    { verdict: 'mismatch', reason: 'id-contradicts', refused: null },
  ];
  test.each(outcomes)('$verdict, $reason, $refused', (outcome) => {
    expect(isAccepted({ ...madeUpLine('name', 'match'), ...outcome })).toBe(false);
  });

  const values = madeUpLine('name', 'match');
  const settled: SettledLine = settledLine('name', 'match');
  const lines: readonly FieldLine[] = [
    // @ts-expect-error nobody but a person settles
    { ...values, readBy: 'hand' },
    // @ts-expect-error a person says that it agrees, or that it differs
    { ...settled, verdict: 'unsure' },
    // @ts-expect-error they were asked for a reason
    { ...settled, reason: null },
    // @ts-expect-error nobody is asked about what differs
    { ...settled, reason: 'different' },
    // @ts-expect-error settled once
    { ...settled, settledFrom: 'hand' },
  ];
  test.each(lines)('$verdict, $reason, by $readBy', (line) => {
    expect(isAccepted(line)).toBe(false);
  });

  const checks: readonly CheckLine[] = [
    // @ts-expect-error what is right needs no reason
    { check: 'id-digit', verdict: 'match', reason: 'id-digit-wrong' },
    // @ts-expect-error what was not read is not wrong
    { check: 'id-birth', verdict: 'mismatch', reason: 'id-unread' },
    // @ts-expect-error what is wrong needs nobody's eyes
    { check: 'id-gender', verdict: 'unsure', reason: 'id-contradicts' },
  ];
  test.each(checks)('$check: $verdict, $reason', (line) => {
    expect(checkLine.safeParse(line).success).toBe(false);
  });
});

test('a check comes through with the verdicts and reasons that belong together, and with no others', () => {
  const accepted = VERDICTS.flatMap((verdict) =>
    EVERY_CHECK_REASON.map((reason) => ({ check: 'id-digit', verdict, reason })),
  ).filter((line) => checkLine.safeParse(line).success);
  expect(accepted.map(({ verdict, reason }) => [verdict, reason])).toEqual([
    ['match', null],
    ['mismatch', 'id-digit-wrong'],
    ['mismatch', 'id-contradicts'],
    ['unsure', 'id-other-form'],
    ['unsure', 'id-unread'],
  ]);
});
