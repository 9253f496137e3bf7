import type { OwnBox } from '@/lib/core/capture/capture-port';
import type { Box } from '@/lib/core/capture/geometry';
import { intersection } from '@/lib/core/capture/intersection';
import { boxOf } from '@/lib/page/box-of';
import type { MarkBox } from '@/lib/page/highlight/draw-marks';

/** Our own marks inside `record` (client coordinates), from its top left corner. */
export function ownBoxes(marks: readonly MarkBox[], record: Box): OwnBox[] {
  return marks.flatMap(({ rect, tag }) => [...own('outline', rect, record), ...own('tag', tag, record)]);
}

function own(kind: OwnBox['kind'], rect: DOMRect | null, record: Box): OwnBox[] {
  if (!rect || !intersection(boxOf(rect), record)) return [];
  const { left, top, width, height } = rect;
  return [{ kind, box: { left: left - record.left, top: top - record.top, width, height } }];
}
