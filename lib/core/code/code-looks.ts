import type { PixelBox } from '@/lib/core/record/pixels';
import { MOST_SIDE } from './find-codes';

/** One look at a picture: a part of it, a whole number of times smaller or larger. */
export interface CodeLook {
  readonly box: PixelBox;
  readonly smaller: number;
  readonly larger: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** More is first looked at from afar: a phone's photo shows the code in a hundred thousand pixels. */
const LARGE = 4_000_000;
const FROM_AFAR = 2_000_000;
/** Enlarged, no more than this: modules of 2 px and less stand in small pictures. */
const MOST_ENLARGED = 1_500_000;
/** Our code stands at the bottom right, in less than this share of the width. */
const CORNER = 0.6;
const TILE = 2048;
const OVERLAP = 512;

/**
 * How a picture is looked at for a code, the likeliest and cheapest first. Of saved pictures nearly all are read at the
 * first look, of recompressed ones with small modules at the enlarged corner.
 */
export function* codeLooks({ width, height }: Size): Generator<CodeLook> {
  // not what was handed in: an ImageData has its size where it is not copied
  const size = { width, height };
  const whole = { left: 0, top: 0, width, height };
  const corner = cornerOf(size);
  const isLarge = size.width * size.height > LARGE || Math.max(size.width, size.height) > MOST_SIDE;
  if (isLarge) {
    yield { box: whole, smaller: smallerBy(size), larger: 1 };
    yield* enlarged(corner, [1]);
    for (const tile of tilesOf(size)) yield { box: tile, smaller: 1, larger: 1 };
  } else yield { box: whole, smaller: 1, larger: 1 };
  yield* enlarged(corner, [2, 3, 4]);
  if (!isLarge) {
    yield* enlarged(whole, [2]);
    yield { box: whole, smaller: 2, larger: 1 };
  }
}

function cornerOf({ width, height }: Size): PixelBox {
  const side = Math.ceil(width * CORNER);
  const tall = Math.min(side, height);
  return { left: width - side, top: height - tall, width: side, height: tall };
}

function* enlarged(box: PixelBox, times: readonly number[]): Generator<CodeLook> {
  for (const larger of times) {
    const fits = Math.max(box.width, box.height) * larger <= MOST_SIDE;
    if (fits && box.width * box.height * larger ** 2 <= MOST_ENLARGED) yield { box, smaller: 1, larger };
  }
}

function smallerBy({ width, height }: Size): number {
  return Math.max(
    2,
    Math.ceil(Math.sqrt((width * height) / FROM_AFAR)),
    Math.ceil(Math.max(width, height) / MOST_SIDE),
  );
}

/** Parts that cover a large picture and overlap, from the bottom right upwards. */
function* tilesOf({ width, height }: Size): Generator<PixelBox> {
  for (const top of starts(height)) {
    for (const left of starts(width))
      yield { left, top, width: Math.min(TILE, width), height: Math.min(TILE, height) };
  }
}

function starts(length: number): readonly number[] {
  const found: number[] = [];
  for (let start = length - TILE; ; start -= TILE - OVERLAP) {
    found.push(Math.max(0, start));
    if (start <= 0) return found;
  }
}
