import type { Pixels } from '@/lib/core/record/pixels';
import { MARK_BORDER } from '@/lib/core/theme/tokens';
import type { DashedLine } from './dashed-lines';

/** The gaps are pale yellow: on average their red is above their blue by so much at least (docs/measurements.md). */
const YELLOW = 12;

/** Whether the gaps of a dashed line are ours, as long as no messenger has taken their colour. */
export function hasYellowGaps(pixels: Pixels, line: DashedLine): boolean {
  return yellowOf(pixels, line) >= YELLOW;
}

/** By how much the red of a line's gaps is above their blue. */
function yellowOf({ width, data }: Pixels, { left, top, thick, period, count }: DashedLine): number {
  const row = (top + Math.floor(thick / 2)) * width;
  const middle = (MARK_BORDER.dash + MARK_BORDER.gap / 2) / (MARK_BORDER.dash + MARK_BORDER.gap);
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    const pixel = (row + Math.round(left + period * (at + middle))) * 4;
    sum += (data[pixel] ?? 0) - (data[pixel + 2] ?? 0);
  }
  return sum / count;
}
