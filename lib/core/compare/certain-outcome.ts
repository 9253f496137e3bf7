import { doubtOfWords } from '@/lib/core/confidence/doubt-of-words';
import { listValue } from '@/lib/core/confidence/list-value';
import { readingDoubt, readsAllInk } from '@/lib/core/confidence/reading-doubt';
import {
  CHECKED_PROBABILITY,
  LEAST_PROBABILITY,
  PROBABILITY_AGAINST_RECORD,
} from '@/lib/core/confidence/thresholds';
import { isDate, isListed, isNumber, type ListedField, type WordsField } from '@/lib/core/fields/kinds';
import type { PixelEvidence } from '@/lib/core/record/pixels';
import { checkIdNumber } from '@/lib/core/values/id-check';
import { normaliseIdNumber } from '@/lib/core/values/id-number';
import { listedWord } from '@/lib/core/values/listed-word';
import { dateKey, readDate } from '@/lib/core/values/read-date';
import type { ReasonOf } from '@/lib/core/verdict/reasons';
import { unsure, type ValueOutcome } from '@/lib/core/verdict/value-outcome';
import type { ComparedField } from './compare-values';
import { contradictsId } from './contradicts-id';
import { maybeExpected } from './maybe-expected';
import { wordsDoubtAgainst } from './words-doubt-against';

/** A field that was read from pixels, and what the comparison of its text came to. */
export interface PixelCase {
  readonly field: ComparedField;
  readonly evidence: PixelEvidence;
  /** as compared: the list's value for closed lists */
  readonly shown: string;
  readonly expected: string;
  readonly outcome: ValueOutcome;
  /** the record's ID as read, '' when it was not read for sure */
  readonly idNumber: string;
}

/**
 * The outcome that pixels allow: `match`, `variant` and `mismatch` stand only when the reading is certain enough for
 * them, everything else becomes `unsure` with the reason. That a text is no day, or no word of a list, says more of the
 * reading than of the page. Other outcomes without a judgement stay as they are.
 */
export function certainOutcome(one: PixelCase): ValueOutcome {
  const { verdict, reason } = one.outcome;
  if (reason === 'not-a-date' || reason === 'not-in-list') return unsure('pixels-not-in-list');
  if (verdict !== 'match' && verdict !== 'variant' && verdict !== 'mismatch') return one.outcome;
  const doubt = doubtOf(one, verdict === 'mismatch');
  return doubt === null ? one.outcome : unsure(doubt);
}

type Doubt = ReasonOf<'unsure'>;

function doubtOf(one: PixelCase, differs: boolean): Doubt | null {
  const { field, evidence, shown, expected } = one;
  if (isListed(field)) return listDoubt(field, one, differs);
  if (!isNumber(field) && !isDate(field)) return freeWordsDoubt(field, one, differs);
  const checked = field === 'idNumber' && !differs && checkIdNumber(shown) === 'ok';
  const doubt = readingDoubt(evidence, checked ? CHECKED_PROBABILITY : LEAST_PROBABILITY);
  if (doubt !== null) return doubt;
  if (isNumber(field)) return numberDoubt(one, differs);
  return differs ? differingDoubt(one, datesLike(shown, expected)) : null;
}

/** Shapes may speak for words that agree; what differs must have been read surely. */
function freeWordsDoubt(field: WordsField, one: PixelCase, differs: boolean): Doubt | null {
  const { evidence, shown, expected } = one;
  const doubt = differs ? readingDoubt(evidence) : doubtOfWords(evidence);
  if (doubt !== null) return doubt;
  return (
    wordsDoubtAgainst(evidence, shown, expected, field) ?? (differs ? differingDoubt(one, expected) : null)
  );
}

/** A list's value may have a badly read character; the list's own scores have spoken for it in every crop. */
function listDoubt(field: ListedField, one: PixelCase, differs: boolean): Doubt | null {
  const { evidence, expected } = one;
  const value = listValue(field, evidence);
  if (value === null) return readingDoubt(evidence) ?? 'pixels-not-in-list';
  if (value.byList) {
    if (differs) return readingDoubt(evidence) ?? 'pixels-not-in-list';
    return readsAllInk(evidence) ? null : 'pixels-unclear';
  }
  return (
    readingDoubt(evidence) ?? (differs ? differingDoubt(one, listedWord(field, expected) ?? expected) : null)
  );
}

function numberDoubt(one: PixelCase, differs: boolean): Doubt | null {
  const { field, evidence, shown, expected } = one;
  if (field === 'idNumber' && checkIdNumber(shown) !== 'ok') {
    const doubt = readingDoubt(evidence, PROBABILITY_AGAINST_RECORD);
    if (doubt !== null) return 'pixels-contradicts';
  }
  if (!differs) return null;
  // a lost digit is likelier than a number of another length
  if (shown.length !== expected.length) return 'pixels-unclear';
  return differingDoubt(one, field === 'idNumber' ? normaliseIdNumber(expected) : expected);
}

/** Only for values that differ: the expected one may be what is shown, or the record itself speaks against the reading. */
function differingDoubt({ field, evidence, shown, idNumber }: PixelCase, wanted: string): Doubt | null {
  if (maybeExpected(evidence, wanted)) return 'pixels-maybe-expected';
  const against = contradictsId(field, shown, idNumber);
  return against && readingDoubt(evidence, PROBABILITY_AGAINST_RECORD) !== null ? 'pixels-contradicts' : null;
}

/** The expected day in the notation of the page. */
function datesLike(shown: string, expected: string): string {
  const date = readDate(expected);
  const digits = date === null ? '' : dateKey(date).replace(/\D/g, '');
  let next = 0;
  return shown.replace(/\d/g, () => digits.charAt(next++));
}
