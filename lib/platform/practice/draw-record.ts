import type { Box } from '@/lib/core/capture/geometry';
import type { RecordDrawing } from '@/lib/core/practice/record-drawing';
import { FONT_STACK } from '@/lib/core/theme/tokens';

type Context = OffscreenCanvasRenderingContext2D;

/** A made-up record on a canvas, in the system's Chinese typeface. */
export function drawRecord({ size, scale, fills, texts }: RecordDrawing): OffscreenCanvas {
  const context = contextOf(Math.round(size.width * scale), Math.round(size.height * scale));
  context.scale(scale, scale);
  for (const { box, colour, until } of fills) {
    context.fillStyle = until === undefined ? colour : gradientOver(context, box, colour, until);
    context.fillRect(box.left, box.top, box.width, box.height);
  }
  context.textBaseline = 'middle';
  for (const { text, x, y, size: px, bold, colour, align } of texts) {
    context.font = `${bold ? 600 : 400} ${px}px ${FONT_STACK}`;
    context.fillStyle = colour;
    context.textAlign = align;
    context.fillText(text, x, y);
  }
  return context.canvas;
}

function gradientOver(context: Context, { left, width }: Box, from: string, to: string): CanvasGradient {
  const gradient = context.createLinearGradient(left, 0, left + width, 0);
  gradient.addColorStop(0, from);
  gradient.addColorStop(1, to);
  return gradient;
}

/** A canvas of this size in image px, to be drawn on. */
export function contextOf(width: number, height: number): Context {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('This browser gives no 2d context to an OffscreenCanvas.');
  return context;
}
