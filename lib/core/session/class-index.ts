import type { RowCandidates, RowRef } from '@/lib/core/choose/pick-row';
import { nameKeyOfRow, type RowKeys, rowKeysOfRow } from '@/lib/core/choose/row-keys';
import { ROW_NUMBERS } from '@/lib/core/fields/key-fields';
import type { Student } from './model/class-session';
import { rowOf } from './row-of';

/** The students of one class by what they are found by. Made once for a batch of pictures. */
export interface ClassIndex {
  /** by `RowRef.rowId` */
  readonly students: readonly Student[];
  readonly candidates: (keys: RowKeys) => RowCandidates;
  /** those of exactly this name (`nameKeyOfRow`); none for null */
  readonly named: (nameKey: string | null) => readonly Student[];
}

const KINDS = [...ROW_NUMBERS, 'nameBirth'] as const satisfies readonly (keyof RowKeys)[];

/**
 * Indexes students. A class of one is a class all the same: its student is found by keys, never because nobody else is
 * there.
 */
export function classIndex(students: readonly Student[]): ClassIndex {
  const byKey = new Map<string, RowRef[]>();
  const byName = new Map<string, Student[]>();
  for (const [rowId, student] of students.entries()) {
    const row = rowOf(student);
    const keys = rowKeysOfRow(row);
    for (const kind of KINDS) {
      if (keys[kind] !== null) add(byKey, `${kind}:${keys[kind]}`, { rowId, row });
    }
    const name = nameKeyOfRow(row);
    if (name !== null) add(byName, name, student);
  }
  return {
    students,
    candidates: (keys) => candidatesIn(byKey, keys),
    named: (nameKey) => (nameKey === null ? [] : (byName.get(nameKey) ?? [])),
  };
}

function add<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}

function candidatesIn(byKey: ReadonlyMap<string, readonly RowRef[]>, keys: RowKeys): RowCandidates {
  const found = (kind: keyof RowKeys): readonly RowRef[] =>
    keys[kind] === null ? [] : (byKey.get(`${kind}:${keys[kind]}`) ?? []);
  return {
    only: null,
    studentNo: found('studentNo'),
    idNumber: found('idNumber'),
    examineeNo: found('examineeNo'),
    nameBirth: found('nameBirth'),
  };
}
