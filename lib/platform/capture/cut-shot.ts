import type { PixelBox } from '@/lib/core/reading/pixels';
import { encodeBase64 } from './base64';
import type { PngShot } from './png-from-data-url';

/** Larger pieces of a capture are no value and no record. Image px. */
const MAX_SIDE = 16_000;

export interface CutShot {
  /** base64 of a PNG */
  readonly png: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A piece of a capture as a picture of its own, in the capture's own pixels; `box` in CSS px of a shot that is
 * `viewWidth` of them wide. null when nothing of the box is on the shot.
 */
export async function cutShot(shot: PngShot, viewWidth: number, box: PixelBox): Promise<CutShot | null> {
  const scale = shot.width / viewWidth;
  const left = Math.max(0, Math.floor(box.left * scale));
  const top = Math.max(0, Math.floor(box.top * scale));
  const width = Math.min(shot.width, Math.ceil((box.left + box.width) * scale)) - left;
  const height = Math.min(shot.height, Math.ceil((box.top + box.height) * scale)) - top;
  if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE) return null;
  const piece = await createImageBitmap(shot.png, left, top, width, height);
  try {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.drawImage(piece, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return { png: encodeBase64(new Uint8Array(await blob.arrayBuffer())), width, height };
  } finally {
    piece.close();
  }
}
