import { plain } from '@/bench/reading/outcome';
import { LABELS } from '@/bench/reading/record-html';
import { compareRecord } from '@/lib/core/compare/compare-record';
import { TEXT_FIELD_KEYS, type TextFieldKey } from '@/lib/core/fields/fields';
import type { RecordReading } from '@/lib/core/record/reading';
import type { CheckResult, Student } from '@/lib/core/session/model/class-session';
import type { Comparison, Verdict } from '@/lib/core/verdict/comparison';
import type { KeptClass } from './read-class-page';
import type { Screen } from './screen';

/** What the product said of a field, against what the same comparison says of the true text. */
export interface FieldOutcome {
  readonly field: TextFieldKey;
  readonly said: Verdict | 'nothing';
  /** why it is unsure; '' where it is not */
  readonly reason: string;
  readonly isWrongMatch: boolean;
  readonly isWrongMismatch: boolean;
  readonly isUnsure: boolean;
  /** the difference that is kept for the sheets shows another value than the page */
  readonly isWrongValue: boolean;
}

export interface ScreenOutcome {
  readonly screen: Screen;
  /** `none`: it found no row */
  readonly row: 'right' | 'wrong' | 'none';
  /** none where it found no row */
  readonly fields: readonly FieldOutcome[];
}

/** Judges what a screenshot came to on the board. Knows both what it showed and what the roster says. */
export function judgeScreen(screen: Screen, kept: KeptClass): ScreenOutcome {
  const landed = kept.students.flatMap((student) =>
    student.history
      .filter((entry) => entry.kind === 'check')
      .filter(({ fileHash }) => fileHash === screen.hash)
      .map((check) => ({ student, check })),
  )[0];
  if (!landed) return { screen, row: 'none', fields: [] };
  const { student, check } = landed;
  const truth = trueComparison(screen, student, kept);
  const isRight = student.studentNo === screen.person.expected.studentNo;
  const fields = TEXT_FIELD_KEYS.filter((key) => LABELS[key] !== undefined);
  return {
    screen,
    row: isRight ? 'right' : 'wrong',
    fields: fields.map((field) => outcomeOf(field, screen, check, truth)),
  };
}

function trueComparison({ person }: Screen, student: Student, { about }: KeptClass): Comparison {
  const fields = Object.entries(person.shown).map(([key, text]) => [key, { state: 'text', text }] as const);
  const record: RecordReading = {
    title: '',
    fields: Object.fromEntries(fields),
    photo: 'unknown',
    notShown: ['examineeNo'],
  };
  const { columns, head } = about;
  return compareRecord({ record, expected: student.row, columns, head, locators: [], samePerson: true });
}

function outcomeOf(
  field: TextFieldKey,
  { person }: Screen,
  check: CheckResult,
  truth: Comparison,
): FieldOutcome {
  const right = truth.lines.find((line) => line.field === field)?.verdict;
  const said = check.verdicts[field] ?? 'nothing';
  const shown = check.differences.find((difference) => difference.field === field)?.shown ?? null;
  return {
    field,
    said,
    reason: check.doubtful.find((one) => one.field === field)?.reason ?? '',
    isWrongMatch: agrees(said) && !(right !== undefined && agrees(right)),
    isWrongMismatch: said === 'mismatch' && right !== 'mismatch',
    isUnsure: said === 'unsure' && right !== 'unsure',
    isWrongValue: said === 'mismatch' && shown !== null && plain(shown) !== plain(person.shown[field] ?? ''),
  };
}

function agrees(verdict: FieldOutcome['said']): boolean {
  return verdict === 'match' || verdict === 'variant';
}
