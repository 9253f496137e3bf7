import type { MaskBox } from './capture-port';
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
  /** CSS px that the width of a capture shows. */
  readonly viewWidth: number;
}
