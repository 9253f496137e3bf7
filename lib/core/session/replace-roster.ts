import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { type Change, changeOf } from './change';
import type { ClassAbout, ClassSession, Student } from './model/class-session';
import { pairRows } from './pair-rows';
import { changedFields } from './row-changes';
import { rowOf } from './row-of';
import { type ClassRoster, studentOfRow } from './session-from-roster';

/** What a new roster meant for the students of the class. */
export interface RosterReplaced {
  readonly change: Change;
  /** of the new roster, also in the former one; `changed` of them expect something else now */
  readonly same: number;
  readonly changed: number;
  readonly added: number;
  /** of the former roster and not in the new one; their results stay */
  readonly gone: number;
}

export interface Replacing {
  /** ISO instant */
  readonly at: string;
  /** for the deadline that the new roster brings */
  readonly keepUntil: string;
  /** gives keys of students and ids of entries that are never used again */
  readonly newKey: () => string;
}

/**
 * Puts a new roster in place of the present one, in the middle of the work. The same students (pair-rows.ts) keep their
 * history; whose row says something else now gets a `row-changed` (名册已更新), with `school` when the class expects
 * another school now. Who is not in it is kept behind the others, `inRoster: false`; who was added by hand stays, and gets
 * a row when the new roster has one. Session code and deadline go on unless the new file brings one, and with the deadline
 * the day on which the class is deleted, which a person may have chosen.
 */
export function replaceRoster(
  session: ClassSession,
  roster: ClassRoster,
  replacing: Replacing,
): RosterReplaced {
  const { about } = session;
  const owners = ownersOf(session.students, roster.rows);
  const isOtherSchool = roster.head.school !== about.head.school;
  const present = roster.rows.map((row, order) => {
    const owner = owners[order] ?? null;
    const place = { classKey: about.classKey, studentKey: owner?.studentKey ?? replacing.newKey(), order };
    const fresh = studentOfRow(row, place);
    return owner === null ? fresh : withRow(owner, fresh, isOtherSchool, replacing);
  });
  const kept = new Set(present.map(({ studentKey }) => studentKey));
  const rest = session.students.filter(({ studentKey }) => !kept.has(studentKey)).map(withoutRow);
  const ordered = [...rest].sort((one, other) => Number(other.inRoster) - Number(one.inRoster));
  const behind = ordered.map((student, index) => ({ ...student, order: present.length + index }));
  const same = owners.filter((owner) => owner !== null).length;
  return {
    change: changeOf(session, {
      students: [...present, ...behind],
      about: aboutAfter(about, roster, replacing),
    }),
    same,
    changed: present.filter(
      ({ row }, order) => owners[order] && changedFields(rowOf(owners[order]), row).length > 0,
    ).length,
    added: roster.rows.length - same,
    gone: session.students.filter(
      ({ row, inRoster, studentKey }) => row !== null && inRoster && !kept.has(studentKey),
    ).length,
  };
}

/** Whose row each one is. Those of the present roster come first: a number may have been given to somebody else since. */
function ownersOf(
  students: readonly Student[],
  rows: readonly ExpectedRecord[],
): readonly (Student | null)[] {
  const present = students.filter(({ inRoster }) => inRoster);
  const gone = students.filter(({ inRoster }) => !inRoster);
  const first = pairRows(present.map(rowOf), rows);
  const left = rows.filter((_, index) => first[index] === null);
  const second = pairRows(gone.map(rowOf), left);
  const ownerOfLeft = new Map(left.map((row, index) => [row, gone[second[index] ?? -1] ?? null]));
  return rows.map((row, index) => present[first[index] ?? -1] ?? ownerOfLeft.get(row) ?? null);
}

function withRow(owner: Student, fresh: Student, isOtherSchool: boolean, { at, newKey }: Replacing): Student {
  const changed = changedFields(rowOf(owner), fresh.row);
  const fields: readonly TextFieldKey[] =
    isOtherSchool && !changed.includes('school') ? [...changed, 'school'] : changed;
  const { history } = owner;
  const note = noteAfter(owner, fresh);
  if (fields.length === 0 || history.length === 0) return { ...fresh, note, history };
  return { ...fresh, note, history: [...history, { kind: 'row-changed', id: newKey(), at, fields }] };
}

/** A note that is the former roster's is the new roster's now; what a person wrote, or deleted, stays. */
function noteAfter({ row, note }: Student, fresh: Student): string {
  return note === (row?.remark ?? '') ? fresh.note : note;
}

/** Who was added by hand was never in a roster, and is not gone from one. */
function withoutRow(student: Student): Student {
  return student.row === null ? student : { ...student, inRoster: false };
}

function aboutAfter(
  { report: _, ...about }: ClassAbout,
  { fileName, head, columns, report }: ClassRoster,
  replacing: Replacing,
): ClassAbout {
  const { deadline } = head;
  const isOtherDeadline = deadline !== null && deadline !== about.head.deadline;
  const { classFingerprint: former, sessionCode } = about.head;
  const isSame = former === head.classFingerprint;
  const others = about.formerFingerprints.filter((one) => one !== former && one !== head.classFingerprint);
  return {
    ...about,
    fileName,
    head: {
      ...head,
      deadline: deadline ?? about.head.deadline,
      sessionCode: head.sessionCode || sessionCode,
    },
    columns,
    rosterAt: replacing.at,
    keepUntil: isOtherDeadline ? replacing.keepUntil : about.keepUntil,
    formerFingerprints: isSame || former === '' ? others : [...others, former],
    ...(report && { report }),
  };
}
