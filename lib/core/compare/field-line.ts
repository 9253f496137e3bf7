import { trimBlanks, trimLayout } from '@/lib/core/characters/blanks';
import type { FieldKey } from '@/lib/core/fields/fields';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';
import { withoutSpreadsheetMarks } from '@/lib/core/values/without-spreadsheet-marks';
import type { JudgedLine, LineValues } from '@/lib/core/verdict/comparison';
import { mismatch, unsure, type ValueOutcome } from '@/lib/core/verdict/value-outcome';
import { asSeen, compareField, type ExpectedRow, shownText } from './compare-field';
import { compareSchool } from './compare-school';
import type { ComparedField } from './compare-values';
import { differencesOf } from './differences-of';
import { type DoubtfulPlaces, doubtfulPlaces } from './doubtful-places';
import { expectedText } from './expected-text';
import { schoolDoubtAgainst } from './school-doubt-against';

interface Values {
  readonly shown: string | null;
  readonly expected: string | null;
  readonly reading: FieldReading | undefined;
}

type PixelReading = Extract<FieldReading, { state: 'pixels' }>;

function cropsOf(reading: FieldReading | undefined): Pick<LineValues, 'crop' | 'cropsBelow'> {
  if (reading?.state !== 'pixels') return { crop: null };
  const { crop, cropsBelow } = reading.evidence;
  return { crop: crop || null, ...(cropsBelow ? { cropsBelow } : {}) };
}

function line(
  field: FieldKey,
  outcome: ValueOutcome,
  { shown, expected, reading }: Values,
  locator: boolean,
): JudgedLine {
  const doubtful = leftToEyes(field, outcome, { shown, expected, reading });
  const differences = doubtful ?? differencesOf(field, outcome, shown, expected);
  return {
    field,
    ...outcome,
    shown,
    expected,
    shownDiffers: differences.shown,
    expectedDiffers: differences.expected,
    readBy: shown === null ? 'none' : reading?.state === 'pixels' ? 'pixels' : 'text',
    ...cropsOf(reading),
    ...(doubtful && doubtful.otherForms.length > 0 ? { otherForms: doubtful.otherForms } : {}),
    locator,
  };
}

/** What pixels leave to a person's eyes. */
function leftToEyes(
  field: FieldKey,
  { verdict, reason }: ValueOutcome,
  { shown, expected, reading }: Values,
): DoubtfulPlaces | null {
  if (verdict !== 'unsure' || reading?.state !== 'pixels' || shown === null) return null;
  const differs = differencesOf(field, mismatch('different'), shown, expected);
  return doubtfulPlaces(reading.evidence, reason, { shown, expected }, differs);
}

/** The line of a field that is compared with the roster's row. `locator`: the field served to find that row. */
export function fieldLine(
  record: RecordReading,
  field: ComparedField,
  expected: ExpectedRow | null,
  locator: boolean,
): JudgedLine {
  const outcome = compareField(record, field, expected);
  const usable = outcome.verdict !== 'unlisted' && expected !== null;
  const cell = usable ? expectedText(field, expected.row.values[field] ?? '', outcome.verdict) : null;
  const reading = record.fields[field];
  return line(field, outcome, { shown: shownText(reading), expected: cell, reading }, locator);
}

/**
 * The school's line: always there, never `unlisted`. It is tested against the head's name; when the row names another
 * school, that one is shown as expected.
 */
export function schoolLine(
  record: RecordReading,
  expected: ExpectedRow | null,
  headSchool: string,
  locator: boolean,
): JudgedLine {
  const reading = record.fields.school;
  const rowSchool = expected?.row.values.school ?? '';
  const outcome = schoolOutcome(reading, headSchool, rowSchool);
  const wanted =
    outcome.reason === 'school-row-names-another' ? withoutSpreadsheetMarks(rowSchool) : headSchool;
  return line('school', outcome, { shown: shownText(reading), expected: wanted, reading }, locator);
}

function schoolOutcome(
  reading: FieldReading | undefined,
  headSchool: string,
  rowSchool: string,
): ValueOutcome {
  if (reading === undefined) return unsure('missing');
  if (reading.state === 'unreadable') return unsure(reading.reason);
  if (trimBlanks(reading.text) === '') return unsure('empty');
  const outcome = compareSchool(reading.text, headSchool, rowSchool);
  return reading.state === 'pixels' ? certainSchool(outcome, reading, headSchool) : asSeen(outcome, reading);
}

function certainSchool(
  outcome: ValueOutcome,
  { evidence, text }: PixelReading,
  school: string,
): ValueOutcome {
  if (outcome.verdict !== 'match' && outcome.verdict !== 'mismatch') return outcome;
  const doubt = schoolDoubtAgainst(evidence, trimLayout(text), school);
  return doubt === null ? outcome : unsure(doubt);
}

const PHOTO_REASONS = {
  present: 'photo-to-confirm',
  missing: 'photo-missing',
  unknown: 'photo-unknown',
} as const;

/** The photo's line: a photo is never `match` by itself; a person says whether it is theirs. */
export function photoLine(record: RecordReading, locator: boolean): JudgedLine {
  const outcome = unsure(PHOTO_REASONS[record.photo]);
  const photo = line('admissionPhoto', outcome, { shown: null, expected: null, reading: undefined }, locator);
  return record.photo === 'unknown' ? photo : { ...photo, readBy: 'text' };
}
