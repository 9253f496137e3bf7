import type { ValueBoxes } from '@/lib/core/capture/capture-port';
import type { Box } from '@/lib/core/capture/geometry';
import type { RecordPlace } from '@/lib/page/page-read';
import { valueLines } from '@/lib/page/pixels/value-lines';

/** Where the values of a record stand, from the top left corner of `record` (client coordinates). */
export function valueBoxes({ values }: RecordPlace, record: Box): ValueBoxes[] {
  return [...values].map(([field, place]) => ({
    field,
    boxes: valueLines(place).map(({ left, top, width, height }) => ({
      left: left - record.left,
      top: top - record.top,
      width,
      height,
    })),
  }));
}
