import { FIELD_KEYS, type FieldKey, isDeciding } from '@/lib/core/fields/fields';
import { expectedOf } from './expected-of';
import { isAccepted } from './is-accepted';
import type {
  CheckResult,
  ClassAbout,
  Difference,
  DoubtfulField,
  HistoryEntry,
  SettledField,
  Student,
  StudentState,
} from './model/class-session';
import { changedAfter } from './row-changes';

/** What a check leaves open after everything that people have said about it. */
export interface OpenPoints {
  readonly state: Extract<StudentState, 'agreed' | 'differs' | 'eyes'>;
  readonly differences: readonly Difference[];
  readonly doubtful: readonly DoubtfulField[];
}

/** As in the result of a record; 不是本人 of the photo is a difference too. */
function decides({ field }: { readonly field: FieldKey }): boolean {
  return isDeciding(field) || field === 'admissionPhoto';
}

/**
 * What is left of a check's differences and doubts, and what follows:
 * - `eyes` while anything speaks against the check as a whole (`concern`)
 * - `differs` while a difference is left in a field that decides; 学习形式 and the like are listed and decide nothing
 * - `eyes` while a doubt is left in a field that decides, or when the check says that it does not agree and not why. A
 *   photo that nobody has answered for is listed: it makes no result unsure, neither on the page nor here
 * - else `agreed`
 *
 * What was settled for all (`about.accepted`) is no difference. A field that a person settled is no doubt any more; it is a
 * difference when they said so. Their word holds also for another check of the same file.
 */
export function openPoints(
  student: Student,
  about: Pick<ClassAbout, 'head' | 'accepted'>,
  check: CheckResult,
): OpenPoints {
  const settled = settledFields(student.history, check);
  const wrong = check.doubtful.flatMap(({ field }): Difference[] => {
    const word = settled.get(field);
    const isWrong = word?.verdict === 'mismatch';
    return isWrong
      ? [{ field, shown: word?.shown ?? null, expected: expectedOf(student, about, field) }]
      : [];
  });
  const all = [...check.differences, ...wrong].sort((one, other) => placeOf(one) - placeOf(other));
  const differences = all.filter((one) => !isAccepted(one, about.accepted));
  const doubtful = check.doubtful.filter(({ field }) => !settled.has(field));
  return { state: stateOf(check, all, differences, doubtful), differences, doubtful };
}

function placeOf({ field }: Difference): number {
  return FIELD_KEYS.indexOf(field);
}

function stateOf(
  check: CheckResult,
  all: readonly Difference[],
  differences: readonly Difference[],
  doubtful: readonly DoubtfulField[],
): OpenPoints['state'] {
  if (check.concern !== '') return 'eyes';
  if (differences.some(decides)) return 'differs';
  if (doubtful.some(({ field }) => isDeciding(field))) return 'eyes';
  if (check.result === 'mismatch' && !all.some(decides)) return 'eyes';
  if (check.result === 'unsure' && !check.doubtful.some(({ field }) => isDeciding(field))) return 'eyes';
  return 'agreed';
}

/** The last word about each field of a check; a word that was taken back is none. */
function settledFields(
  history: readonly HistoryEntry[],
  check: CheckResult,
): ReadonlyMap<FieldKey, SettledField> {
  const settled = new Map<FieldKey, SettledField>();
  for (const entry of history) {
    if (entry.kind !== 'settled' || !isAbout(history, entry, check)) continue;
    if (entry.verdict === 'unsure') settled.delete(entry.field);
    else settled.set(entry.field, entry);
  }
  return settled;
}

/**
 * Of this check, or of another one of the same file while the roster still expects what the word was given for: a person
 * saw the value beside what the check that they spoke of was compared with.
 */
function isAbout(
  history: readonly HistoryEntry[],
  word: SettledField,
  { id, fileHash }: CheckResult,
): boolean {
  if (word.checkId === id) return true;
  const named = history.find((entry) => entry.kind === 'check' && entry.id === word.checkId);
  const sameFile = named?.kind === 'check' && fileHash !== '' && named.fileHash === fileHash;
  return sameFile && !changedAfter(history, named).some((field) => field === word.field);
}
