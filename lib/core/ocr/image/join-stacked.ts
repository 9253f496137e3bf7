import type { PixelBox } from '@/lib/core/record/pixels';
import { bottomOf, joinBoxes, rightOf } from './boxes';

/** Parts of one character stand nearer above each other than lines do, in heights of the taller part. */
const NEAR = 0.2;
/** One character is at most this much wider than high. */
const SQUARE = 1.2;

/** Parts of a character that an empty row of pixels divides (男, 吕, 旦), joined: alone they look like two lines. */
export function joinStacked(boxes: readonly PixelBox[]): readonly PixelBox[] {
  const joined: PixelBox[] = [];
  for (const box of [...boxes].sort((a, b) => a.top - b.top)) {
    const at = joined.findIndex((above) => isOneCharacter(above, box));
    const above = joined[at];
    if (above) joined[at] = joinBoxes(above, box);
    else joined.push(box);
  }
  return joined;
}

function isOneCharacter(above: PixelBox, below: PixelBox): boolean {
  const gap = below.top - bottomOf(above);
  const shared = Math.min(rightOf(above), rightOf(below)) - Math.max(above.left, below.left);
  const whole = joinBoxes(above, below);
  return (
    gap >= 0 &&
    gap <= NEAR * Math.max(above.height, below.height) &&
    shared > 0.5 * Math.min(above.width, below.width) &&
    whole.width <= SQUARE * whole.height &&
    whole.height <= SQUARE * whole.width
  );
}
