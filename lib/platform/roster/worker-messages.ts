import type { ExpectedRecord, Refusal, Roster, RosterProblem } from '@/lib/core/roster/roster';

/** The page hands the worker a file; it does so once per worker. */
export interface WorkerRequest {
  readonly file: File;
}

/**
 * What the worker answers. A roster comes in pieces, so that the page never stands still to take it over:
 * any number of `rows` and `problems`, then `done`.
 */
export type WorkerReply =
  | { readonly kind: 'progress'; readonly percent: number | null }
  | { readonly kind: 'rows'; readonly rows: readonly ExpectedRecord[] }
  | { readonly kind: 'problems'; readonly problems: readonly RosterProblem[] }
  | { readonly kind: 'done'; readonly about: Pick<Roster, 'fileName' | 'head' | 'columns'> }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly detail: string };
