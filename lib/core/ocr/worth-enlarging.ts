import { doubtOfWords } from '@/lib/core/confidence/doubt-of-words';
import { listValue } from '@/lib/core/confidence/list-value';
import { readingDoubt } from '@/lib/core/confidence/reading-doubt';
import { schoolDoubt } from '@/lib/core/confidence/school-doubt';
import { wordsDoubt } from '@/lib/core/confidence/words-doubt';
import { isDeciding, type TextFieldKey } from '@/lib/core/fields/fields';
import { isListed, isWords } from '@/lib/core/fields/kinds';
import type { PixelEvidence } from '@/lib/core/record/pixels';

/** Ink of Han text this high (px of the capture) fills the recogniser's 48 px well enough: twice as large tells nothing new. */
const LARGE_TYPE = 24;
/** Ink of less than the smallest type that was measured, px: no reading is sure by itself (docs/measurements.md). */
const SMALL_TYPE = 11;

/** Fields in the order in which they are read again while time lasts. */
const FIRST: readonly TextFieldKey[] = ['school', 'name', 'idNumber', 'studentNo'];

/**
 * Whether a second capture, twice as large, can make a value surer: what was read is doubtful by itself, or too small.
 * Knows no expected value. What counts in no result is not worth enlarging the page for.
 */
export function isWorthEnlarging(field: TextFieldKey, evidence: PixelEvidence): boolean {
  const height = typeHeight(evidence);
  if (!isDeciding(field) || height === 0 || height >= LARGE_TYPE) return false;
  if (height < SMALL_TYPE) return true;
  const text = evidence.lines.map(([shown]) => shown?.text ?? '').join('');
  if (field === 'school') return schoolDoubt(evidence, text) !== null;
  if (isListed(field) && listValue(field, evidence) !== null) return false;
  if ((isWords(field) ? doubtOfWords(evidence) : readingDoubt(evidence)) !== null) return true;
  // a character that the recogniser does not know stays unknown at any size; one with look-alikes may be told
  return field === 'name' && wordsDoubt(evidence, text, field) === 'pixels-look-alike';
}

/** Sorts fields so that the ones that matter most come first. */
export function byImportance(one: TextFieldKey, other: TextFieldKey): number {
  const rank = (field: TextFieldKey): number => {
    const at = FIRST.indexOf(field);
    return at < 0 ? FIRST.length : at;
  };
  return rank(one) - rank(other);
}

/** Height of the ink of the smallest line, px; 0 when there is none. */
function typeHeight({ lines }: PixelEvidence): number {
  const heights = lines.flatMap(([shown]) => shown?.ink?.height ?? []);
  return heights.length === 0 ? 0 : Math.min(...heights);
}
