import { stripBlanks } from '@/lib/core/characters/blanks';
import { foldWidth } from '@/lib/core/characters/fold-width';

/**
 * A 学号 or 考生号 as it is compared: blanks out, full-width digits and letters plain. Leading zeros and the case of
 * letters stay: they count. Idempotent.
 */
export function normaliseNumber(text: string): string {
  return foldWidth(stripBlanks(text));
}
