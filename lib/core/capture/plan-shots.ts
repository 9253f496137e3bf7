import type { Shot } from './capture-port';
import type { Point, Size } from './geometry';

/** Shots overlap a little, so that a scroll position rounded by the browser leaves no gap. */
const OVERLAP = 2;
/** A sliver thinner than this cannot hold anything. */
const SLIVER = 1;

/**
 * The first point of the record, row by row, that no shot shows yet: bring it to the top left of the screen
 * and take the next shot. null when the shots show the whole record. Pure: actual scroll positions come in with `shots`.
 */
export function nextTarget(shots: readonly Shot[], size: Size): Point | null {
  const bottoms = edges(shots.map(({ offset, source }) => offset.y + source.height));
  const rights = edges(shots.map(({ offset, source }) => offset.x + source.width));
  for (const y of bottoms) {
    if (y >= size.height - SLIVER) continue;
    for (const x of rights) {
      if (x >= size.width - SLIVER || shots.some((shot) => shows(shot, x + SLIVER, y + SLIVER))) continue;
      return { x: Math.max(0, x - OVERLAP), y: Math.max(0, y - OVERLAP) };
    }
  }
  return null;
}

/** How many shots it will take when each shows `view` of the record; for the progress. */
export function expectedShots(size: Size, view: Size): number {
  const along = (length: number, step: number): number =>
    length <= step ? 1 : 1 + Math.ceil((length - step) / Math.max(1, step - OVERLAP));
  return along(size.width, view.width) * along(size.height, view.height);
}

function edges(ends: readonly number[]): number[] {
  return [...new Set([0, ...ends])].sort((a, b) => a - b);
}

function shows({ offset, source }: Shot, x: number, y: number): boolean {
  return x >= offset.x && x < offset.x + source.width && y >= offset.y && y < offset.y + source.height;
}
