import type { FieldKey } from '@/lib/core/fields/fields';
import { FIELD_KEYS } from '@/lib/core/fields/fields';
import type { BoardRow } from './board-rows';
import { STUDENT_STATES, type StudentState } from './model/class-session';

/** The big numbers of a board. Students whom the present roster does not have are in `gone` and nowhere else. */
export interface ClassTotals {
  readonly all: number;
  /** agreed, differing or needing eyes: somebody or something has looked at the record */
  readonly checked: number;
  readonly byState: Readonly<Record<StudentState, number>>;
  /** students with a difference in this field, of those who differ; fields without one are left out, FIELD_KEYS order */
  readonly byField: readonly { readonly field: FieldKey; readonly count: number }[];
  readonly gone: number;
}

/** Counts the rows of a board. `all` is the sum over `byState`. */
export function classTotals(rows: readonly BoardRow[]): ClassTotals {
  const present = rows.filter(({ student }) => student.inRoster);
  const byState = Object.fromEntries(
    STUDENT_STATES.map((state) => [state, countOf(present, ({ standing }) => standing.state === state)]),
  ) as Record<StudentState, number>;
  return {
    all: present.length,
    checked: byState.agreed + byState.differs + byState.eyes,
    byState,
    byField: FIELD_KEYS.map((field) => ({ field, count: countOf(present, differsIn(field)) })).filter(
      ({ count }) => count > 0,
    ),
    gone: rows.length - present.length,
  };
}

function countOf(rows: readonly BoardRow[], holds: (row: BoardRow) => boolean): number {
  return rows.filter(holds).length;
}

function differsIn(field: FieldKey): (row: BoardRow) => boolean {
  return ({ standing: { state, differences } }) =>
    state === 'differs' && differences.some((one) => one.field === field);
}
