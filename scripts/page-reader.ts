// Bundled and run inside a made-up page by read-in-chromium.ts: the real reader, as the content script calls it.
import type { PageReading } from '@/lib/core/record/reading';
import { readPage } from '@/lib/page/read-page';
import { waitForRecord } from '@/lib/page/wait-for-record';

export interface ShownPage {
  readonly reading: PageReading;
  /** more was there after waiting than at first */
  readonly late: boolean;
}

/** What the page shows when nothing is awaited any more, or after `limitMs`. */
export async function readShown(document: Document, limitMs: number): Promise<ShownPage> {
  const page = { document, url: new URL(document.URL) };
  const first = readPage(page).reading;
  const { read } = await waitForRecord(page, {
    ignore: null,
    limitMs,
    signal: new AbortController().signal,
    onWaiting: () => undefined,
  });
  return { reading: read.reading, late: JSON.stringify(read.reading) !== JSON.stringify(first) };
}
