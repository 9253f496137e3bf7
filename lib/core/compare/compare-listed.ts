import { stripBlanks } from '@/lib/core/characters/blanks';
import { foldBrackets } from '@/lib/core/characters/brackets';
import { areLookAlikes } from '@/lib/core/characters/look-alikes';
import { readDuration } from '@/lib/core/values/duration';
import { readEducationType } from '@/lib/core/values/education-type';
import { isFormerEthnicName, readEthnicity } from '@/lib/core/values/ethnicity';
import { readGender } from '@/lib/core/values/gender';
import { readLevel } from '@/lib/core/values/level';
import { readStatus } from '@/lib/core/values/status';
import { readStudyForm } from '@/lib/core/values/study-form';
import {
  type CompareValues,
  MATCH,
  mismatch,
  refused,
  unsure,
  type ValueOutcome,
  variant,
} from '@/lib/core/verdict/value-outcome';
import { doubtIn, maskIn, plainlyEqual, sameButForWidth } from './doubt-in';

function doubtOrMask(shown: string, expected: string): ValueOutcome | null {
  return doubtIn(shown, expected) ?? maskIn(shown, expected);
}

const CODE = /\[\d{1,8}\]$/;

/** 树维 writes 本科[3]: a code that only one side has behind the value is no part of it. */
function withoutCode(compare: CompareValues): CompareValues {
  return (shown, expected) =>
    CODE.test(shown) === CODE.test(expected)
      ? compare(shown, expected)
      : compare(shown.replace(CODE, ''), expected.replace(CODE, ''));
}

/** Two texts outside the known lists: equal by their characters, or not; a blank that one side has needs eyes. */
function compareAsText(shown: string, expected: string): ValueOutcome {
  const left = foldBrackets(shown);
  const right = foldBrackets(expected);
  if (left === right) return sameButForWidth(shown, expected);
  if (stripBlanks(left) === stripBlanks(right)) return unsure('blanks-inside');
  return mismatch(areLookAlikes(left, right) ? 'look-alike' : 'different');
}

/** Lists that are complete: what is not in them is not a value. */
function compareInClosedList<Value>(read: (text: string) => Value | null): CompareValues {
  return (shown, expected) => {
    const left = read(shown);
    const right = read(expected);
    if (left !== null && left === right) return sameButForWidth(shown, expected);
    if (left !== null && right !== null) return mismatch('different');
    const doubt = doubtOrMask(shown, expected);
    if (doubt !== null) return doubt;
    return left === null ? unsure('not-in-list') : refused('not-in-list');
  };
}

/** 性别: word or GB/T 2261.1 code. */
export const compareGender = compareInClosedList(readGender);

/** 学制 in years: 4, "4 年", 四年; 2.5 too. */
export const compareDuration = compareInClosedList(readDuration);

/** 民族: code, full or short name; a group's former name is the same group written differently. */
export function compareEthnicity(shown: string, expected: string): ValueOutcome {
  const left = readEthnicity(shown);
  if (left === null || left !== readEthnicity(expected)) {
    return doubtOrMask(shown, expected) ?? compareAsText(shown, expected);
  }
  return isFormerEthnicName(shown) === isFormerEthnicName(expected)
    ? sameButForWidth(shown, expected)
    : variant('other-form');
}

/** Lists of words with other writings: the same value in another word is `variant`, what is unknown is compared as text. */
function compareInWordList(read: (text: string) => string | null): CompareValues {
  return withoutCode((shown, expected) => {
    const left = read(shown);
    if (left === null || left !== read(expected)) {
      return doubtOrMask(shown, expected) ?? compareAsText(shown, expected);
    }
    return shown === expected || foldBrackets(shown) === foldBrackets(expected)
      ? sameButForWidth(shown, expected)
      : variant('other-form');
  });
}

/** 层次: 本科 and 普通本科 are one level written differently. */
export const compareLevel = compareInWordList(readLevel);

/** 学历类别: 普通 (old pages) and 普通高等教育 are one type written differently. */
export const compareEducationType = compareInWordList(readEducationType);

/** 学习形式: 普通全日制 and 全日制 may mean the same; a person decides. */
export const compareStudyForm: CompareValues = withoutCode((shown, expected) => {
  if (plainlyEqual(shown, expected)) return MATCH;
  const doubt = doubtOrMask(shown, expected);
  if (doubt !== null) return doubt;
  const left = readStudyForm(shown);
  const right = readStudyForm(expected);
  const similar = left.value !== right.value && left.family === right.family;
  return similar ? unsure('similar-value') : compareAsText(shown, expected);
});

/** 学籍状态: 注册学籍 alone may mean 在籍（注册学籍）; a person decides. */
export function compareStatus(shown: string, expected: string): ValueOutcome {
  if (plainlyEqual(foldBrackets(shown), foldBrackets(expected))) return sameButForWidth(shown, expected);
  const doubt = doubtOrMask(shown, expected);
  if (doubt !== null) return doubt;
  const left = readStatus(shown);
  const right = readStatus(expected);
  const open = left.inRegister === null || right.inRegister === null;
  const similar = left.value !== right.value && open && left.detail === right.detail;
  return similar ? unsure('similar-value') : compareAsText(shown, expected);
}
