import type { PixelBox } from '@/lib/core/record/pixels';
import type { Mask } from './mask';

/** The smallest box that holds both. */
export function joinBoxes(a: PixelBox, b: PixelBox): PixelBox {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return {
    left,
    top,
    width: Math.max(a.left + a.width, b.left + b.width) - left,
    height: Math.max(a.top + a.height, b.top + b.height) - top,
  };
}

/** The smallest box round the ink inside a box; null when there is none. */
export function inkWithin(mask: Mask, box: PixelBox): PixelBox | null {
  const right = Math.min(mask.width, box.left + box.width);
  const bottom = Math.min(mask.height, box.top + box.height);
  let [least, most, first, last] = [right, -1, -1, -1];
  for (let y = Math.max(0, box.top); y < bottom; y += 1) {
    let inked = false;
    for (let x = Math.max(0, box.left); x < right; x += 1) {
      if (mask.data[y * mask.width + x] !== 1) continue;
      inked = true;
      if (x < least) least = x;
      if (x > most) most = x;
    }
    if (!inked) continue;
    if (first < 0) first = y;
    last = y;
  }
  if (first < 0) return null;
  return { left: least, top: first, width: most - least + 1, height: last - first + 1 };
}

export function rightOf(box: PixelBox): number {
  return box.left + box.width;
}
export function bottomOf(box: PixelBox): number {
  return box.top + box.height;
}
export function middleOf(box: PixelBox): number {
  return box.top + box.height / 2;
}
