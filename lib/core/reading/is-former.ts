import { stripBlanks } from '@/lib/core/characters/blanks';

/** Whether a 学籍状态 says that the record is an earlier one: 不在籍（毕业）, 不在籍（退学） …. */
export function isFormer(status: string): boolean {
  return stripBlanks(status).startsWith('不在籍');
}
