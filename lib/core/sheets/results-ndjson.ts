import { FIELD_KEYS, type FieldKey } from '@/lib/core/fields/fields';
import { classNameOf } from './class-name';
import { filedStudents } from './filed-students';
import { type HideIds, idHider } from './id-hider';
import type { FiledClass, FiledStudent } from './model/filed-class';
import { wrongOf } from './wrong-values';

/** Told in every line, and raised when a field's meaning changes (docs/results-ndjson.md). */
export const RESULTS_VERSION = 1;

const STUDENT_NUMBER = /^[0-9A-Za-z]{1,20}$/u;

function inOrder(fields: readonly FieldKey[]): readonly FieldKey[] {
  return FIELD_KEYS.filter((field) => fields.includes(field));
}

/** 学号 is the key; what is no 学号, or is an ID number, is none. */
function keyOf(studentNo: string, hide: HideIds): string | null {
  return STUDENT_NUMBER.test(studentNo) && hide(studentNo) === studentNo ? studentNo : null;
}

function lineOf({ about }: FiledClass, one: FiledStudent, hide: HideIds): string {
  const { state, check, doubtful, byHand, rowChanged } = one.standing;
  return JSON.stringify({
    version: RESULTS_VERSION,
    class: hide(classNameOf(about)),
    classId: hide(about.head.classId),
    studentNo: keyOf(one.student.studentNo, hide),
    state,
    reason: state === 'missing' ? (byHand?.reason ?? 'other') : null,
    way: check?.way ?? null,
    checkedAt: check?.at ?? null,
    byHand: byHand !== null,
    differs: inOrder(wrongOf(one).map(({ field }) => field)),
    doubtful: state === 'eyes' ? inOrder(doubtful.map(({ field }) => field)) : [],
    rosterChanged: rowChanged.length > 0,
  });
}

/**
 * The results of classes for whoever counts a whole university: one JSON line a student. Holds no name, no value, no
 * ID number and nothing that a person wrote.
 */
export function resultsNdjson(classes: readonly FiledClass[]): string {
  const hide = idHider(classes);
  return classes
    .flatMap((filed) => filedStudents(filed).map((one) => `${lineOf(filed, one, hide)}\n`))
    .join('');
}
