import { stripBlanks } from '@/lib/core/characters/blanks';
import { foldBrackets } from '@/lib/core/characters/brackets';
import { areLookAlikes } from '@/lib/core/characters/look-alikes';
import { type NamedWithCode, readMajor } from '@/lib/core/values/major';
import { MATCH, mismatch, unsure, type ValueOutcome } from '@/lib/core/verdict/value-outcome';
import { compareMasked, doubtIn, plainlyEqual, sameButForWidth } from './doubt-in';

/** 专业, 分院 and 系所: see `compareNames`; a code behind the name may be left out on one side, two codes must agree. */
export function compareWords(shown: string, expected: string): ValueOutcome {
  return compareNames(shown, expected, readMajor);
}

/** 班级: what stands in brackets is never taken for a code, it may be the year. */
export function compareClassName(shown: string, expected: string): ValueOutcome {
  return compareNames(shown, expected, (text) => ({ name: foldBrackets(text), code: null }));
}

/**
 * Values of words: every character of the name counts; brackets may be full or half width; a blank that only
 * one side has inside needs eyes.
 */
function compareNames(shown: string, expected: string, read: (text: string) => NamedWithCode): ValueOutcome {
  if (plainlyEqual(shown, expected)) return MATCH;
  const doubt = doubtIn(shown, expected);
  if (doubt !== null) return doubt;
  const left = read(shown);
  const right = read(expected);
  const masked = compareMasked(left.name, right.name);
  if (masked !== null) return masked;
  const codesDiffer = left.code !== null && right.code !== null && left.code !== right.code;
  if (left.name === right.name) return codesDiffer ? mismatch('different') : sameButForWidth(shown, expected);
  if (stripBlanks(left.name) === stripBlanks(right.name) && !codesDiffer) return unsure('blanks-inside');
  return mismatch(areLookAlikes(left.name, right.name) ? 'look-alike' : 'different');
}
