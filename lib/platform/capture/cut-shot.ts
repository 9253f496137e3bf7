import type { Point } from '@/lib/core/capture/geometry';
import type { PixelBox } from '@/lib/core/record/pixels';
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
 * `viewWidth` of them wide. What lies beyond the shot repeats its edge. null when nothing of the box is on the shot.
 */
export async function cutShot(shot: PngShot, viewWidth: number, box: PixelBox): Promise<CutShot | null> {
  const scale = shot.width / viewWidth;
  const [left, top] = [Math.floor(box.left * scale), Math.floor(box.top * scale)];
  const width = Math.ceil((box.left + box.width) * scale) - left;
  const height = Math.ceil((box.top + box.height) * scale) - top;
  const [across, down] = [within(left, width, shot.width), within(top, height, shot.height)];
  if (across.length < 1 || down.length < 1 || width > MAX_SIDE || height > MAX_SIDE) return null;
  const piece = await createImageBitmap(shot.png, across.from, down.from, across.length, down.length);
  try {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) return null;
    drawWithEdges(context, piece, { x: across.from - left, y: down.from - top });
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return { png: encodeBase64(new Uint8Array(await blob.arrayBuffer())), width, height };
  } finally {
    piece.close();
  }
}

/** The part of a stretch that lies on a side of this length. */
function within(
  from: number,
  length: number,
  side: number,
): { readonly from: number; readonly length: number } {
  const start = Math.max(0, from);
  return { from: start, length: Math.min(side, from + length) - start };
}

/** Draws the piece in its place, and its outermost pixels on to the edges of the canvas: first sideways, then up and down. */
function drawWithEdges(
  context: OffscreenCanvasRenderingContext2D,
  piece: ImageBitmap,
  { x, y }: Point,
): void {
  const { canvas } = context;
  const { width, height } = piece;
  const [right, bottom] = [canvas.width - x - width, canvas.height - y - height];
  context.imageSmoothingEnabled = false;
  context.drawImage(piece, x, y);
  if (x > 0) context.drawImage(piece, 0, 0, 1, height, 0, y, x, height);
  if (right > 0) context.drawImage(piece, width - 1, 0, 1, height, x + width, y, right, height);
  if (y > 0) context.drawImage(canvas, 0, y, canvas.width, 1, 0, 0, canvas.width, y);
  if (bottom > 0)
    context.drawImage(canvas, 0, y + height - 1, canvas.width, 1, 0, y + height, canvas.width, bottom);
}
