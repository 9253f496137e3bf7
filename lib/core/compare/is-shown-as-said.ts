import { trimBlanks } from '@/lib/core/characters/blanks';
import { foldWidth } from '@/lib/core/characters/fold-width';
import { withListValues } from '@/lib/core/confidence/with-list-values';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { FieldReading } from '@/lib/core/record/reading';
import { fieldLine, schoolLine } from './field-line';

/** Marks and blanks are hardly seen, or written in several ways. */
const UNCOUNTED = /[^\p{L}\p{N}]/gu;

/**
 * Whether pixels alone, read without knowing the text, would surely be called the same as `said`, the page's own text, and
 * show all of its letters and digits: what only means the same (汉 for 汉族) may be a part of it. What pixels never tell for
 * sure (a rare character, look-alikes) is never shown as said.
 */
export function isShownAsSaid(field: TextFieldKey, seen: FieldReading, said: string): boolean {
  const text = trimBlanks(said);
  const record = withListValues({ title: '', fields: { [field]: seen }, photo: 'unknown', notShown: [] });
  if (countedIn(record.fields[field]?.text ?? '') !== countedIn(text)) return false;
  if (field === 'school') return schoolLine(record, null, text, false).verdict === 'match';
  const row = { rowNumber: 1, values: { [field]: text }, refused: {} };
  return fieldLine(record, field, { row, columns: [field] }, false).verdict === 'match';
}

function countedIn(text: string): string {
  return foldWidth(text).replace(UNCOUNTED, '').toUpperCase();
}
