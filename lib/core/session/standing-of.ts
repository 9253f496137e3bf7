import { countingCheck, timesOf, type WeighedCheck } from './counting-check';
import type {
  CheckResult,
  ClassAbout,
  HandState,
  HistoryEntry,
  Standing,
  Student,
  StudentState,
} from './model/class-session';
import { type OpenPoints, openPoints } from './open-points';
import { changedAfter, isTouched } from './row-changes';

type About = Pick<ClassAbout, 'head' | 'accepted'>;

/**
 * What counts of a student now.
 * - The check that counts is chosen by counting-check.ts; what it comes to, by open-points.ts. A check whose row changed
 *   after it in what it compared is `eyes` (row-changes.ts).
 * - A state that a person set stands until it is taken back: checks that come after it count for nothing and are shown as
 *   `passedOver`. `waiting` set by a person says that what came before counts for nothing; it ends with the next check.
 * - Without a check and a person's word: `waiting`.
 */
export function standingOf(student: Student, about: About): Standing {
  const { history } = student;
  const word = wordIn(history);
  const at = word === null ? -1 : history.indexOf(word);
  if (word === null || word.state === 'waiting') {
    const since = history.slice(at + 1);
    if (word === null || since.some(isCheck)) return standingByCheck(student, about, since);
  }
  return standingByHand(student, about, word, at);
}

function standingByCheck(student: Student, about: About, since: readonly HistoryEntry[]): Standing {
  const counting = countingIn(student, about, since);
  if (counting === null) return standing('waiting', {});
  const { check, isStale } = counting;
  const { state, differences, doubtful } = openPoints(student, about, check);
  return standing(isStale ? 'eyes' : state, {
    check,
    differences,
    doubtful,
    passedOver: lastCheckIn(since.slice(since.indexOf(check) + 1)),
    rowChanged: changedAfter(student.history, check),
  });
}

function standingByHand(student: Student, about: About, word: HandState, at: number): Standing {
  const { history } = student;
  const { state } = word;
  const counting = state === 'waiting' ? null : countingIn(student, about, history.slice(0, at));
  return standing(state ?? 'waiting', {
    check: counting?.check ?? null,
    ...pointsBesideWord(state, counting && openPoints(student, about, counting.check)),
    byHand: word,
    passedOver: lastCheckIn(history.slice(at + 1)),
    rowChanged: changedAfter(history, word),
  });
}

const NO_POINTS = { differences: [], doubtful: [] };

/** Who says 一致 has settled the differences; who says 不一致 has settled the doubts. */
function pointsBesideWord(
  state: StudentState | null,
  points: OpenPoints | null,
): Pick<Standing, 'differences' | 'doubtful'> {
  if (points === null) return NO_POINTS;
  const { differences, doubtful } = points;
  if (state === 'differs') return { differences, doubtful: [] };
  return state === 'eyes' ? { differences, doubtful } : NO_POINTS;
}

function standing(state: StudentState, rest: Partial<Standing>): Standing {
  return { check: null, ...NO_POINTS, byHand: null, passedOver: null, rowChanged: [], ...rest, state };
}

/** The last state that a person set, unless it was taken back. */
function wordIn(history: readonly HistoryEntry[]): HandState | null {
  const last = history.findLast((entry) => entry.kind === 'hand');
  return last?.kind === 'hand' && last.state !== null ? last : null;
}

function isCheck(entry: HistoryEntry): entry is CheckResult {
  return entry.kind === 'check';
}

function lastCheckIn(entries: readonly HistoryEntry[]): CheckResult | null {
  return entries.filter(isCheck).at(-1) ?? null;
}

function countingIn(student: Student, about: About, since: readonly HistoryEntry[]): WeighedCheck | null {
  const weighed = since.filter(isCheck).map((check) => ({
    check,
    state: openPoints(student, about, check).state,
    isStale: isTouched(check, changedAfter(student.history, check)),
  }));
  return countingCheck(weighed, timesOf(student.history));
}
