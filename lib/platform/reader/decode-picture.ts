import { isReadableSize, pictureSize } from '@/lib/core/ocr/image/picture-size';
import type { Pixels } from '@/lib/core/record/pixels';
import { named } from '@/lib/core/surprises/error-class';
import { expected } from '@/lib/core/surprises/expected';
import { decodeBase64 } from '@/lib/platform/capture/base64';
import { ReadingFailed } from './failures';

/**
 * Base64 of a PNG, JPEG or WebP file → its pixels; of an animated one the first frame. Its size is looked at before it
 * is decoded. Throws `ReadingFailed`: `picture-corrupt`, `picture-too-large`.
 */
export async function decodePicture(base64: string): Promise<Pixels> {
  const bytes = decodeBase64(base64);
  const size = bytes && pictureSize(bytes);
  if (!bytes || !size) throw new ReadingFailed('picture-corrupt');
  if (!isReadableSize(size)) throw new ReadingFailed('picture-too-large');
  // not by fetch('data:…'), which the extension's own policy blocks
  const undecodable = named('InvalidStateError', 'EncodingError', 'DataError');
  const bitmap = await createImageBitmap(new Blob([bytes])).catch(expected(null, undecodable));
  if (!bitmap) throw new ReadingFailed('picture-corrupt');
  try {
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!context) throw new ReadingFailed('picture-too-large');
    context.drawImage(bitmap, 0, 0);
    return { width, height, data: context.getImageData(0, 0, width, height).data };
  } finally {
    bitmap.close();
  }
}
