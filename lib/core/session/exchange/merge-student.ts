import { crc32 } from '@/lib/core/bytes/crc32';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { comparedForm } from '@/lib/core/session/compared-form';
import type {
  ClassAbout,
  HistoryEntry,
  RowChanged,
  Standing,
  Student,
} from '@/lib/core/session/model/class-session';
import type { ConflictKind } from '@/lib/core/session/model/outcomes';
import { changedFields } from '@/lib/core/session/row-changes';
import { rowOf } from '@/lib/core/session/row-of';
import { sameJson } from '@/lib/core/session/same-json';
import { standingOf } from '@/lib/core/session/standing-of';
import { cameAt, mergeHistory } from './merge-history';

/** A student of one board. */
export interface OnBoard {
  readonly student: Student;
  readonly about: ClassAbout;
}

export interface MergedStudent {
  readonly student: Student;
  readonly conflicts: readonly ConflictKind[];
}

const BETWEEN_NOTES = '；';

/**
 * One student of two boards as one: place and row of the first, what has happened on both. So nothing is lost, and what
 * counts is chosen as always (standing-of.ts). Where the rows expect different things, checks made with either need a
 * person's eyes: a check does not say which row it saw.
 */
export function mergeStudent(first: OnBoard, second: OnBoard): MergedStudent {
  const [one, other] = [first.student, second.student];
  const history = mergeHistory(one.history, other.history);
  const rowChange = rowChangeOf(first, second, history);
  const student = {
    ...one,
    row: withIdFrom(first, second),
    name: one.name || other.name,
    studentNo: one.studentNo || other.studentNo,
    note: mergeNotes(one.note, other.note),
    inRoster: one.inRoster || other.inRoster,
    history: rowChange === null ? history : [...history, rowChange],
  };
  const [said, alsoSaid] = [standingOf(one, first.about), standingOf(other, second.about)];
  const conflicts: readonly (ConflictKind | null)[] = [
    disagree(said, alsoSaid, standingOf(student, first.about)) ? 'result' : null,
    rowChange !== null || areOtherNames(first, second) ? 'row' : null,
    one.note !== '' && other.note !== '' && one.note !== other.note ? 'note' : null,
  ];
  return { student, conflicts: conflicts.filter((conflict) => conflict !== null) };
}

/** A board saved without ID numbers says nothing of them: that is no other number. */
function knowsId({ student, about }: OnBoard): boolean {
  return about.columns.includes('idNumber') || student.row?.values.idNumber !== undefined;
}

function withIdFrom(first: OnBoard, second: OnBoard): ExpectedRecord | null {
  const [row, other] = [first.student.row, second.student.row];
  const idNumber = other?.values.idNumber;
  if (row === null || idNumber === undefined || knowsId(first)) return row ?? other;
  return { ...row, values: { ...row.values, idNumber } };
}

const WHO = ['name', 'studentNo', 'idNumber'] as const;

/** Told also where nothing has happened: of two names or numbers only one stays. */
function areOtherNames(first: OnBoard, second: OnBoard): boolean {
  const [one, other] = [rowOf(first.student).values, rowOf(second.student).values];
  return WHO.some((field) => {
    const [mine = '', theirs = ''] = [one[field], other[field]];
    return mine !== '' && theirs !== '' && comparedForm(field, mine) !== comparedForm(field, theirs);
  });
}

/** Named after what the rows say, so that boards joined twice say it once. */
function rowChangeOf(first: OnBoard, second: OnBoard, history: readonly HistoryEntry[]): RowChanged | null {
  const [one, other] = [first.student, second.student];
  const last = history.at(-1);
  if (last === undefined || [one, other].some(isAddedUnseen)) return null;
  const bothKnowIds = knowsId(first) && knowsId(second);
  const changed = changedFields(rowOf(one), rowOf(other));
  const fields = changed.filter((field) => field !== 'idNumber' || bothKnowIds);
  const rows = [rowOf(one).values, rowOf(other).values].map((values) => JSON.stringify(values)).sort();
  const id = `joined-${crc32(new TextEncoder().encode(rows.join())).toString(16).padStart(8, '0')}`;
  if (fields.length === 0 || history.some((entry) => entry.id === id)) return null;
  return { kind: 'row-changed', id, at: cameAt(last), fields };
}

/** Added by hand and never checked: what was typed contradicts no row, and no check saw it. */
function isAddedUnseen({ row, history }: Student): boolean {
  return row === null && history.every(({ kind }) => kind !== 'check');
}

function mergeNotes(one: string, other: string): string {
  if (one === '' || other === '' || one === other) return one || other;
  return [...new Set([...one.split(BETWEEN_NOTES), ...other.split(BETWEEN_NOTES)])]
    .sort()
    .join(BETWEEN_NOTES);
}

/**
 * Two results that say different things; a student whom nobody looked at yet contradicts nobody. 待核对 that a person set
 * does where it takes away what the other board says.
 */
function disagree(one: Standing, other: Standing, joined: Standing): boolean {
  if (isSilent(one) || isSilent(other)) return false;
  const isWaiting = one.state === 'waiting' || other.state === 'waiting';
  if (isWaiting && joined.state !== 'waiting') return false;
  return !sameJson(saidBy(one), saidBy(other));
}

function isSilent({ state, byHand }: Standing): boolean {
  return state === 'waiting' && byHand === null;
}

function saidBy({ state, differences, byHand }: Standing): unknown {
  const fields = state === 'differs' ? differences.map(({ field }) => field) : [];
  return { state, fields, reason: byHand?.reason ?? null };
}
