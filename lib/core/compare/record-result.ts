import { isCore, isDeciding, isSecondary } from '@/lib/core/fields/fields';
import { isPhoto } from '@/lib/core/fields/kinds';
import type { Comparison, FieldLine, RecordResult, Verdict } from '@/lib/core/verdict/comparison';

/** What follows from the lines alone; the only place where a record's result is decided. */
export type RecordSummary = Pick<Comparison, 'result' | 'counts' | 'compared' | 'notCompared'>;

/**
 * Result and counts of a record. Without a file: `none`. 不一致 if one of the notice's twelve or the school is
 * `mismatch`, or a person said that the photo is somebody else's; else 需人工核对 if one of them is `unsure`, or a core field has a column in the roster and no usable value
 * in this row; else 一致, unless nothing but the school name could be compared (`none`). 分院, 系所 and 班级 count
 * nowhere; a photo is compared with nothing, so it is among the counts of verdicts alone.
 */
export function recordResult(lines: readonly FieldLine[]): RecordSummary {
  const counts: Record<Verdict, number> = {
    match: 0,
    variant: 0,
    mismatch: 0,
    unsure: 0,
    absent: 0,
    unlisted: 0,
  };
  for (const { field, verdict } of lines) if (!isSecondary(field)) counts[verdict] += 1;
  const comparable = lines.filter(({ field }) => !isSecondary(field) && !isPhoto(field));
  const compared = comparable.filter(({ verdict }) => isDefinite(verdict)).length;
  return { result: resultOf(lines), counts, compared, notCompared: comparable.length - compared };
}

function resultOf(lines: readonly FieldLine[]): RecordResult {
  if (lines.some(({ reason }) => reason === 'no-file')) return 'none';
  const deciding = lines.filter(({ field }) => isDeciding(field));
  const photos = lines.filter(({ field }) => isPhoto(field));
  if ([...deciding, ...photos].some(({ verdict }) => verdict === 'mismatch')) return 'mismatch';
  if (deciding.some(({ verdict }) => verdict === 'unsure') || deciding.some(lacksValue)) return 'unsure';
  return deciding.some(({ field, verdict }) => field !== 'school' && agrees(verdict)) ? 'match' : 'none';
}

/** The layout shows it (else it would be `absent`), the roster has the column, and the row's cell says nothing usable. */
export function lacksValue({ field, verdict, reason }: FieldLine): boolean {
  return isCore(field) && verdict === 'unlisted' && reason !== 'no-column';
}

function isDefinite(verdict: Verdict): boolean {
  return agrees(verdict) || verdict === 'mismatch';
}

function agrees(verdict: Verdict): boolean {
  return verdict === 'match' || verdict === 'variant';
}
