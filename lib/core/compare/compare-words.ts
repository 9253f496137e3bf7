import { stripBlanks } from '@/lib/core/record/blanks';
import { readMajor } from '@/lib/core/record/major';
import { compareMasked, doubtIn, plainlyEqual, sameButForWidth } from './doubt-in';
import { areLookAlikes } from './look-alikes';
import { MATCH, mismatch, unsure, type ValueOutcome } from './value-outcome';

/**
 * 专业, 分院, 系所 and 班级: every character of the name counts; brackets may be full or half width, a code behind
 * the name may be left out on one side, two codes must agree.
 */
export function compareWords(shown: string, expected: string): ValueOutcome {
  if (plainlyEqual(shown, expected)) return MATCH;
  const doubt = doubtIn(shown, expected);
  if (doubt !== null) return doubt;
  const left = readMajor(shown);
  const right = readMajor(expected);
  const masked = compareMasked(left.name, right.name);
  if (masked !== null) return masked;
  const codesDiffer = left.code !== null && right.code !== null && left.code !== right.code;
  if (left.name === right.name) return codesDiffer ? mismatch('different') : sameButForWidth(shown, expected);
  if (stripBlanks(left.name) === stripBlanks(right.name) && !codesDiffer) return unsure('blanks-inside');
  return mismatch(areLookAlikes(left.name, right.name) ? 'look-alike' : 'different');
}
