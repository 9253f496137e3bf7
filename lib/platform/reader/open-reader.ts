import type { PixelReader } from '@/lib/core/ocr/model/pixel-reader';
import type { ShownReader } from '@/lib/core/ocr/model/shown-reader';
import { offscreenChannel } from './offscreen-channel';
import { readerInWorker } from './reader-in-worker';
import { readerOver } from './reader-over';

/**
 * The reader of this place, one for each page or background: a worker of its own where there can be one (extension
 * pages, Firefox's background page), else the offscreen document's. Nothing is started before the first reading.
 */
export function openReader(): PixelReader & ShownReader {
  return readerOver(typeof Worker === 'undefined' ? offscreenChannel : readerInWorker());
}
