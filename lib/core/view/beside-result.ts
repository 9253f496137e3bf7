import { type FieldKey, isDeciding, isSecondary } from '@/lib/core/fields/fields';
import { isPhoto } from '@/lib/core/fields/kinds';
import type { CheckLine, FieldLine, RecordResult, Verdict } from '@/lib/core/verdict/comparison';

/** What a person has said of the photo, or is still to say; null where there is nothing to say. */
export type PhotoState = 'confirmed' | 'another' | 'open' | 'missing' | null;

/** As much of a comparison as is needed to say what is seen of it. */
export interface SeenOutcome {
  readonly result: RecordResult;
  readonly lines: readonly Pick<FieldLine, 'field' | 'verdict' | 'reason'>[];
  readonly checks: readonly Pick<CheckLine, 'verdict'>[];
}

/**
 * Everything that stands open in a comparison, whether it decides or not: no ✕ may be seen whose field is not named
 * here. 分院, 系所 and 班级 are left out: they never alarm. The photo, which is compared with nothing, is told apart.
 */
export interface BesideResult {
  /** the school first */
  readonly differs: readonly FieldKey[];
  /** the school first */
  readonly unsure: readonly FieldKey[];
  readonly photo: PhotoState;
  /** checks of the ID number that did not come out */
  readonly failedChecks: number;
}

export function besideResult({ lines, checks }: SeenOutcome): BesideResult {
  const fieldsWith = (verdict: Verdict): FieldKey[] => {
    const fields = lines.filter((line) => line.verdict === verdict).map(({ field }) => field);
    const told = fields.filter((field) => !isSecondary(field) && !isPhoto(field));
    return [
      ...told.filter((field) => field === 'school'),
      ...told.filter((field) => field !== 'school' && isDeciding(field)),
      ...told.filter((field) => !isDeciding(field)),
    ];
  };
  return {
    differs: fieldsWith('mismatch'),
    unsure: fieldsWith('unsure'),
    photo: photoOf(lines),
    failedChecks: checks.filter(({ verdict }) => verdict === 'mismatch').length,
  };
}

function photoOf(lines: SeenOutcome['lines']): PhotoState {
  const line = lines.find(({ field }) => isPhoto(field));
  if (line?.verdict === 'match') return 'confirmed';
  if (line?.verdict === 'mismatch') return 'another';
  if (line?.reason === 'photo-missing') return 'missing';
  return line?.reason === 'photo-to-confirm' ? 'open' : null;
}

/**
 * The verdict whose icon and colour a headline has: red as long as any ✕ is seen, even where the result, for which the
 * twelve fields, the school and the photo count, is another one. Never green without a file.
 */
export function headlineTone(outcome: SeenOutcome): Verdict {
  const { differs, unsure, photo, failedChecks } = besideResult(outcome);
  if (differs.length > 0 || photo === 'another' || failedChecks > 0) return 'mismatch';
  if (outcome.result === 'none') return 'unlisted';
  return unsure.length > 0 || photo === 'missing' ? 'unsure' : outcome.result;
}
