import type { Box, Size } from './geometry';
import type { RecordSight } from './record-sight';

/** Layout rounds to fractions of a pixel; more than this is a movement. CSS px. */
const STILL = 0.5;

/** Whether nothing moved between two measurements: neither the record on the screen, nor a value,
 * nor our own drawing, nor anything to be covered. */
export function sameSight(one: RecordSight, other: RecordSight): boolean {
  return (
    sameSize(one.size, other.size) &&
    one.viewWidth === other.viewWidth &&
    near(one.offset.x, other.offset.x) &&
    near(one.offset.y, other.offset.y) &&
    sameVisible(one.visible, other.visible) &&
    sameBoxes(one.masks, other.masks) &&
    sameBoxes(one.own, other.own) &&
    sameBoxes(boxesOf(one), boxesOf(other))
  );
}

function boxesOf({ values }: RecordSight): readonly KindOfBox[] {
  return values.flatMap(({ field, boxes }) => boxes.map((box) => ({ kind: field, box })));
}

interface KindOfBox {
  readonly kind: string;
  readonly box: Box;
}

function sameBoxes(one: readonly KindOfBox[], other: readonly KindOfBox[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ kind, box }, index) => {
      const same = other[index];
      return same?.kind === kind && sameBox(box, same.box);
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
