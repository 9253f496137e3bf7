import type { PixelBox } from '@/lib/core/record/pixels';
import { joinBoxes, middleOf } from './boxes';
import { usualHeight } from './find-lines';

/** Boxes that stand beside each other, joined: what stands between them must not be left unread. */
export function joinRows(lines: readonly PixelBox[]): readonly PixelBox[] {
  const height = usualHeight(lines);
  const rows: PixelBox[] = [];
  for (const line of lines) {
    const same = rows.findIndex((row) => Math.abs(middleOf(row) - middleOf(line)) < 0.5 * height);
    const row = rows[same];
    if (row) rows[same] = joinBoxes(row, line);
    else rows.push(line);
  }
  return rows;
}
