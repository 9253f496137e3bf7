import { stripUnseen } from '@/lib/core/characters/blanks';

const DECORATION = /^[*＊•·●■◆▪【[]+|[*＊?？】\]:：]+$/g;

/**
 * A label as it is looked up: without blanks ("姓　名"), colon and decoration, brackets and commas half width.
 * Idempotent; never throws.
 */
export function foldLabel(text: string): string {
  return stripUnseen(text)
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/，/g, ',')
    .replace(DECORATION, '');
}
