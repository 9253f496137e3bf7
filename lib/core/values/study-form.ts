import { foldBrackets } from '@/lib/core/characters/brackets';

/** A value, and the group of values that mean nearly the same and that one system puts for the other. */
export interface StudyForm {
  readonly value: string;
  readonly family: string;
}

/**
 * 学习形式: CHSI writes 普通全日制 for undergraduates and 全日制 for graduates; school systems mix them, so they are one
 * family but two values.
 */
export function readStudyForm(text: string): StudyForm {
  const value = foldBrackets(text);
  return { value, family: value === '普通全日制' ? '全日制' : value };
}
