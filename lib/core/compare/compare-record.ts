import { withListValues } from '@/lib/core/confidence/with-list-values';
import { FIELD_KEYS, type FieldKey, isDeciding, type TextFieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RecordReading, UnreadableReason } from '@/lib/core/record/reading';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import type { Comparison, JudgedLine } from '@/lib/core/verdict/comparison';
import { unsure } from '@/lib/core/verdict/value-outcome';
import { type ExpectedRow, shownText } from './compare-field';
import { fieldLine, photoLine, schoolLine } from './field-line';
import { freeChecks } from './free-checks';
import { isOtherPerson } from './is-other-person';
import { recordResult } from './record-result';

export interface CompareInput {
  readonly record: RecordReading;
  /** The roster's row; null: checked without a file. */
  readonly expected: ExpectedRecord | null;
  /**
   * Fields that the roster has a column for (`KeptRoster.columns`). Without it only cells with something in them
   * tell which columns there are, and an empty cell cannot make a record 需人工核对.
   */
  readonly columns?: readonly TextFieldKey[];
  readonly head: RosterAbout;
  /** The fields that served to find the row (`RowPick.locators`). */
  readonly locators: readonly FieldKey[];
  /** A person said that file and page belong together although nearly everything differs. */
  readonly samePerson: boolean;
}

/**
 * Compares one record of the page with one row of the roster. Every line has exactly one verdict; the school, the
 * notice's twelve and the photo always have a line, other fields when page or roster has a value; in FIELD_KEYS order.
 * When it looks like another person's file and nobody said otherwise, every compared line is `unsure`
 * (`other-person`): no red everywhere. Pure; nothing throws, whatever the texts are.
 */
export function compareRecord(input: CompareInput): Comparison {
  const record = withListValues(input.record);
  const lines = linesOf({ ...input, record });
  const otherPerson = !input.samePerson && isOtherPerson(lines);
  const shown = otherPerson ? lines.map(withoutJudgement) : lines;
  return { lines: shown, checks: freeChecks(record), otherPerson, ...recordResult(shown) };
}

function linesOf(input: CompareInput): JudgedLine[] {
  const { record, locators } = input;
  const expected = expectedRow(input);
  const lines: JudgedLine[] = [];
  for (const field of FIELD_KEYS) {
    const locator = locators.includes(field);
    if (field === 'school') lines.push(schoolLine(record, expected, input.head.school, locator));
    else if (field === 'admissionPhoto') lines.push(photoLine(record, locator));
    else if (isDeciding(field) || hasValue(record, field, expected)) {
      lines.push(fieldLine(record, field, expected, locator));
    }
  }
  return lines;
}

function expectedRow({ expected, columns }: CompareInput): ExpectedRow | null {
  return expected === null ? null : { row: expected, columns: columns ?? [] };
}

/** Nothing stands there, as far as anybody knows. */
const NOTHING: readonly UnreadableReason[] = ['empty', 'beyond-picture'];

function hasValue(record: RecordReading, field: TextFieldKey, expected: ExpectedRow | null): boolean {
  const reading = record.fields[field];
  if (reading?.state === 'unreadable' && !NOTHING.includes(reading.reason)) return true;
  if (shownText(reading) !== null) return true;
  return expected !== null && (expected.row.values[field] ?? expected.row.refused[field]) !== undefined;
}

function withoutJudgement(line: JudgedLine): JudgedLine {
  const judged = line.verdict === 'match' || line.verdict === 'variant' || line.verdict === 'mismatch';
  return judged && line.field !== 'school'
    ? { ...line, ...unsure('other-person'), shownDiffers: [], expectedDiffers: [] }
    : line;
}
