import type { BatchEnd, BatchItem } from '@/lib/core/batch/batch-item';
import type { BatchEyes, BatchView } from '@/lib/core/batch/batch-view';
import type { CodeReading } from '@/lib/core/code/read-code';
import type { ConfirmationReading } from '@/lib/core/code/read-confirmation';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { PixelRecord, ReaderFailed, ReadText } from '@/lib/core/ocr/model/pixel-reader';
import type { PdfPage, PdfReading } from '@/lib/core/pdf/pdf-reading';
import type { RecordReading } from '@/lib/core/record/reading';
import { applyChange } from '@/lib/core/session/change';
import { landInClass } from '@/lib/core/session/land-in-class';
import type { ClassSession } from '@/lib/core/session/model/class-session';
import type { Surprise } from '@/lib/core/surprises/surprise';
import type { RefusedItem } from '@/lib/core/view/file-refusal';
import { Batch } from '@/lib/flows/batch/batch';
import type { BatchPorts } from '@/lib/flows/batch/batch-ports';
import type { TakenFile } from '@/lib/platform/intake/take-files';
import { classOf, classRow, classStudent, lessonTime } from './made-up-class';
import { evidenceOf } from './pixel-evidence';

/** What a made-up file is. */
export interface MadeUpFile {
  readonly refused?: RefusedItem;
  readonly code?: CodeReading;
  readonly codeConcern?: ConfirmationReading['concern'];
  readonly isPhoto?: boolean;
  /** lines at the foot of the picture */
  readonly foot?: readonly ReadText[];
  readonly records?: readonly PixelRecord[] | ReaderFailed;
  readonly pdf?: PdfReading;
  /** how often reading it ends the worker */
  readonly kills?: number;
}

const NONE: CodeReading = { kind: 'none' };

/** Everything a batch is handed, made up; files are told by what is in them. */
export function batchWorld(
  session: ClassSession | null = classOf([0, 1, 2].map((index) => classStudent(index))),
) {
  const world = {
    session,
    others: [] as readonly ClassSession[],
    files: new Map<string, MadeUpFile>(),
    views: [] as BatchView[],
    eyes: { lines: [], choices: [], failure: null } as BatchEyes,
    closed: { reader: 0, codes: 0 },
    opened: 0,
    surprises: [] as Surprise[],
    kills: new Map<string, number>(),
    storeFails: false,
    intakeFails: false,
    /** resolves before each file is opened: a test may hold it */
    gate: async (_path: string): Promise<void> => undefined,
  };
  const fileOf = (content: Uint8Array): MadeUpFile =>
    world.files.get(new TextDecoder().decode(content)) ?? {};
  const isKilled = (content: Uint8Array): boolean => {
    const mark = new TextDecoder().decode(content);
    const left = world.kills.get(mark) ?? world.files.get(mark)?.kills ?? 0;
    world.kills.set(mark, left - 1);
    return left > 0;
  };
  const ports: BatchPorts = {
    takeIn: async (given) => {
      if (world.intakeFails) throw new Error('intake');
      return {
        files: given.map(({ path }) => taken(path, world)),
        more: given.length > 600,
      };
    },
    codes: {
      async read(content, signal) {
        if (signal.aborted) return { failure: 'stopped' };
        const { code = NONE, codeConcern = '', isPhoto = false, records, foot } = fileOf(content);
        if (records === undefined && foot === undefined && isKilled(content)) {
          return { failure: 'reader-failed' };
        }
        return { reading: code, concern: codeConcern, isPhoto };
      },
      close: () => {
        world.closed.codes += 1;
      },
    },
    reader: {
      async readWhole(picture, { signal, onProgress }) {
        onProgress(1, 2);
        if (signal.aborted) return { failure: 'stopped' };
        if (isKilled(picture)) return { failure: 'reader-failed' };
        return fileOf(picture).records ?? { failure: 'no-record' };
      },
      async readFoot(picture) {
        return isKilled(picture) ? { failure: 'reader-failed' } : (fileOf(picture).foot ?? []);
      },
      close: () => {
        world.closed.reader += 1;
      },
    },
    onSurprise: (surprise) => void world.surprises.push(surprise),
    readPdf: async (content) =>
      isKilled(content) ? { failure: 'reader-failed' } : (fileOf(content).pdf ?? { failure: 'pdf-damaged' }),
    session: () => world.session,
    otherClasses: async () => world.others,
    store: {
      async land(_, studentKey, check) {
        if (world.storeFails || !world.session) return { ok: false, failure: 'no-room' };
        const landing = landInClass(world.session, studentKey, check);
        if (landing.kind === 'landed') world.session = applyChange(world.session, landing.change);
        return { ok: true, value: landing };
      },
      async change(_, __, edit) {
        if (world.storeFails) return { ok: false, failure: 'no-room' };
        if (!world.session) return { ok: true, value: null };
        const edited = edit(world.session);
        if (edited.change) world.session = applyChange(world.session, edited.change);
        return { ok: true, value: edited };
      },
    },
    now: () => new Date(lessonTime(30)),
    clock: counter(10),
    newKey,
    onChange: (view, eyes) => {
      world.views.push(view);
      world.eyes = eyes;
    },
  };
  return Object.assign(world, { batch: new Batch(ports) });
}

