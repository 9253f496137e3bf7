import type { Point } from '@/lib/core/capture/geometry';
import type { PixelBox } from '@/lib/core/record/pixels';
import { drawnAt, standsIn } from '@/lib/page/on-screen-tree';

/** Shares of a value's box at which something that lies over it is looked for. */
const PROBES: readonly Point[] = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((x) => [
  { x, y: 0.25 },
  { x, y: 0.75 },
]);

/** What lies over a value and is neither around it nor in it: a fixed bar, a dialog; null when nothing does. */
export function coverOf(line: PixelBox, element: Element, own: Element | null): Element | null {
  for (const { x, y } of PROBES) {
    const [hit] = drawnAt(element, line.left + line.width * x, line.top + line.height * y);
    if (hit && hit !== own && !standsIn(hit, element) && !standsIn(element, hit)) return hit;
  }
  return null;
}
