import { hasBlank, trimBlanks } from '@/lib/core/characters/blanks';

const BLANKS_BETWEEN_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/**
 * A roster's cell without what spreadsheets and their users add: blanks and tabs around the value, one leading
 * apostrophe (Excel's mark for text), blanks between Han characters ("张　三"). For comparing only; people are
 * shown the cell as written. Idempotent but for a value that begins with two apostrophes.
 */
export function withoutSpreadsheetMarks(cell: string): string {
  const trimmed = trimBlanks(cell);
  const text = trimmed.startsWith("'") ? trimBlanks(trimmed.slice(1)) : trimmed;
  return hasBlank(text) ? text.replace(BLANKS_BETWEEN_HAN, '') : text;
}
