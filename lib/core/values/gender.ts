import { trimBlanks } from '@/lib/core/characters/blanks';
import { foldWidth } from '@/lib/core/characters/fold-width';

/** The four values of GB/T 2261.1. */
export type Gender = '男' | '女' | '未知' | '未说明';

const GENDERS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['男', '男'],
  ['女', '女'],
  ['男性', '男'],
  ['女性', '女'],
  ['1', '男'],
  ['2', '女'],
  ['0', '未知'],
  ['9', '未说明'],
  ['未知', '未知'],
  ['未知的性别', '未知'],
  ['未说明', '未说明'],
  ['未说明的性别', '未说明'],
]);

/** The gender that `text` names as word or as GB/T 2261.1 code (1 男, 2 女, 0 未知, 9 未说明); null for anything else. */
export function readGender(text: string): Gender | null {
  return GENDERS.get(text) ?? GENDERS.get(foldWidth(trimBlanks(text))) ?? null;
}
