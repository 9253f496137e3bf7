import { stripBlanks } from '@/lib/core/characters/blanks';
import { foldWidth } from '@/lib/core/characters/fold-width';

/**
 * A 学号 or 考生号 as it is compared: blanks out, full-width digits and letters plain. Leading zeros and the case of
 * letters stay: they count. Idempotent.
 */
export function normaliseNumber(text: string): string {
  return foldWidth(stripBlanks(text));
}

const PLAIN = /^[0-9A-Za-z]{1,20}$/u;

/** Whether a 学号 is of the form that file names and codes carry: one to twenty digits and letters. */
export function isPlainNumber(text: string): boolean {
  return PLAIN.test(text);
}
