import type { PixelBox } from '@/lib/core/record/pixels';
import { encodeBase64 } from './base64';
import type { PngShot } from './png-from-data-url';

/** Larger pieces of a capture are no value and no record. Image px. */
const MAX_SIDE = 16_000;

export interface CutPiece {
  /** base64 of a PNG */
  readonly png: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Pieces of a capture, which is decoded once, as pictures of their own in the capture's own pixels; `boxes` in CSS px of a
 * shot that is `viewWidth` of them wide. What lies beyond the shot repeats its edge. null where nothing of a box is on it.
 */
export async function cutPieces(
  shot: PngShot,
  viewWidth: number,
  boxes: readonly PixelBox[],
): Promise<readonly (CutPiece | null)[]> {
  const whole = await createImageBitmap(shot.png);
  try {
    return await Promise.all(boxes.map((box) => cutPiece(whole, shot.width / viewWidth, box)));
  } finally {
    whole.close();
  }
}

async function cutPiece(whole: ImageBitmap, scale: number, box: PixelBox): Promise<CutPiece | null> {
  const [left, top] = [Math.floor(box.left * scale), Math.floor(box.top * scale)];
  const width = Math.ceil((box.left + box.width) * scale) - left;
  const height = Math.ceil((box.top + box.height) * scale) - top;
  const [across, down] = [within(left, width, whole.width), within(top, height, whole.height)];
  if (across.length < 1 || down.length < 1 || width > MAX_SIDE || height > MAX_SIDE) return null;
  const canvas = new OffscreenCanvas(width, height);
  // its pixels are all that is wanted of it: it stays out of the graphics card
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  drawWithEdges(context, whole, { across, down, left, top });
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return { png: encodeBase64(new Uint8Array(await blob.arrayBuffer())), width, height };
}

interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** What of the shot is drawn, and where the canvas's corner is on the shot, px. */
interface Place {
  readonly across: Stretch;
  readonly down: Stretch;
  readonly left: number;
  readonly top: number;
}

/** The part of a stretch that lies on a side of this length. */
function within(from: number, length: number, side: number): Stretch {
  const start = Math.max(0, from);
  return { from: start, length: Math.min(side, from + length) - start };
}

/** Draws the piece in its place, and its outermost pixels on to the edges of the canvas: first sideways, then up and down. */
function drawWithEdges(
  context: OffscreenCanvasRenderingContext2D,
  shot: ImageBitmap,
  { across, down, left, top }: Place,
): void {
  const { canvas } = context;
  const [x, y] = [across.from - left, down.from - top];
  const [width, height] = [across.length, down.length];
  const [right, bottom] = [canvas.width - x - width, canvas.height - y - height];
  const last = across.from + width - 1;
  context.imageSmoothingEnabled = false;
  context.drawImage(shot, across.from, down.from, width, height, x, y, width, height);
  if (x > 0) context.drawImage(shot, across.from, down.from, 1, height, 0, y, x, height);
  if (right > 0) context.drawImage(shot, last, down.from, 1, height, x + width, y, right, height);
  if (y > 0) context.drawImage(canvas, 0, y, canvas.width, 1, 0, 0, canvas.width, y);
  if (bottom > 0)
    context.drawImage(canvas, 0, y + height - 1, canvas.width, 1, 0, y + height, canvas.width, bottom);
}
