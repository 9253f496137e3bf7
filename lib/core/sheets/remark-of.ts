import {
  MISSING_ON_SHEET,
  MISSING_WITHOUT_WORDS,
  RED_REMARKS,
  ROSTER_CHANGED,
} from '@/lib/core/texts/sheets';
import type { FiledStudent } from './model/filed-class';
import type { SheetCell } from './model/sheet-table';

function missingReason({ state, byHand }: FiledStudent['standing']): string {
  if (state !== 'missing') return '';
  const reason = byHand?.reason ?? 'other';
  return reason === 'other' ? byHand?.words.trim() || MISSING_WITHOUT_WORDS : MISSING_ON_SHEET[reason];
}

/** 备注 of a student: why a signature is missing, in red, the counselor's note, and whether the roster has changed. */
export function remarkOf({ student, standing }: FiledStudent): SheetCell {
  const reason = missingReason(standing);
  const note = student.note.trim();
  const changed = standing.rowChanged.length > 0 ? ROSTER_CHANGED : '';
  const text = [reason, note === reason ? '' : note, changed].filter((part) => part !== '').join('；');
  return reason !== '' || RED_REMARKS.includes(note) ? { red: text } : text;
}
