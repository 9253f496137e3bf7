import type { Box, Size } from '@/lib/core/capture/geometry';

/** What may be covered and what not: CSS px, any one origin for all of it. */
export interface TagRoom {
  /** the outline that the tag belongs to */
  readonly outline: Box;
  readonly size: Size;
  /** never covered: values, and tags that have their place already */
  readonly values: readonly Box[];
  /** covered only when there is no other way */
  readonly texts: readonly Box[];
  readonly bounds: Box;
}

export interface TagPlace {
  readonly x: number;
  readonly y: number;
  /** it covers nothing at all */
  readonly free: boolean;
}

const GAP = 3;
/** An outline higher than so many tags holds a photo, not a line of text. */
const PHOTO_LINES = 4;

/**
 * Where the tag of a mark goes: the first place around the outline that covers nothing, else the one that
 * covers least text. Never over a value and never outside `bounds`; null when there is no such place.
 */
export function placeTag(room: TagRoom): TagPlace | null {
  let best: { place: Box; covered: number } | null = null;
  for (const place of candidates(room)) {
    if (!inside(place, room.bounds) || room.values.some((value) => overlap(place, value) > 0)) continue;
    const covered = room.texts.reduce((sum, text) => sum + overlap(place, text), 0);
    if (covered === 0) return { x: place.left, y: place.top, free: true };
    if (!best || covered < best.covered) best = { place, covered };
  }
  return best && { x: best.place.left, y: best.place.top, free: false };
}

/** In order of liking. Where the page ends right of the value, left of it is better than above or below. */
function candidates({ outline, size, bounds }: TagRoom): readonly Box[] {
  const right = outline.left + outline.width;
  const bottom = outline.top + outline.height;
  const middle = outline.top + (outline.height - size.height) / 2;
  const left: readonly [number, number] = [outline.left - size.width - GAP, middle];
  const atEdge = right + GAP + size.width > bounds.left + bounds.width;
  // a photo mostly stands at the right edge of its record: what hangs out there a picture of the record would cut off
  const photo = outline.height > PHOTO_LINES * size.height;
  const positions: readonly (readonly [number, number])[] = [
    atEdge || photo ? left : [right + GAP, middle],
    [outline.left, bottom + GAP],
    [outline.left, outline.top - size.height - GAP],
    [right - size.width, bottom + GAP],
    [right - size.width, outline.top - size.height - GAP],
    [right + GAP, bottom - size.height / 2],
    [right + GAP, outline.top - size.height / 2],
    photo ? [right + GAP, middle] : left,
  ];
  return positions.map(([x, y]) => ({ left: x, top: y, width: size.width, height: size.height }));
}

function inside(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.top >= bounds.top &&
    box.left + box.width <= bounds.left + bounds.width &&
    box.top + box.height <= bounds.top + bounds.height
  );
}

function overlap(one: Box, other: Box): number {
  const width = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left);
  const height = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}
