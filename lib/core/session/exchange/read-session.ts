import { visibleText } from '@/lib/core/characters/visible-text';
import { isExpired, keepUntil } from '@/lib/core/roster/keep-until';
import type { ClassSession, Student } from '@/lib/core/session/model/class-session';
import type { SessionRefusal } from '@/lib/core/session/model/outcomes';
import { named } from '@/lib/core/surprises/error-class';
import { attempt } from '@/lib/core/surprises/expected';
import { checkSum } from './check-sum';
import {
  MAX_STUDENTS,
  SESSION_VERSION,
  type SessionFile,
  sessionEnvelope,
  sessionShape,
} from './session-shape';

export type SessionResult =
  | {
      readonly ok: true;
      readonly session: ClassSession;
      /** ISO instant */
      readonly savedAt: string;
      readonly withIds: boolean;
      /** somebody changed the file after it was saved */
      readonly isEdited: boolean;
    }
  | RefusedSession;

export interface RefusedSession {
  readonly ok: false;
  readonly refusal: SessionRefusal;
  /** where, how many or until when; never a value of a student */
  readonly detail: string;
}

/** Characters of a file. Ten thousand students with some checks each have a third of it. */
export const MAX_SESSION_LENGTH = 64 * 1024 * 1024;

/**
 * Reads a saved class. `today`: calendar day `YYYY-MM-DD`. The day of its deletion is the file's, but never later than a
 * class with this deadline would have if it began today. Refusals: SESSION_REFUSALS says which and what `detail` is.
 */
export function readSession(text: string, today: string): SessionResult {
  if (text.length > MAX_SESSION_LENGTH) return refuse('too-large');
  const value = contentOf(text);
  if (value === undefined) return refuse('bad-json');
  const envelope = sessionEnvelope.safeParse(value);
  if (!envelope.success) return refuse('other-file');
  if (envelope.data.version > SESSION_VERSION) return refuse('newer-version', String(envelope.data.version));
  const { savedAt, withIds, about, students } = envelope.data;
  const count = Array.isArray(students) ? students.length : 0;
  if (count > MAX_STUDENTS) return refuse('too-many-students', String(count));
  const checked = sessionShape.safeParse(value);
  if (!checked.success) return refuse('bad-shape', placeOf(checked.error.issues[0]));
  const sum = checkSum({ savedAt, withIds, about, students });
  // only now: what has the shape is not nested deep
  const file = JSON.parse(JSON.stringify(checked.data), visible) as SessionFile;
  return sessionOf(file, sum !== checked.data.checkSum, today);
}

function sessionOf(file: SessionFile, isEdited: boolean, today: string): SessionResult {
  const { savedAt, withIds, about } = file;
  // JSON has no undefined: an optional part of the shape is there or is not
  const students = file.students as readonly Student[];
  const odd = oddStudent(about.classKey, students);
  if (odd !== null) return refuse('bad-shape', `students.[${odd + 1}]`);
  if (isExpired(about.keepUntil, today)) return refuse('expired', about.keepUntil);
  const latest = keepUntil(about.head.deadline, today);
  const until = about.keepUntil < latest ? about.keepUntil : latest;
  const ordered = [...students].sort((one, other) => one.order - other.order);
  return {
    ok: true,
    session: {
      about: {
        ...about,
        keepUntil: until,
        settings: { ...about.settings, keepPictures: false },
      } as ClassSession['about'],
      students: ordered.map((student, order) => ({ ...student, order })),
    },
    savedAt,
    withIds,
    isEdited,
  };
}

/** The place of a student who is of another class, or whose key another one has; null when there is none. */
function oddStudent(classKey: string, students: readonly Student[]): number | null {
  const keys = new Set<string>();
  for (const [place, student] of students.entries()) {
    if (student.classKey !== classKey || keys.has(student.studentKey)) return place;
    keys.add(student.studentKey);
  }
  return null;
}

function refuse(refusal: SessionRefusal, detail = ''): RefusedSession {
  return { ok: false, refusal, detail };
}

/** What somebody else wrote is never shown with characters that show nothing. */
function visible(_: string, value: unknown): unknown {
  return typeof value === 'string' ? visibleText(value) : value;
}

function contentOf(text: string): unknown {
  return attempt(() => JSON.parse(text) as unknown, named('SyntaxError')) ?? undefined;
}

const MAX_DETAIL = 60;

/** Where the file leaves the format: keys of the format and positions, never a value. */
function placeOf(issue: { readonly path: readonly PropertyKey[] } | undefined): string {
  return (issue?.path ?? [])
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : String(part)))
    .join('.')
    .slice(0, MAX_DETAIL);
}
