import type { Box, Size } from '@/lib/core/capture/geometry';

/** What may be covered and what not: CSS px, any one origin for all of it. */
export interface TagRoom {
  /** the outline that the tag belongs to */
  readonly outline: Box;
  readonly size: Size;
  /** never covered: values, the page's own text, and tags that have their place already */
  readonly taken: readonly Box[];
  readonly bounds: Box;
}

export interface TagPlace {
  readonly x: number;
  readonly y: number;
}

const GAP = 3;
/** An outline higher than so many tags holds a photo, not a line of text. */
const PHOTO_LINES = 4;
/** Widest icon without words. CSS px. */
const ICON = 24;

/** Where the tag of a mark goes: the first place around the outline that covers nothing and is inside `bounds`; else null. */
export function placeTag(room: TagRoom): TagPlace | null {
  const place = candidates(room).find(
    (one) => inside(one, room.bounds) && !room.taken.some((box) => overlap(one, box)),
  );
  return place ? { x: place.left, y: place.top } : null;
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
  const centre = outline.left + (outline.width - size.width) / 2;
  // one icon belongs to the end of its value, words begin where it begins
  const [first, second] =
    size.width <= ICON ? [right - size.width, outline.left] : [outline.left, right - size.width];
  const above = outline.top - size.height - GAP;
  const positions: readonly (readonly [number, number])[] = [
    atEdge || photo ? left : [right + GAP, middle],
    ...[first, second, centre].flatMap((x) => [[x, bottom + GAP] as const, [x, above] as const]),
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

function overlap(one: Box, other: Box): boolean {
  return (
    Math.min(one.left + one.width, other.left + other.width) > Math.max(one.left, other.left) &&
    Math.min(one.top + one.height, other.top + other.height) > Math.max(one.top, other.top)
  );
}
