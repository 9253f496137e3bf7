import type { PixelBox } from '@/lib/core/record/pixels';
import { boxOf } from '@/lib/page/box-of';
import type { ValuePlace } from '@/lib/page/page-read';

/** Lines that begin this far apart do not share a box: in between stands something else, such as the label. CSS px. */
const SAME_EDGE = 2;

/**
 * The boxes (client coordinates) that hold a value and nothing else of its line: one for a value in one line, or in
 * several that begin at the same edge; one for each line when the first begins behind its label.
 */
export function valueLines(place: ValuePlace): readonly PixelBox[] {
  const lines: PixelBox[] = [];
  for (const rect of place.getClientRects()) {
    if (rect.width < 1 || rect.height < 1) continue;
    const last = lines.at(-1);
    const box = boxOf(rect);
    if (last && onLineOf(last, box)) lines.splice(-1, 1, around(last, box));
    else lines.push(box);
  }
  const [first, ...others] = lines;
  if (!first || others.length === 0) return lines;
  const together = others.every(({ left }) => Math.abs(left - first.left) <= SAME_EDGE);
  return together ? [others.reduce(around, first)] : lines;
}

function onLineOf(line: PixelBox, box: PixelBox): boolean {
  const common = Math.min(line.top + line.height, box.top + box.height) - Math.max(line.top, box.top);
  return common > 0.5 * Math.min(line.height, box.height);
}

function around(one: PixelBox, other: PixelBox): PixelBox {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  return {
    left,
    top,
    width: Math.max(one.left + one.width, other.left + other.width) - left,
    height: Math.max(one.top + one.height, other.top + other.height) - top,
  };
}
