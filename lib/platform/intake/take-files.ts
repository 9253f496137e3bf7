import { admittedKind, type ReadableKind } from '@/lib/core/intake/admitted-kind';
import { MOST_FILES } from '@/lib/core/intake/check-archive';
import { fileKind } from '@/lib/core/intake/file-kind';
import { isClutter, nameOfPath, shownPath } from '@/lib/core/intake/file-path';
import { refuseBySize } from '@/lib/core/intake/refuse-by-size';
import type { RefusedItem } from '@/lib/core/view/file-refusal';
import { sha256 } from '@/lib/platform/files/sha256';
import { type Content, type FileSource, isRefused, sourceOfFile } from './file-source';
import { openZip } from './open-zip';

/** A file as it was given; a worker can be sent it. */
export interface GivenFile {
  /** null: it could not be opened */
  readonly file: File | null;
  /** with the folders that it came in; its name where there were none */
  readonly path: string;
}

/** One file of all that was given, those in archives included. Nothing of it is kept until it is opened. */
export interface TakenFile {
  /** the last part of `path`; never trusted for anything, only shown */
  readonly name: string;
  /** folders and archive included: `3班.zip/照片/IMG_0012.jpg` */
  readonly path: string;
  /** as declared */
  readonly bytes: number;
  /** Reads it. Never rejects. */
  open(): Promise<OpenedFile>;
}

export type OpenedFile =
  | {
      readonly ok: true;
      /** by its bytes */
      readonly kind: ReadableKind;
      readonly content: Content;
      /** SHA-256 of the content: what a file is, whatever its name */
      readonly hash: string;
    }
  | ({ readonly ok: false } & RefusedItem);

export interface TakenFiles {
  /** in the order in which they were given */
  readonly files: readonly TakenFile[];
  /** more than MOST_FILES were given: those behind are not among them */
  readonly more: boolean;
}

/**
 * All files of a drop as one flat list. Archives are opened, not unpacked; one that cannot be opened is one file that
 * cannot. Folders, and what systems leave beside pictures, are left out. Never rejects.
 */
export async function takeFiles(given: readonly GivenFile[]): Promise<TakenFiles> {
  const files: TakenFile[] = [];
  for (const one of given) {
    if (isClutter(one.path)) continue;
    files.push(...(await filesIn(one)));
    if (files.length > MOST_FILES) break;
  }
  return { files: files.slice(0, MOST_FILES), more: files.length > MOST_FILES };
}

async function filesIn({ file, path }: GivenFile): Promise<readonly TakenFile[]> {
  const shown = shownPath(path);
  if (file === null) return [refused(shown, 0, { refusal: 'unreadable', detail: '' })];
  const source = sourceOfFile(file);
  const head = await source.head();
  if (isRefused(head) || fileKind(head) !== 'zip') return [taken(shown, source)];
  const entries = await openZip(file);
  if ('refusal' in entries) return [refused(shown, file.size, entries)];
  return entries.map((entry) => taken(`${shown}/${entry.path}`, entry.source));
}

function taken(path: string, source: FileSource): TakenFile {
  return { name: nameOfPath(path), path, bytes: source.bytes, open: () => open(source) };
}

function refused(path: string, bytes: number, why: RefusedItem): TakenFile {
  return { name: nameOfPath(path), path, bytes, open: () => Promise.resolve({ ok: false, ...why }) };
}

/** By its first bytes, before the others are read: a HEIC photo of 8 MB is told at once. */
async function open(source: FileSource): Promise<OpenedFile> {
  const head = await source.head();
  if (isRefused(head)) return { ok: false, ...head };
  const kind = admittedKind(fileKind(head), source.bytes);
  if (typeof kind !== 'string') return { ok: false, ...kind };
  const content = await source.all();
  if (isRefused(content)) return { ok: false, ...content };
  const bySize = refuseBySize(kind, content);
  if (bySize !== null) return { ok: false, ...bySize };
  return { ok: true, kind, content, hash: await sha256(content) };
}
