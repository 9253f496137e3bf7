import { readChunk } from '@/lib/core/bytes/png-chunk';
import { readChunkJson } from '@/lib/core/confirmation/chunk-json';
import { type PictureKind, pictureKind } from '@/lib/core/ocr/image/picture-kind';
import type { PictureRefusal } from '@/lib/core/view/picture-check';
import { encodeBase64 } from '@/lib/platform/capture/base64';
import { bytesOf } from '@/lib/platform/files/bytes-of';

/** Photos have 3–15 MB; what is larger is no screenshot. Bytes. */
const LARGEST = 40_000_000;

export interface PictureFile {
  /** base64 of the file as it is */
  readonly picture: string;
}

const REFUSED: Readonly<Partial<Record<PictureKind, PictureRefusal>>> = {
  gif: 'gif',
  heic: 'heic',
  pdf: 'pdf',
  'other-picture': 'other-format',
  other: 'not-a-picture',
};

/** A file that a person gave as a picture, looked at by its bytes; not decoded yet. */
export async function readPictureFile(
  file: File,
): Promise<PictureFile | { readonly refusal: PictureRefusal }> {
  if (file.size > LARGEST) return { refusal: 'file-too-large' };
  const bytes = await bytesOf(file);
  if (bytes === null) return { refusal: 'picture-corrupt' };
  const kind = pictureKind(bytes);
  const refusal = REFUSED[kind];
  if (refusal) return { refusal };
  if (kind === 'png' && readChunkJson(readChunk(bytes) ?? '') !== null) return { refusal: 'confirmation' };
  return { picture: encodeBase64(bytes) };
}
