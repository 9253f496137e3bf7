import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type {
  ColumnAnswer,
  ColumnQuestion,
  RememberedAnswers,
} from '@/lib/core/roster/columns/column-question';
import type { RefusedFile, Roster, RosterProblem } from '@/lib/core/roster/model/roster';
import type { WorkerScope } from '@/lib/platform/workers/worker-scope';

/** The page hands the worker files, once per worker, and then an answer to each of its questions. */
export type RosterRequest =
  | {
      readonly kind: 'read';
      readonly files: readonly File[];
      readonly rosterName: string;
      readonly remembered: RememberedAnswers;
      readonly review: boolean;
    }
  | { readonly kind: 'answer'; readonly answer: ColumnAnswer };

/**
 * What the worker answers. A roster comes in pieces, so that the page never stands still to take it over:
 * any number of `progress` and `question`, of `rows` and `problems`, then `done`.
 */
export type RosterReply =
  | { readonly kind: 'progress'; readonly percent: number | null; readonly rows: number }
  | { readonly kind: 'question'; readonly question: ColumnQuestion }
  | { readonly kind: 'rows'; readonly rows: readonly ExpectedRecord[] }
  | { readonly kind: 'problems'; readonly problems: readonly RosterProblem[] }
  | { readonly kind: 'done'; readonly about: Omit<Roster, 'rows' | 'problems'> }
  | { readonly kind: 'refused'; readonly refused: RefusedFile };

export type RosterScope = WorkerScope<RosterRequest, RosterReply>;
