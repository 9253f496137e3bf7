import { entryNamer } from '@/lib/core/handout/entry-name';
import { handedOutFile, isHandedOut } from '@/lib/core/handout/handed-out-file';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { isExpired } from '@/lib/core/roster/keep-until';
import type { KeptRoster } from '@/lib/core/roster/model/roster';
import { datedFileName } from '@/lib/core/text-forms/dated-file-name';
import { localDay } from '@/lib/core/text-forms/local-day';
import { HAND_OUT_TEXTS } from '@/lib/core/texts/hand-out';
import type { HandOutFailure } from '@/lib/core/view/hand-out-state';
import { Archive } from './archive';

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

function refusalOf(kept: KeptRoster | null, now: Date): HandOutFailure | null {
  if (kept === null || kept.role !== 'counselor' || isExpired(kept.keepUntil, localDay(now)))
    return 'nothing-kept';
  if (!isHandedOut(kept.head)) return 'without-class';
  return kept.rowCount > MAX_ENTRIES ? 'too-many' : null;
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
    for (const row of rows) archive.addText(nameOf(row), handedOutFile(kept, row));
    done += rows.length;
    onProgress(done, kept.rowCount);
  }
  const fileName = datedFileName(HAND_OUT_TEXTS.filePrefix, kept.head.className, now, '.zip');
  return { ok: true, zip: archive.finish(), fileName, count: done };
}
