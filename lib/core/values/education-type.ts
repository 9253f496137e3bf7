import { foldBrackets } from '@/lib/core/characters/brackets';

/** 学历类别 in CHSI's present words, and the shorter ones of its old pages. */
const EDUCATION_TYPES: ReadonlyMap<string, string> = new Map([
  ['普通高等教育', '普通高等教育'],
  ['普通', '普通高等教育'],
  ['研究生', '研究生'],
  ['研究生教育', '研究生'],
  ['成人高等教育', '成人高等教育'],
  ['成人', '成人高等教育'],
  ['网络教育', '网络教育'],
  ['开放教育', '开放教育'],
]);

/** The 学历类别 that `text` names, in CHSI's present word; null for anything else. */
export function readEducationType(text: string): string | null {
  return EDUCATION_TYPES.get(text) ?? EDUCATION_TYPES.get(foldBrackets(text)) ?? null;
}
