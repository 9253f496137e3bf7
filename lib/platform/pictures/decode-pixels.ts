import type { Pixels } from '@/lib/core/record/pixels';
import { named } from '@/lib/core/surprises/error-class';
import { expected } from '@/lib/core/surprises/expected';

const UNDECODABLE = named('InvalidStateError', 'EncodingError', 'DataError');

/**
 * The file of a picture → its pixels, upright as its head says, of an animated one the first frame; when there are more
 * than `mostPixels`, made smaller. `picture-corrupt` when it cannot be decoded, `picture-too-large` when no canvas can hold
 * it. Its size is looked at before (refuse-by-size.ts).
 */
export async function decodePixels(
  content: Uint8Array<ArrayBuffer>,
  mostPixels: number,
): Promise<Pixels | 'picture-corrupt' | 'picture-too-large'> {
  // not by fetch('data:…'), which the extension's own policy blocks
  const bitmap = await createImageBitmap(new Blob([content])).catch(expected(null, UNDECODABLE));
  if (bitmap === null) return 'picture-corrupt';
  try {
    return drawn(bitmap, Math.min(1, Math.sqrt(mostPixels / (bitmap.width * bitmap.height))));
  } finally {
    bitmap.close();
  }
}

function drawn(bitmap: ImageBitmap, scale: number): Pixels | 'picture-too-large' {
  const width = Math.max(1, Math.floor(bitmap.width * scale));
  const height = Math.max(1, Math.floor(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return 'picture-too-large';
  context.imageSmoothingQuality = 'medium';
  context.drawImage(bitmap, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  // its pixels go at once, not when it is collected
  canvas.width = 0;
  return { width, height, data };
}
