import type { PixelBox } from '@/lib/core/record/pixels';

/** Where one value, or a line of it, is to be cut from a capture. */
export interface PixelSpot {
  /** `<record>.<field>.<line>`, or whatever else the page side calls it */
  readonly key: string;
  /**
   * CSS px from the top left corner of what a capture shows, air included, which may lie beyond its edge; null: not
   * (wholly) on the screen
   */
  readonly box: PixelBox | null;
  /** what the page's own text says there, where only what speaks against it is wanted */
  readonly said?: string;
}

/** What is seen of the page at once: what a capture taken now would show. */
export interface PixelSight {
  /** CSS px that the width of a capture shows */
  readonly viewWidth: number;
  readonly spots: readonly PixelSpot[];
}

/** Layout rounds to fractions of a pixel; more than this is a movement. CSS px. */
const STILL = 0.5;

/** Whether nothing moved, appeared or went between two sights: only then a capture shows what was measured. */
export function samePixelSight(one: PixelSight, other: PixelSight): boolean {
  return (
    one.viewWidth === other.viewWidth &&
    one.spots.length === other.spots.length &&
    one.spots.every(({ key, box }, at) => {
      const spot = other.spots[at];
      return spot?.key === key && sameBox(box, spot.box);
    })
  );
}

function sameBox(one: PixelBox | null, other: PixelBox | null): boolean {
  if (!one || !other) return one === other;
  const sides = ['left', 'top', 'width', 'height'] as const;
  return sides.every((side) => Math.abs(one[side] - other[side]) <= STILL);
}
