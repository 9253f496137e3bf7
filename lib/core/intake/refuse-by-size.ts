import { LONGEST_SIDE, pictureSize } from '@/lib/core/ocr/image/picture-size';
import type { RefusedItem } from '@/lib/core/view/file-refusal';
import type { ReadableKind } from './admitted-kind';

/** Decoded, a picture takes 4 bytes for each pixel: here 400 MB. */
const MOST_PIXELS = 100_000_000;

/** What is told of a picture by the size that its head declares, before it is decoded; null: it may be decoded. */
export function refuseBySize(kind: ReadableKind, file: Uint8Array): RefusedItem | null {
  if (kind === 'pdf') return null;
  const size = pictureSize(file);
  if (size === null || size.width === 0 || size.height === 0)
    return { refusal: 'picture-corrupt', detail: '' };
  const detail = `${size.width} × ${size.height}`;
  if (Math.max(size.width, size.height) > LONGEST_SIDE) return { refusal: 'picture-too-long', detail };
  return size.width * size.height > MOST_PIXELS ? { refusal: 'picture-too-large', detail } : null;
}
