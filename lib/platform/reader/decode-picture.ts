import { isReadableSize, pictureSize } from '@/lib/core/ocr/image/picture-size';
import type { PictureBytes } from '@/lib/core/ocr/model/pixel-reader';
import type { Pixels } from '@/lib/core/record/pixels';
import { decodeBase64 } from '@/lib/platform/capture/base64';
import { decodePixels } from '@/lib/platform/pictures/decode-pixels';
import { ReadingFailed } from './failures';

/**
 * A PNG, JPEG or WebP file, or base64 of it → its pixels; of an animated one the first frame. Its size is looked at before it
 * is decoded. Throws `ReadingFailed`: `picture-corrupt`, `picture-too-large`.
 */
export async function decodePicture(file: string | PictureBytes): Promise<Pixels> {
  const bytes = typeof file === 'string' ? decodeBase64(file) : file;
  const size = bytes && pictureSize(bytes);
  if (!bytes || !size) throw new ReadingFailed('picture-corrupt');
  if (!isReadableSize(size)) throw new ReadingFailed('picture-too-large');
  const pixels = await decodePixels(bytes, size.width * size.height);
  if (typeof pixels === 'string') throw new ReadingFailed(pixels);
  return pixels;
}
