import { visibleText } from '@/lib/core/characters/visible-text';
import { lacksValue } from '@/lib/core/compare/record-result';
import { isSecondary } from '@/lib/core/fields/fields';
import type { Comparison, FieldLine } from '@/lib/core/verdict/comparison';
import type { CheckResult, Concern, Way } from './model/class-session';

/** What is known of a check besides the comparison. */
export interface CheckFacts {
  /** unique */
  readonly id: string;
  readonly way: Exclude<Way, 'confirmation'>;
  /** ISO instant at which the record was looked at; of a picture that does not say: when it came */
  readonly at: string;
  /** ISO instant */
  readonly cameAt: string;
  /** SHA-256 (hexadecimal) of the file; '' for a live check */
  readonly fileHash: string;
  /** found while the file was read; '' when nothing was */
  readonly concern: Concern | '';
}

/**
 * What the class keeps of a comparison: verdicts, how each field was read, the values that differ, the fields that a
 * person has to look at. No picture and no value that agrees; an ID number that differs is kept whole, because the sheet
 * of wrong records needs it. 分院, 系所 and 班级 are no difference and nobody's work. A comparison in which nothing was
 * compared is `unsure`, and says why.
 */
export function checkFromComparison(comparison: Comparison, facts: CheckFacts): CheckResult {
  const { result, lines } = comparison;
  const counted = lines.filter(({ field }) => !isSecondary(field));
  return {
    kind: 'check',
    ...facts,
    result: result === 'none' ? 'unsure' : result,
    verdicts: Object.fromEntries(lines.map(({ field, verdict }) => [field, verdict])),
    readBy: Object.fromEntries(lines.map(({ field, readBy }) => [field, readBy])),
    differences: counted
      .filter(({ verdict }) => verdict === 'mismatch')
      .map(({ field, shown, expected }) => ({ field, shown: shown && visibleText(shown), expected })),
    doubtful: counted.filter(isDoubtful).map(({ field, reason }) => ({ field, reason: reason ?? '' })),
    concern: facts.concern === '' && result === 'none' ? 'without-file' : facts.concern,
  };
}

/** Also what makes a record unsure although nothing was read badly: a cell that should say something and does not. */
function isDoubtful(line: FieldLine): boolean {
  return line.verdict === 'unsure' || lacksValue(line);
}
