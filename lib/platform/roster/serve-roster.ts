import { assembleRoster, type FileToRead } from '@/lib/core/roster/assemble-roster';
import type { ColumnAnswer, ColumnQuestion } from '@/lib/core/roster/columns/column-question';
import type { FileReading } from '@/lib/core/roster/file-reading';
import { MAX_DECLARED_BYTES, MAX_FILES, type RosterResult } from '@/lib/core/roster/model/roster';
import { readFile } from './read-file';
import type { RosterReply, RosterRequest, RosterScope } from './roster-messages';

type Post = (reply: RosterReply) => void;
type Ask = (question: ColumnQuestion) => Promise<ColumnAnswer>;
type ReadRequest = Extract<RosterRequest, { kind: 'read' }>;

const PIECE = 250;

function pieces<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / PIECE) }, (_, index) =>
    items.slice(index * PIECE, (index + 1) * PIECE),
  );
}

async function read(file: File, onProgress: (percent: number | null) => void): Promise<FileReading> {
  if (file.size > MAX_DECLARED_BYTES) return { ok: false, refusal: 'too-large', detail: '' };
  return readFile(new Uint8Array(await file.arrayBuffer()), file.name, onProgress);
}

function filesOf(files: readonly File[], post: Post): readonly FileToRead[] {
  return files.map((file, index) => ({
    name: file.name,
    read: () =>
      read(file, (percent) =>
        post({
          kind: 'progress',
          percent: percent === null ? null : (index * 100 + percent) / files.length,
          rows: 0,
        }),
      ),
  }));
}

/** Of several files nobody knows how many rows are to come; how many there were is told all the same. */
function rowsReported(files: number, post: Post) {
  return (checked: number, all: number): void =>
    post({
      kind: 'progress',
      percent: files === 1 ? Math.min(99, (checked / all) * 100) : null,
      rows: checked,
    });
}

async function assemble(request: ReadRequest, post: Post, ask: Ask): Promise<RosterResult> {
  const { files, rosterName, remembered, review } = request;
  if (files.length > MAX_FILES) return { ok: false, refusal: 'too-many-files', detail: String(files.length) };
  try {
    return await assembleRoster(rosterName, filesOf(files, post), {
      ask,
      remembered,
      review,
      onRows: rowsReported(files.length, post),
    });
  } catch {
    // a file was moved or changed since it was chosen
    return { ok: false, refusal: 'reader-failed', detail: '' };
  }
}

/** Reads the files of a request, asks what is not certain, and posts the outcome in pieces. Never rejects. */
export async function answerRosterRequest(request: ReadRequest, post: Post, ask: Ask): Promise<void> {
  const result = await assemble(request, post, ask);
  if (!result.ok) return post({ kind: 'refused', refused: result });
  const { rows, problems, ...about } = result.roster;
  for (const piece of pieces(rows)) post({ kind: 'rows', rows: piece });
  for (const piece of pieces(problems)) post({ kind: 'problems', problems: piece });
  post({ kind: 'done', about });
}

/** Makes a worker's scope answer requests. */
export function serveRoster(scope: RosterScope): void {
  let answered: ((answer: ColumnAnswer) => void) | null = null;
  const post: Post = (reply) => scope.postMessage(reply);
  const ask: Ask = (question) =>
    new Promise((resolve) => {
      answered = resolve;
      post({ kind: 'question', question });
    });
  scope.onmessage = ({ data }) => {
    if (data.kind === 'answer') answered?.(data.answer);
    else void answerRosterRequest(data, post, ask);
  };
}
