import type { Box, Size } from '@/lib/core/capture/geometry';
import { intersection } from '@/lib/core/capture/intersection';

/** CSS px: from the field, and from the edge of the window. */
const GAP = 8;
const MARGIN = 8;

/** Where a note goes; `covers` is how much of the page's controls lies under it, in square px. */
export interface NotePlace extends Box {
  readonly covers: number;
}

/**
 * Where a note of this size stands beside its field: right of it, below, above or left, at last along an
 * edge of the window: inside the window, never over the field, over as little as possible of what one clicks or reads. Null where there is no room. Client coordinates.
 */
export function placeNote(field: Box, note: Size, view: Size, obstacles: readonly Box[]): NotePlace | null {
  const inView = (low: number, high: number): number => Math.max(MARGIN, Math.min(low, high - MARGIN));
  const left = inView(field.left, view.width - note.width);
  const top = inView(field.top, view.height - note.height);
  const places: readonly Box[] = [
    { ...note, left: field.left + field.width + GAP, top },
    { ...note, left, top: field.top + field.height + GAP },
    { ...note, left, top: field.top - GAP - note.height },
    { ...note, left: field.left - GAP - note.width, top },
    // in a narrow window: along its foot, or its head
    { ...note, left, top: view.height - note.height - MARGIN },
    { ...note, left, top: MARGIN },
  ];
  const fitting = places
    .filter((place) => isInside(place, view) && intersection(place, field) === null)
    .map((place) => ({ ...place, covers: covered(place, obstacles) }));
  return fitting.reduce<NotePlace | null>(
    (best, place) => (best === null || place.covers < best.covers ? place : best),
    null,
  );
}

function isInside({ left, top, width, height }: Box, view: Size): boolean {
  return left >= 0 && top >= 0 && left + width <= view.width && top + height <= view.height;
}

function covered(place: Box, obstacles: readonly Box[]): number {
  return obstacles.reduce((sum, one) => {
    const shared = intersection(place, one);
    return sum + (shared === null ? 0 : shared.width * shared.height);
  }, 0);
}
