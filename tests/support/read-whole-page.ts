import { readInFrames } from '@/lib/page/frames/read-in-frames';
import type { Page, PageRead } from '@/lib/page/page-read';
import { readPage } from '@/lib/page/read-page';

/** What a page shows, its frames included, as the record page's script reads it once the panel is there. */
export function readWholePage(page: Page): PageRead {
  return readInFrames(page, readPage(page), readPage);
}
