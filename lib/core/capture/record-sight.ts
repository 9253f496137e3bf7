import type { MaskBox, OwnBox, ValueBoxes } from './capture-port';
import type { Box, Point, Size } from './geometry';

/** One measurement of a record: what of it the screen shows now, and what of it must be covered. */
export interface RecordSight {
  /** The whole record with its margin. */
  readonly size: Size;
  /** The part that is on the screen, from the top left corner of what a capture shows; null when none is. */
  readonly visible: Box | null;
  /** Where that part begins in the record. */
  readonly offset: Point;
  /** In the record. */
  readonly masks: readonly MaskBox[];
  /** The values that were compared, in the record. */
  readonly values: readonly ValueBoxes[];
  /** Our own drawing, in the record. */
  readonly own: readonly OwnBox[];
  /** CSS px that the width of a capture shows. */
  readonly viewWidth: number;
}
