import type { MaskBox } from '@/lib/core/capture/capture-port';
import type { PixelBox } from '@/lib/core/record/pixels';
import { LIGHT } from '@/lib/core/theme/tokens';

type Context = OffscreenCanvasRenderingContext2D;

/** A photo is left with this many patches along its shorter side: a shape, not a face. */
const PATCHES = 5;

/** Covers digits and makes photos unrecognisable. Boxes outwards to whole image px; the context is not scaled. */
export async function drawMasks(context: Context, masks: readonly MaskBox[], scale: number): Promise<void> {
  for (const { kind, box } of masks) {
    const left = Math.max(0, Math.floor(box.left * scale));
    const top = Math.max(0, Math.floor(box.top * scale));
    const width = Math.min(context.canvas.width, Math.ceil((box.left + box.width) * scale)) - left;
    const height = Math.min(context.canvas.height, Math.ceil((box.top + box.height) * scale)) - top;
    if (width <= 0 || height <= 0) continue;
    if (kind === 'photo') blur(context, left, top, width, height);
    else cover(context, left, top, width, height);
  }
}

/** Covers places in px of the picture. */
export function drawCovers(context: Context, covers: readonly PixelBox[]): void {
  for (const { left, top, width, height } of covers) cover(context, left, top, width, height);
}

function cover(context: Context, left: number, top: number, width: number, height: number): void {
  context.fillStyle = LIGHT.edge;
  context.fillRect(left, top, width, height);
}

/** Averages patches down and draws them large again: what is gone cannot be brought back by sharpening. */
function blur(context: Context, left: number, top: number, width: number, height: number): void {
  const patch = Math.max(1, Math.min(width, height) / PATCHES);
  const columns = Math.max(1, Math.round(width / patch));
  const rows = Math.max(1, Math.round(height / patch));
  const pixels = context.getImageData(left, top, width, height).data;
  const at = (index: number, count: number, length: number): number => Math.round((index * length) / count);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const x = at(column, columns, width);
      const y = at(row, rows, height);
      const right = at(column + 1, columns, width);
      const bottom = at(row + 1, rows, height);
      context.fillStyle = averageOf(pixels, width, x, y, right, bottom);
      context.fillRect(left + x, top + y, right - x, bottom - y);
    }
  }
}

function averageOf(
  pixels: Uint8ClampedArray,
  width: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): string {
  const sums = [0, 0, 0];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      for (const channel of [0, 1, 2])
        sums[channel] = (sums[channel] ?? 0) + (pixels[(y * width + x) * 4 + channel] ?? 0);
    }
  }
  const count = Math.max(1, (right - left) * (bottom - top));
  return `rgb(${sums.map((sum) => Math.round(sum / count)).join(' ')})`;
}