export type BatchWorld = ReturnType<typeof batchWorld>;

function counter(step: number): () => number {
  let at = 0;
  return () => {
    at += step;
    return at;
  };
}

const nextKey = counter(1);

function newKey(): string {
  return `key-${nextKey()}`;
}

/** Its content is what stands after the last `=` of its path, else the path: two paths can be one file. */
function taken(
  path: string,
  world: { opened: number; files: Map<string, MadeUpFile>; gate(path: string): Promise<void> },
): TakenFile {
  const mark = path.slice(path.lastIndexOf('=') + 1);
  return {
    name: path,
    path,
    bytes: mark.length,
    async open() {
      await world.gate(path);
      world.opened += 1;
      const file = world.files.get(mark);
      if (file?.refused) return { ok: false, ...file.refused };
      const content = new TextEncoder().encode(mark);
      return { ok: true, kind: file?.pdf ? 'pdf' : 'png', content, hash: `hash of ${mark}` };
    },
  };
}

/** Adds files and waits until all are through. */
export async function dropped(world: BatchWorld, ...paths: readonly string[]): Promise<void> {
  await world.batch.add(paths.map((path) => ({ file: null, path })));
  await atRest(world);
}

/** Until nothing is open, or it stands still because it is paused. */
export async function atRest(world: BatchWorld): Promise<void> {
  for (let turn = 0; turn < 2000; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    const state = world.views.at(-1)?.state;
    const isReading = itemsOf(world).some(({ body }) => body.state === 'reading');
    if (state !== 'running' && !isReading) return;
  }
  throw new Error('The batch does not come to rest.');
}

export function itemsOf(world: BatchWorld): readonly BatchItem[] {
  return world.views.at(-1)?.items ?? [];
}

/** How each file ended, in order: fate and reason. */
export function endsOf(world: BatchWorld): readonly string[] {
  return itemsOf(world).map(({ body }) =>
    body.state === 'done' ? [body.fate, body.reason].filter((part) => part !== null).join(' ') : body.state,
  );
}

export function endOf(world: BatchWorld, index = 0): BatchEnd {
  const body = itemsOf(world)[index]?.body;
  if (body?.state !== 'done') throw new Error('That file has not ended.');
  return body;
}

/** A PDF with a page for each record, as text; a name stands for a page that is the picture of that made-up file. */
export function pdfOf(...pages: readonly (RecordReading | string)[]): PdfReading {
  const pageOf = (page: RecordReading | string): PdfPage =>
    typeof page === 'string' ? { picture: new TextEncoder().encode(page) } : { records: [page] };
  return { kind: 'pages', pages: pages.map(pageOf) };
}

/** Text of the report of this student: what the roster says, or something else. */
export function reportOf(index: number, changes: Partial<Record<TextFieldKey, string>> = {}): PdfReading {
  return pdfOf(textRecord(index, changes));
}

export function textRecord(
  index: number,
  changes: Partial<Record<TextFieldKey, string>> = {},
): RecordReading {
  const values = { ...classRow(index).values, school: '西南大学', ...changes };
  const fields = Object.entries(values)
    .filter(([field, text]) => field !== 'examineeNo' && text !== '')
    .map(([field, text]) => [field, { state: 'text', text }]);
  return { title: '', fields: Object.fromEntries(fields), photo: 'unknown', notShown: ['examineeNo'] };
}

const BOX = { left: 0, top: 0, width: 1, height: 1 };

/** The same as a picture gives it; of the fields in `unclear` the recogniser is not sure. */
export function pixelRecord(
  index: number,
  unclear: readonly TextFieldKey[] = [],
  changes: Partial<Record<TextFieldKey, string>> = {},
): PixelRecord {
  const values = { ...classRow(index).values, school: '西南大学', ...changes };
  const fields = Object.entries(values)
    .filter(([field, text]) => field !== 'examineeNo' && text !== '')
    .map(([field, text]) => {
      const isUnclear = unclear.some((one) => one === field);
      const evidence = evidenceOf(text, isUnclear ? { probability: 0.5 } : {});
      return [field, { evidence, box: BOX }];
    });
  return { title: '', fields: Object.fromEntries(fields) };
}
