import { stripBlanks } from '@/lib/core/characters/blanks';
import { foldWidth } from '@/lib/core/characters/fold-width';

/**
 * An ID number as it is compared: blanks out, full-width digits and letters plain, letters capital (x = X).
 * Says nothing about whether the number is right; see `checkIdNumber`. Idempotent.
 */
export function normaliseIdNumber(text: string): string {
  return foldWidth(stripBlanks(text)).toUpperCase();
}
