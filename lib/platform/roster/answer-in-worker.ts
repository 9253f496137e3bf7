import { MAX_DECLARED_BYTES, type RosterResult } from '@/lib/core/roster/roster';
import { parseRosterFile } from './parse-roster-file';
import type { WorkerReply, WorkerRequest } from './worker-messages';

const PIECE = 1000;

const pieces = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / PIECE) }, (_, index) =>
    items.slice(index * PIECE, (index + 1) * PIECE),
  );

const parse = async (file: File, post: (reply: WorkerReply) => void): Promise<RosterResult> => {
  if (file.size > MAX_DECLARED_BYTES) return { ok: false, refusal: 'too-large', detail: '' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await parseRosterFile(bytes, file.name, (percent) => post({ kind: 'progress', percent }));
  } catch {
    // the file was moved or changed since it was chosen
    return { ok: false, refusal: 'reader-failed', detail: '' };
  }
};

/** Reads the file of a request and posts the outcome in pieces. Never rejects. */
export const answerInWorker = async (
  { file }: WorkerRequest,
  post: (reply: WorkerReply) => void,
): Promise<void> => {
  const result = await parse(file, post);
  if (!result.ok) return post({ kind: 'refused', refusal: result.refusal, detail: result.detail });
  const { rows, problems, fileName, head, columns } = result.roster;
  for (const piece of pieces(rows)) post({ kind: 'rows', rows: piece });
  for (const piece of pieces(problems)) post({ kind: 'problems', problems: piece });
  post({ kind: 'done', about: { fileName, head, columns } });
};

/** The part of a worker's global scope that is used here. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null;
  postMessage(reply: WorkerReply): void;
}

/** Makes a worker's scope answer requests. */
export const serveRosterFiles = (scope: WorkerScope): void => {
  scope.onmessage = (event) => {
    void answerInWorker(event.data, (reply) => scope.postMessage(reply));
  };
};
