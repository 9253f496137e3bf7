import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type {
  ColumnAnswer,
  ColumnQuestion,
  RememberedAnswers,
} from '@/lib/core/roster/columns/column-question';
import type { RosterProblem, RosterResult } from '@/lib/core/roster/model/roster';
import { inWorker } from '@/lib/platform/workers/in-worker';
import { spawnWorker } from '@/lib/platform/workers/open-worker';
import type { RosterReply, RosterRequest } from './roster-messages';

export interface RosterReadingOptions {
  /** When aborted, reading stops at once and the promise rejects with `AbortError`. */
  readonly signal: AbortSignal;
  /** 0–100, null when it is not known how much there is; and the rows checked so far. */
  readonly onProgress: (percent: number | null, rows: number) => void;
  /** Asks a person about columns; the time that they take does not count. */
  readonly ask: (question: ColumnQuestion) => Promise<ColumnAnswer>;
  /** What the roster of these files is called. */
  readonly rosterName: string;
  readonly remembered: Promise<RememberedAnswers>;
  /** Asks even when everything is certain. */
  readonly review: boolean;
  /** After so long without a question the files are refused with `took-too-long`. */
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 60_000;

type Collected = Exclude<RosterReply, { kind: 'question' }>;

/** Puts the pieces together; undefined while more are to come. */
function collectReplies(
  onProgress: (percent: number | null, rows: number) => void,
): (reply: Collected) => RosterResult | undefined {
  const rows: ExpectedRecord[] = [];
  const problems: RosterProblem[] = [];
  return (reply) => {
    if (reply.kind === 'progress') onProgress(reply.percent, reply.rows);
    else if (reply.kind === 'rows') rows.push(...reply.rows);
    else if (reply.kind === 'problems') problems.push(...reply.problems);
    else if (reply.kind === 'refused') return reply.refused;
    else return { ok: true, roster: { ...reply.about, rows, problems } };
    return undefined;
  };
}

function refused(refusal: 'took-too-long' | 'reader-failed'): RosterResult {
  return { ok: false, refusal, detail: '' };
}

/**
 * Reads roster files in a worker of their own that ends with them, so that no file can hold up the page.
 * `took-too-long` and `reader-failed` (also: out of memory) are refusals like all others; rejects when aborted, and
 * when `ask` does.
 */
export function rosterInWorker(
  files: readonly File[],
  { signal, onProgress, ask, remembered, deadlineMs = DEADLINE_MS, ...request }: RosterReadingOptions,
  spawn: () => Worker = () => spawnWorker('roster'),
): Promise<RosterResult> {
  const collect = collectReplies(onProgress);
  const answerTo = async (question: ColumnQuestion): Promise<RosterRequest> => ({
    kind: 'answer',
    answer: await ask(question),
  });
  return inWorker<RosterRequest, RosterReply, RosterResult>({
    spawn,
    request: remembered.then((known) => ({ kind: 'read', files, remembered: known, ...request })),
    signal,
    deadline: { ms: deadlineMs, passed: refused('took-too-long') },
    broken: refused('reader-failed'),
    resultOf(reply, answer) {
      if (reply.kind !== 'question') return collect(reply);
      answer(answerTo(reply.question));
      return undefined;
    },
  });
}
