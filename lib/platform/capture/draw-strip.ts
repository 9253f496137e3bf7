import type { Caption } from '@/lib/core/confirmation/caption';
import {
  layoutStrip,
  type MeasureText,
  type StripLayout,
  type TextStyle,
} from '@/lib/core/confirmation/strip-layout';
import { FONT_STACK, LIGHT, MARK_BORDER } from '@/lib/core/theme/tokens';

type Context = OffscreenCanvasRenderingContext2D;

function fontOf({ size, bold }: TextStyle): string {
  return `${bold ? 600 : 400} ${size}px ${FONT_STACK}`;
}

/** The strip for a picture `width` CSS px wide and a code `codeSize` CSS px wide. */
export function measureStrip(
  context: Context,
  caption: Caption,
  width: number,
  codeSize: number,
): StripLayout {
  const measure: MeasureText = (text, style) => {
    context.font = fontOf(style);
    return context.measureText(text).width;
  };
  return layoutStrip(caption, width, codeSize, measure);
}

/** Draws the strip with its top left corner at 0, `top` (CSS px; the context is scaled by the caller). */
export function drawStrip(context: Context, layout: StripLayout, top: number): void {
  context.fillStyle = LIGHT.paper;
  context.fillRect(0, top, layout.width, layout.height);
  drawEdge(context, layout.width, top);
  context.fillStyle = LIGHT.hairline;
  for (const { x, y, width } of layout.rules) context.fillRect(x, top + y, width, 1);
  context.textBaseline = 'middle';
  for (const text of layout.texts) {
    context.font = fontOf(text);
    context.fillStyle =
      text.tone === 'ink' || text.tone === 'faint' ? LIGHT[text.tone] : LIGHT.verdict[text.tone];
    context.fillText(text.text, text.x, top + text.y);
  }
}

/** The line between page and strip, px thick: the border of a mark, so that a program knows the picture as ours. */
const EDGE = 3;

function drawEdge(context: Context, width: number, top: number): void {
  const { dash, gap, gapColour } = MARK_BORDER;
  context.fillStyle = gapColour;
  context.fillRect(0, top, width, EDGE);
  context.fillStyle = LIGHT.green;
  for (let x = 0; x < width; x += dash + gap) context.fillRect(x, top, Math.min(dash, width - x), EDGE);
}
