import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { FileNotice, NoticeKind, RosterProblemKind } from '@/lib/core/roster/model/roster';
import { hiddenDigits } from '@/lib/core/values/hidden-digits';
import { isMaskedField } from './is-masked-field';

const HIDDEN = '•';
/** As many digits as a day has, or more: fewer tell nothing of anybody. */
const TELLING = 6;
const DIGIT = /[0-9\uff10-\uff19]/gu;
/** Their own numbers are what these are about, and no secret: 学号. */
const OF_STUDENT_NO: ReadonlySet<RosterProblemKind> = new Set(['duplicate-student-no', 'number-length']);

/** A sample of a column on a projector (投影). `field`: what the column is taken for; null: nobody knows. */
export function projectedSample(field: TextFieldKey | null, text: string): string {
  if (field === null) return withoutNumbers(text);
  return isMaskedField(field) ? text.replaceAll(/\S/gu, HIDDEN) : withoutIds(text);
}

/** What stands where a problem is, on a projector. */
export function projectedSeen(kind: RosterProblemKind, text: string): string {
  return OF_STUDENT_NO.has(kind) ? withoutIds(text) : withoutNumbers(text);
}

/** What stands in rows, and may be anybody's numbers. */
const OF_ROWS: ReadonlySet<NoticeKind> = new Set([
  'total-rows',
  'remark-rows',
  'other-rows',
  'example-rows',
  'rows-above',
]);

/** A notice as it is told on a projector. */
export function projectedNotice(notice: FileNotice): FileNotice {
  const { kind, detail } = notice;
  const tells = OF_ROWS.has(kind) || (kind === 'common-value' && detail.startsWith('birthDate:'));
  return tells ? { ...notice, detail: withoutNumbers(detail) } : notice;
}

/** A text in which nothing is known to stand: no number in it that could be an ID number or a day of birth. */
function withoutNumbers(text: string): string {
  const digits = text.match(DIGIT) ?? [];
  return digits.length < TELLING ? text : text.replaceAll(DIGIT, HIDDEN);
}

function withoutIds(text: string): string {
  const hidden = new Set(hiddenDigits(text, [], true));
  return [...text.split('')].map((unit, at) => (hidden.has(at) ? HIDDEN : unit)).join('');
}
