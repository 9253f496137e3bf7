import { crc32 } from '@/lib/core/bytes/crc32';
import { TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import { sharedClass } from '@/lib/core/roster/shared-class';
import { isAccepted } from '@/lib/core/session/is-accepted';
import type {
  AcceptedDifference,
  ClassAbout,
  ClassSession,
  Student,
} from '@/lib/core/session/model/class-session';
import type { ConflictKind } from '@/lib/core/session/model/outcomes';
import { pairRows } from '@/lib/core/session/pair-rows';
import { rowOf } from '@/lib/core/session/row-of';
import { mergeStudent, type OnBoard } from './merge-student';
import { MAX_STUDENTS } from './session-shape';

/** What two boards do not agree about for a student of the joined one. */
export interface Conflict {
  readonly studentKey: string;
  readonly kinds: readonly ConflictKind[];
}

export type JoinResult =
  | {
      readonly ok: true;
      readonly session: ClassSession;
      readonly conflicts: readonly Conflict[];
      /** differences that some boards settled for all and others did not: they count again, until somebody settles them */
      readonly reopened: readonly AcceptedDifference[];
    }
  | { readonly ok: false; readonly refusal: 'too-many-students'; readonly detail: string };

/**
 * Joins the boards of several counselors, or several saved states of one, to one board: the same student (same key, else
 * pair-rows.ts) once, with everything that happened on any of them; which of different results counts, standing-of.ts
 * says, and the conflict is told. The board with the newest roster gives rows, order and head; the order in which they are given does
 * not matter. It is deleted on the earliest of their days. `classKey`: new; `name`: as the counselor calls it.
 */
export function joinSessions(
  sessions: readonly ClassSession[],
  { classKey, name }: Pick<ClassAbout, 'classKey' | 'name'>,
): JoinResult {
  const boards = [...sessions].sort(newestFirst);
  const kinds = new Map<string, Set<ConflictKind>>();
  const joined = boards.reduce<readonly OnBoard[]>((all, board) => withBoard(all, board, kinds), []);
  if (joined.length > MAX_STUDENTS) {
    return { ok: false, refusal: 'too-many-students', detail: String(joined.length) };
  }
  const abouts = boards.map(({ about }) => about);
  const accepted = acceptedByAll(abouts);
  return {
    ok: true,
    session: {
      about: { ...aboutOf(abouts), classKey, name, accepted },
      students: joined.map(({ student }, order): Student => ({ ...student, classKey, order })),
    },
    conflicts: [...kinds].map(([studentKey, found]) => ({ studentKey, kinds: [...found].sort() })),
    reopened: abouts.flatMap((about) => about.accepted).filter((one) => !isAccepted(one, accepted)),
  };
}

function newestFirst(
  { about: one, ...left }: ClassSession,
  { about: other, ...right }: ClassSession,
): number {
  const [oneKey, otherKey] = [one.rosterAt, other.rosterAt];
  if (oneKey !== otherKey) return oneKey > otherKey ? -1 : 1;
  return markOf([one, left]) - markOf([other, right]);
}

function markOf(value: unknown): number {
  return crc32(new TextEncoder().encode(JSON.stringify(value)));
}

function withBoard(
  all: readonly OnBoard[],
  { about, students }: ClassSession,
  kinds: Map<string, Set<ConflictKind>>,
): readonly OnBoard[] {
  const owners = ownersOf(
    all.map(({ student }) => student),
    students,
  );
  const joined = [...all];
  for (const [place, student] of students.entries()) {
    const at = owners[place] ?? null;
    const former = at === null ? undefined : joined[at];
    if (at === null || former === undefined) {
      joined.push({ student, about });
      continue;
    }
    const merged = mergeStudent(former, { student, about });
    joined[at] = { ...former, student: merged.student };
    const { studentKey } = merged.student;
    if (merged.conflicts.length > 0) {
      kinds.set(studentKey, new Set([...(kinds.get(studentKey) ?? []), ...merged.conflicts]));
    }
  }
  return joined;
}

/** For each student the place of the same one among those joined so far. */
function ownersOf(joined: readonly Student[], students: readonly Student[]): readonly (number | null)[] {
  const places = new Map(joined.map(({ studentKey }, place) => [studentKey, place]));
  const byKey = students.map(({ studentKey }) => places.get(studentKey) ?? null);
  const taken = new Set(byKey);
  const free = [...joined.keys()].filter((place) => !taken.has(place));
  const open = [...students.keys()].filter((place) => byKey[place] === null);
  const pairs = pairRows(rowsAt(joined, free), rowsAt(students, open));
  const found = new Map(open.map((place, index) => [place, free[pairs[index] ?? -1] ?? null]));
  return byKey.map((at, place) => at ?? found.get(place) ?? null);
}

function rowsAt(students: readonly Student[], places: readonly number[]): readonly ExpectedRecord[] {
  return places.flatMap((place) => students.slice(place, place + 1).map(rowOf));
}

function acceptedByAll(abouts: readonly ClassAbout[]): readonly AcceptedDifference[] {
  const [first, ...others] = abouts;
  return (first?.accepted ?? []).filter((one) => others.every(({ accepted }) => isAccepted(one, accepted)));
}

/** Of the newest, as far as not all have a part in it. */
function aboutOf(abouts: readonly ClassAbout[]): ClassAbout {
  const [newest] = abouts;
  if (newest === undefined) throw new Error('Joining needs a board.');
  const earliest = (days: readonly string[]): string =>
    days.reduce((one, other) => (one < other ? one : other));
  const heads = abouts.map(({ head }) => head);
  const columns = new Set(abouts.flatMap((about) => about.columns));
  const former = new Set(
    abouts.flatMap(({ formerFingerprints, head }) => [...formerFingerprints, head.classFingerprint]),
  );
  const head = headOf(newest.head, heads);
  return {
    ...newest,
    head,
    columns: TEXT_FIELD_KEYS.filter((field) => columns.has(field)),
    createdAt: earliest(abouts.map(({ createdAt }) => createdAt)),
    keepUntil: earliest(abouts.map(({ keepUntil }) => keepUntil)),
    archived: false,
    formerFingerprints: [...former].filter((one) => one !== '' && one !== head.classFingerprint),
  };
}

/** Boards of one class go on as this class with its newest roster; boards of several are about none. */
function headOf(newest: RosterAbout, heads: readonly RosterAbout[]): RosterAbout {
  const isOneClass = heads.every(({ classId }) => classId === newest.classId);
  return isOneClass ? newest : sharedClass(newest, heads);
}
