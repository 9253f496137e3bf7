import { deflateSync, Zip, ZipPassThrough } from 'fflate';
import { entryNamer } from '@/lib/core/handout/entry-name';
import { handedOutFile, isHandedOut } from '@/lib/core/handout/handed-out-file';
import { zipName } from '@/lib/core/handout/zip-name';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { isExpired } from '@/lib/core/roster/keep-until';
import type { KeptRoster } from '@/lib/core/roster/model/roster';
import { localDay } from '@/lib/core/text-forms/local-day';
import type { HandOutFailure } from '@/lib/core/view/hand-out-state';

export interface PackOptions {
  readonly withNames: boolean;
  readonly now: Date;
  readonly onProgress: (done: number, total: number) => void;
}

export type Packed =
  | { readonly ok: true; readonly zip: Blob; readonly fileName: string; readonly count: number }
  | { readonly ok: false; readonly failure: HandOutFailure };

/** The kept roster and its rows in the order of the file, some at a time. */
export interface RowSource {
  readonly kept: KeptRoster | null;
  batches(): AsyncIterable<readonly ExpectedRecord[]>;
}

/** The usual form of an archive counts its entries in 16 bits. */
const MAX_ENTRIES = 65_535;
const LEVEL = 6;
/** Handed over to the browser, which need not keep it in memory, when so many bytes have come together. */
const PART_BYTES = 4 * 1024 * 1024;

function refusalOf(kept: KeptRoster | null, now: Date): HandOutFailure | null {
  if (kept === null || kept.role !== 'counselor' || isExpired(kept.keepUntil, localDay(now)))
    return 'nothing-kept';
  if (!isHandedOut(kept.head)) return 'without-class';
  return kept.rowCount > MAX_ENTRIES ? 'too-many' : null;
}

/** A small file, deflated as a whole: fflate's streaming entry sets up its tables for every one (docs/measurements.md). */
class SmallFile extends ZipPassThrough {
  override compression = 8;

  override process(content: Uint8Array, final: boolean): void {
    this.ondata(null, deflateSync(content, { level: LEVEL }), final);
  }
}

/** Takes files one after another and gives the archive. */
class Archive {
  readonly #now: Date;
  readonly #zip: Zip;
  readonly #parts: BlobPart[] = [];
  #open: Uint8Array<ArrayBuffer>[] = [];
  #openBytes = 0;

  constructor(now: Date) {
    this.#now = now;
    this.#zip = new Zip((error, bytes) => {
      if (error !== null) throw error;
      this.#open.push(bytes as Uint8Array<ArrayBuffer>);
      this.#openBytes += bytes.length;
    });
  }

  add(name: string, text: string): void {
    const entry = new SmallFile(name);
    entry.mtime = this.#now;
    this.#zip.add(entry);
    entry.push(new TextEncoder().encode(text), true);
    if (this.#openBytes >= PART_BYTES) this.#fold();
  }

  finish(): Blob {
    this.#zip.end();
    this.#fold();
    return new Blob(this.#parts, { type: 'application/zip' });
  }

  #fold(): void {
    this.#parts.push(new Blob(this.#open));
    this.#open = [];
    this.#openBytes = 0;
  }
}

/**
 * Packs one file per student of the kept roster, deflated as they come: no more than a batch of rows and a few megabytes
 * are held at once.
 */
export async function packRoster(
  { kept, batches }: RowSource,
  { withNames, now, onProgress }: PackOptions,
): Promise<Packed> {
  const failure = refusalOf(kept, now);
  if (kept === null || failure !== null) return { ok: false, failure: failure ?? 'nothing-kept' };
  const nameOf = entryNamer(withNames);
  const archive = new Archive(now);
  let done = 0;
  onProgress(done, kept.rowCount);
  for await (const rows of batches()) {
    for (const row of rows) archive.add(nameOf(row), handedOutFile(kept, row));
    done += rows.length;
    onProgress(done, kept.rowCount);
  }
  const fileName = zipName(kept.head.className, localDay(now));
  return { ok: true, zip: archive.finish(), fileName, count: done };
}
