import { sureText } from '@/lib/core/confidence/sure-text';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { RecordReading } from '@/lib/core/record/reading';
import { readGender } from '@/lib/core/values/gender';
import { birthDateOfId, checkIdNumber, genderOfId, type IdCheck } from '@/lib/core/values/id-check';
import { dateKey, readDate } from '@/lib/core/values/read-date';
import type { CheckLine, CheckOutcome } from '@/lib/core/verdict/comparison';

const OK: CheckOutcome = { verdict: 'match', reason: null };
const CONTRADICTS: CheckOutcome = { verdict: 'mismatch', reason: 'id-contradicts' };
const UNREAD: CheckOutcome = { verdict: 'unsure', reason: 'id-unread' };

const DIGIT_OUTCOMES: Readonly<Record<IdCheck, CheckOutcome>> = {
  ok: OK,
  'date-wrong': OK,
  'digit-wrong': { verdict: 'mismatch', reason: 'id-digit-wrong' },
  'wrong-length': { verdict: 'mismatch', reason: 'id-digit-wrong' },
  'other-form': { verdict: 'unsure', reason: 'id-other-form' },
  'not-an-id': UNREAD,
};

/**
 * What can be checked without any roster, always three lines: the ID's check digit (GB 11643), the birth date and the
 * sex against the ID. Papers of another form (港澳台) cannot be checked and are `unsure`, never wrong.
 */
export function freeChecks(record: RecordReading): readonly CheckLine[] {
  const id = textOf(record, 'idNumber');
  const kind = checkIdNumber(id);
  return [
    { check: 'id-digit', ...DIGIT_OUTCOMES[kind] },
    { check: 'id-birth', ...birthAgainstId(kind, id, textOf(record, 'birthDate')) },
    { check: 'id-gender', ...genderAgainstId(kind, id, textOf(record, 'gender')) },
  ];
}

/** From pixels only what is read surely: a misread digit must not look like a contradiction. */
function textOf(record: RecordReading, field: TextFieldKey): string {
  return sureText(record.fields[field]);
}

/** An ID of 18 characters says something about birth date and sex; other forms and unread ones do not. */
function silent(kind: IdCheck): CheckOutcome | null {
  if (kind === 'other-form') return DIGIT_OUTCOMES['other-form'];
  return kind === 'wrong-length' || kind === 'not-an-id' ? UNREAD : null;
}

function birthAgainstId(kind: IdCheck, id: string, text: string): CheckOutcome {
  const nothing = silent(kind);
  if (nothing !== null) return nothing;
  const shown = readDate(text);
  if (shown === null || shown.day === null) return UNREAD;
  const inId = birthDateOfId(id);
  return inId !== null && dateKey(inId) === dateKey(shown) ? OK : CONTRADICTS;
}

function genderAgainstId(kind: IdCheck, id: string, text: string): CheckOutcome {
  const nothing = silent(kind);
  if (nothing !== null) return nothing;
  const shown = readGender(text);
  if (shown !== '男' && shown !== '女') return UNREAD;
  return shown === genderOfId(id) ? OK : CONTRADICTS;
}
