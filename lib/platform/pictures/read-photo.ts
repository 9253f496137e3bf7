import { LONGEST_SIDE } from '@/lib/core/ocr/image/picture-size';
import { measurePhoto } from '@/lib/core/photo/measure-photo';
import { photoKind } from '@/lib/core/photo/photo-kind';
import { photoSize } from '@/lib/core/photo/photo-size';
import { readExif } from '@/lib/core/photo/read-exif';
import type { PhotoFacts, PhotoRefusal } from '@/lib/core/view/photo-check';
import { bytesOf } from '@/lib/platform/files/bytes-of';
import { decodePixels } from './decode-pixels';

/** Photos have 3–15 MB. Bytes. */
const LARGEST = 40_000_000;
/** Decoded, 4 bytes each: here 256 MB. Phones count up to 64 million in their usual modes. */
const MOST_PIXELS = 64_500_000;
/** By so many of them sharpness and brightness are told. */
const MEASURED_PIXELS = 1_000_000;
/** Enough of a file to tell what it is. */
const HEAD_BYTES = 16_384;
/** Ways to lie on a side: width and height are exchanged. */
const ON_ITS_SIDE = 5;

type Read = { readonly facts: PhotoFacts } | { readonly refusal: PhotoRefusal };

/** A file that a person gave as an ID photo: what can be told of it. Looked at by its bytes; large ones are not read. */
export async function readPhoto(file: Blob): Promise<Read> {
  const head = await bytesOf(file.slice(0, HEAD_BYTES));
  if (head === null) return { refusal: 'gone' };
  const kind = photoKind(head);
  if (kind !== 'jpeg' && kind !== 'png' && kind !== 'gif') return { refusal: kind };
  if (file.size > LARGEST) return { refusal: 'file-too-large' };
  const content = await bytesOf(file);
  if (content === null) return { refusal: 'gone' };
  const size = photoSize(content);
  if (size === null) return { refusal: 'damaged' };
  const { width, height } = size;
  if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS)
    return { refusal: 'too-many-pixels' };
  const pixels = await decodePixels(content, MEASURED_PIXELS);
  if (pixels === 'picture-corrupt') return { refusal: 'damaged' };
  if (pixels === 'picture-too-large') return { refusal: 'too-many-pixels' };
  const { orientation, hasPlace } = readExif(content);
  const upright = orientation >= ON_ITS_SIDE ? { width: height, height: width } : size;
  const turned = orientation !== 1;
  return { facts: { kind, bytes: file.size, ...upright, turned, hasPlace, ...measurePhoto(pixels) } };
}
