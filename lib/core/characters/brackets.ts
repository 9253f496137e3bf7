import { hasBlank, trimBlanks } from './blanks';
import { foldWidth } from './fold-width';

const BLANKS_AT_BRACKET = /\s*([()])\s*/g;

/** `text` with half-width brackets, no blanks beside them, and full-width letters and digits plain. Idempotent. */
export function foldBrackets(text: string): string {
  const folded = foldWidth(trimBlanks(text));
  return hasBlank(folded) ? trimBlanks(folded.replace(BLANKS_AT_BRACKET, '$1')) : folded;
}
