import { PAGE_BYTES } from '@/lib/core/photo/photo-lines';
import { smallerSizes } from '@/lib/core/photo/smaller-sizes';
import { named } from '@/lib/core/surprises/error-class';
import { expected } from '@/lib/core/surprises/expected';

export interface SmallerPhoto {
  readonly photo: Blob;
  readonly width: number;
  readonly height: number;
}

const REFUSED = named('InvalidStateError', 'EncodingError', 'DataError', 'NotReadableError', 'NotFoundError');

/**
 * A JPEG of the photo that the page takes: upright, on white, nothing of the original's head in it; the best that fits.
 * null when none does, or when the browser cannot draw it. The original is only read.
 */
export async function smallerPhoto(original: Blob): Promise<SmallerPhoto | null> {
  const bitmap = await createImageBitmap(original).catch(expected(null, REFUSED));
  if (bitmap === null) return null;
  try {
    return await firstThatFits(bitmap);
  } finally {
    bitmap.close();
  }
}

/** Each size is drawn from the one before: a whole photo drawn again and again would stop the page. */
async function firstThatFits(bitmap: ImageBitmap): Promise<SmallerPhoto | null> {
  let canvas: OffscreenCanvas | null = null;
  for (const { width, height, quality } of smallerSizes(bitmap)) {
    if (canvas?.width !== width) canvas = drawn(canvas ?? bitmap, width, height);
    const photo = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    if (photo.size <= PAGE_BYTES) return { photo, width, height };
  }
  return null;
}

function drawn(from: ImageBitmap | OffscreenCanvas, width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('A canvas of this size gives no context.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(from, 0, 0, width, height);
  return canvas;
}
