import type { FieldKey } from '@/lib/core/fields/fields';
import { REFUSED_REASONS } from '@/lib/core/record/expected-record';
import type { JudgedLine, LineValues, ReadFrom, SettledLine, Verdict } from '@/lib/core/verdict/comparison';
import { REASONS } from '@/lib/core/verdict/reasons';
import {
  ABSENT,
  MATCH,
  mismatch,
  refused,
  unlisted,
  unsure,
  type ValueOutcome,
  variant,
} from '@/lib/core/verdict/value-outcome';

/** What a line of a verdict says where nothing hangs on its reason. */
const OUTCOMES: Readonly<Record<Verdict, ValueOutcome>> = {
  match: MATCH,
  variant: variant('full-width'),
  mismatch: mismatch('different'),
  unsure: unsure('pixels-unclear'),
  absent: ABSENT,
  unlisted: unlisted('no-value'),
};

/** Every outcome there is. */
export const EVERY_OUTCOME: readonly ValueOutcome[] = [
  MATCH,
  ...REASONS.variant.map(variant),
  ...REASONS.mismatch.map(mismatch),
  ...REASONS.unsure.map(unsure),
  ABSENT,
  ...REASONS.unlisted.map(unlisted),
  ...REFUSED_REASONS.map(refused),
];

type Values = Partial<LineValues & { readonly readBy: ReadFrom }>;

/** A line as a comparison makes it, with made-up values: the same on page and in roster, where both have one. */
export function madeUpLine(field: FieldKey, said: Verdict | ValueOutcome, values: Values = {}): JudgedLine {
  const outcome = typeof said === 'string' ? OUTCOMES[said] : said;
  const nothing = outcome.verdict === 'absent';
  return {
    field,
    ...outcome,
    shown: nothing ? null : '甲',
    expected: outcome.verdict === 'unlisted' ? null : '甲',
    shownDiffers: [],
    expectedDiffers: [],
    readBy: nothing ? 'none' : 'text',
    crop: null,
    locator: false,
    ...values,
  };
}

/** A line that was `unsure` until a person said what it is. */
export function settledLine(
  field: FieldKey,
  verdict: SettledLine['verdict'],
  values: Partial<LineValues & Pick<SettledLine, 'reason' | 'settledFrom'>> = {},
): SettledLine {
  return {
    field,
    verdict,
    reason: 'pixels-unclear',
    refused: null,
    shown: '甲',
    expected: '甲',
    shownDiffers: [],
    expectedDiffers: [],
    readBy: 'hand',
    settledFrom: 'pixels',
    crop: null,
    locator: false,
    ...values,
  };
}
