import { FIELD_KEYS, type FieldKey } from '@/lib/core/fields/fields';
import { STUDENT_STATES, type StudentState } from '@/lib/core/session/model/class-session';
import { MISSING_ON_SHEET, MISSING_WITHOUT_WORDS } from '@/lib/core/texts/sheets';
import { filedStudents } from './filed-students';
import type { FiledClass, FiledStudent } from './model/filed-class';
import { wrongOf } from './wrong-values';

export interface ClassCounts {
  readonly students: number;
  readonly states: Readonly<Record<StudentState, number>>;
  /** all but those who are missing with a reason */
  readonly due: number;
  /** with a definite result */
  readonly checked: number;
  /** students with a difference in it, in FIELD_KEYS order; none that differs in nobody */
  readonly fields: ReadonlyMap<FieldKey, number>;
  /** why students are missing; a counselor's own words are not counted apart */
  readonly reasons: ReadonlyMap<string, number>;
}

function countsOf(states: readonly StudentState[]): ClassCounts['states'] {
  const counts = { waiting: 0, agreed: 0, differs: 0, eyes: 0, missing: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

function fieldCounts(students: readonly FiledStudent[]): ReadonlyMap<FieldKey, number> {
  const perStudent = students.map((one) => new Set(wrongOf(one).map(({ field }) => field)));
  const counts = FIELD_KEYS.map(
    (field) => [field, perStudent.filter((own) => own.has(field)).length] as const,
  );
  return new Map(counts.filter(([, count]) => count > 0));
}

function reasonOf({ standing: { state, byHand } }: FiledStudent): readonly string[] {
  if (state !== 'missing') return [];
  const reason = byHand?.reason ?? 'other';
  return [reason === 'other' ? MISSING_WITHOUT_WORDS : MISSING_ON_SHEET[reason]];
}

function tally(words: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word, count] of words) counts.set(word, (counts.get(word) ?? 0) + count);
  return counts;
}

/** How a class stands: its students by state, by differing field and by the reason why they are missing. */
export function countClass(filed: FiledClass): ClassCounts {
  const students = filedStudents(filed);
  const states = countsOf(students.map(({ standing }) => standing.state));
  return {
    students: students.length,
    states,
    due: students.length - states.missing,
    checked: states.agreed + states.differs,
    fields: fieldCounts(students),
    reasons: tally(students.flatMap(reasonOf).map((word) => [word, 1])),
  };
}

/** Several classes as one. */
export function sumCounts(all: readonly ClassCounts[]): ClassCounts {
  const sum = (count: (one: ClassCounts) => number): number =>
    all.reduce((total, one) => total + count(one), 0);
  const state = (key: StudentState): readonly [StudentState, number] => [
    key,
    sum(({ states }) => states[key]),
  ];
  const fields = FIELD_KEYS.map((field) => [field, sum((one) => one.fields.get(field) ?? 0)] as const);
  return {
    students: sum(({ students }) => students),
    states: { ...countsOf([]), ...Object.fromEntries(STUDENT_STATES.map(state)) },
    due: sum(({ due }) => due),
    checked: sum(({ checked }) => checked),
    fields: new Map(fields.filter(([, count]) => count > 0)),
    reasons: tally(all.flatMap(({ reasons }) => [...reasons])),
  };
}
