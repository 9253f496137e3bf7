import { trimBlanks, trimLayout } from '@/lib/core/characters/blanks';
import { sureText } from '@/lib/core/confidence/sure-text';
import { isSecondary, type TextFieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';
import { withoutSpreadsheetMarks } from '@/lib/core/values/without-spreadsheet-marks';
import { ABSENT, refused, unlisted, unsure, type ValueOutcome } from '@/lib/core/verdict/value-outcome';
import { certainOutcome } from './certain-outcome';
import { COMPARE_VALUES, type ComparedField } from './compare-values';

/** A row of the roster with the columns that the roster has. */
export interface ExpectedRow {
  readonly row: ExpectedRecord;
  /** Fields with a column; an empty cell of such a column is a value that should be there. */
  readonly columns: readonly TextFieldKey[];
}

const MISSING = unsure('missing');
const NO_FILE = unlisted('no-file');
const NO_COLUMN = unlisted('no-column');
const NO_VALUE = unlisted('no-value');

/**
 * The outcome for one field (not the school, not the photo). What the page is known not to show comes first, then
 * what the roster cannot say, then what was not found or not readable; only then are values compared.
 * `expected` null: there is no file.
 */
export function compareField(
  record: RecordReading,
  field: ComparedField,
  expected: ExpectedRow | null,
): ValueOutcome {
  const reading = record.fields[field];
  if (reading === undefined && record.notShown.includes(field)) return ABSENT;
  if (expected === null) return NO_FILE;
  const cell = withoutSpreadsheetMarks(expected.row.values[field] ?? '');
  if (cell === '') return withoutCell(field, expected);
  const unread = notReadable(field, reading);
  if (unread !== null) return unread;
  const shown = trimBlanks(reading?.text ?? '');
  const outcome = COMPARE_VALUES[field](shown, cell);
  if (reading?.state !== 'pixels') return asSeen(outcome, reading);
  const idNumber = sureText(record.fields.idNumber);
  return certainOutcome({ field, evidence: reading.evidence, shown, expected: cell, outcome, idNumber });
}

/** What may be seen otherwise agrees with nothing; that its text differs is told all the same. */
export function asSeen(outcome: ValueOutcome, reading: FieldReading | undefined): ValueOutcome {
  const doubt = reading?.state === 'text' ? reading.doubt : undefined;
  const agrees = outcome.verdict === 'match' || outcome.verdict === 'variant';
  return doubt !== undefined && agrees ? unsure(doubt) : outcome;
}

function withoutCell(field: ComparedField, { row, columns }: ExpectedRow): ValueOutcome {
  const why = row.refused[field];
  if (why !== undefined) return refused(why);
  return columns.includes(field) ? NO_VALUE : NO_COLUMN;
}

/** Secondary fields are usually empty on the page: that is no reason to look. */
function notReadable(field: ComparedField, reading: FieldReading | undefined): ValueOutcome | null {
  const nothing = isSecondary(field) ? ABSENT : null;
  if (reading === undefined) return nothing ?? MISSING;
  if (reading.state === 'unreadable') {
    return reading.reason === 'empty' && nothing !== null ? nothing : unsure(reading.reason);
  }
  return trimBlanks(reading.text) === '' ? (nothing ?? unsure('empty')) : null;
}

/** What people are shown of a reading: the page's text without layout whitespace; null when nothing was read. */
export function shownText(reading: FieldReading | undefined): string | null {
  return reading === undefined ? null : trimLayout(reading.text) || null;
}
