import type { Box, Size } from './geometry';
import type { RecordSight } from './record-sight';

/** Layout rounds to fractions of a pixel; more than this is a movement. CSS px. */
const STILL = 0.5;

/** Whether nothing moved between two measurements: neither the record on the screen nor anything to be covered. */
export function sameSight(one: RecordSight, other: RecordSight): boolean {
  return (
    sameSize(one.size, other.size) &&
    one.viewWidth === other.viewWidth &&
    near(one.offset.x, other.offset.x) &&
    near(one.offset.y, other.offset.y) &&
    sameVisible(one.visible, other.visible) &&
    one.masks.length === other.masks.length &&
    one.masks.every(({ kind, box }, index) => {
      const mask = other.masks[index];
      return mask?.kind === kind && sameBox(box, mask.box);
    })
  );
}

/** Whether a record still has the size it had. */
export function sameSize(one: Size, other: Size): boolean {
  return near(one.width, other.width) && near(one.height, other.height);
}

function sameVisible(one: Box | null, other: Box | null): boolean {
  return one && other ? sameBox(one, other) : one === other;
}

function sameBox(one: Box, other: Box): boolean {
  return near(one.left, other.left) && near(one.top, other.top) && sameSize(one, other);
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= STILL;
}
