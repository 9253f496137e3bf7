import { normaliseIdNumber } from '@/lib/core/values/id-number';
import { normaliseNumber } from '@/lib/core/values/student-number';
import { MATCH, mismatch, unsure, type ValueOutcome } from '@/lib/core/verdict/value-outcome';
import { compareMasked, doubtIn, plainlyEqual, sameButForWidth } from './doubt-in';

const DIGITS = /^\d+$/;
/** Other signs than * that hide digits; one X or two may be letters of a paper's number. */
const HIDDEN_DIGITS = /[●•○]+|[Xx]{3,}/g;

function asMask(number: string): string {
  return number.replace(HIDDEN_DIGITS, '*');
}

function compareCodes(shown: string, expected: string, normalise: (text: string) => string): ValueOutcome {
  if (plainlyEqual(shown, expected)) return MATCH;
  const doubt = doubtIn(shown, expected);
  if (doubt !== null) return doubt;
  const left = normalise(shown);
  const right = normalise(expected);
  const masked = compareMasked(asMask(left), asMask(right));
  if (masked !== null) return masked;
  if (left === right) return sameButForWidth(shown, expected);
  return mismatch(left.length === right.length ? 'digit-differs' : 'different');
}

/** ID numbers: every character counts; x = X, blanks and full-width writing do not. */
export function compareIdNumber(shown: string, expected: string): ValueOutcome {
  return compareCodes(shown, expected, normaliseIdNumber);
}

/**
 * 学号 and 考生号: every character counts. A roster's number that lacks only leading zeros was probably
 * stored as a number: `unsure`, never the same.
 */
export function compareStudentNumber(shown: string, expected: string): ValueOutcome {
  const outcome = compareCodes(shown, expected, normaliseNumber);
  return outcome.reason === 'different' &&
    lacksLeadingZeros(normaliseNumber(expected), normaliseNumber(shown))
    ? unsure('expected-leading-zeros')
    : outcome;
}

function lacksLeadingZeros(short: string, full: string): boolean {
  return DIGITS.test(short) && short.length < full.length && full === short.padStart(full.length, '0');
}
