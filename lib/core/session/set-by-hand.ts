import { type Change, changeOf } from './change';
import type { ClassSession, HandState, MissingReason, Student, StudentState } from './model/class-session';

/** What a person says of a student's state; `null`: no person's word stands any more. `words` only with `other`. */
export type HandWord =
  | { readonly state: 'missing'; readonly reason: MissingReason; readonly words: string }
  | { readonly state: Exclude<StudentState, 'missing'> | null };

/** What makes an entry of a history: an id that is never used again, and when (ISO instant). */
export interface Stamp {
  readonly id: string;
  readonly at: string;
}

/** Longest reason in a person's own words, in characters; the rest is left out. */
export const MAX_WORDS = 200;

/**
 * Sets the state of these students by hand, or takes the word back. Keys that the class does not have are passed over, and
 * so are students who have no such word to take back.
 */
export function setByHand(
  session: ClassSession,
  studentKeys: readonly string[],
  word: HandWord,
  stamp: () => Stamp,
): Change {
  const wanted = new Set(studentKeys);
  const students = session.students
    .filter((student) => wanted.has(student.studentKey) && (word.state !== null || hasWord(student)))
    .map((student) => ({ ...student, history: [...student.history, entryOf(word, stamp())] }));
  return changeOf(session, { students });
}

function hasWord({ history }: Student): boolean {
  const last = history.findLast((entry) => entry.kind === 'hand');
  return last?.kind === 'hand' && last.state !== null;
}

function entryOf(word: HandWord, { id, at }: Stamp): HandState {
  if (word.state !== 'missing') return { kind: 'hand', id, at, state: word.state, reason: null, words: '' };
  const words = word.reason === 'other' ? [...word.words.trim()].slice(0, MAX_WORDS).join('') : '';
  return { kind: 'hand', id, at, state: 'missing', reason: word.reason, words };
}
