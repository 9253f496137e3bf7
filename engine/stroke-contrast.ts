// By how much a pixel differs from what is around it: what the lines of a picture are found by. Sixteen pixels at a time.

/** Strokes are thinner than 15 px, backgrounds are wider: closing (opening) with a square of 15 takes the strokes away. */
const REACH: usize = 7;
const WINDOW = 14;
/** The paper is the median of 56 × 40 px round a tile of 16 × 16: writing covers less than half of it. */
const TILE = 16;
const BESIDE = 20;
const ABOVE = 12;
const ACROSS = 56;
const DOWN = 40;
/** Zero bytes left of the greys, so that a window may begin there. */
const LEFT: usize = 32;

/** Bytes of a row with room for a window at both ends. */
function strideOf(width: i32): usize {
  return ((<usize>width + 15) & ~15) + LEFT + 48;
}

/** Bytes that `strokeContrast` needs besides the picture and what it gives. */
export function contrastBytes(width: i32, rows: i32): usize {
  return strideOf(width) * <usize>(rows + WINDOW + 1) * 4;
}

/**
 * By how much pixels differ from their background, towards dark or, where the paper is dark, towards light; one byte
 * for each.
 *
 * `grey`: `rows` rows of `width` bytes, 0 black … 255 white. `to`: the same for `count` of them from row `first` on, a
 * multiple of 16 rows below the top of the picture; of the picture's other rows 14 or more are above and below.
 * `spare`: `contrastBytes`.
 */
export function strokeContrast(
  grey: usize,
  width: i32,
  rows: i32,
  first: i32,
  count: i32,
  spare: usize,
  to: usize,
): void {
  const stride = strideOf(width);
  const buffer = stride * <usize>(rows + WINDOW + 1);
  const greys = spare;
  const between = greys + buffer;
  const closed = between + buffer;
  const opened = closed + buffer;
  place(grey, <usize>width, width, rows, greys, stride, LEFT, 255);
  place(grey, <usize>width, width, rows, between, stride, REACH * stride + REACH, 0);
  slide(between, stride, rows, true);
  place(between, stride, width, rows, closed, stride, REACH * stride + REACH, 255);
  slide(closed, stride, rows, false);
  place(grey, <usize>width, width, rows, between, stride, REACH * stride + REACH, 255);
  slide(between, stride, rows, false);
  place(between, stride, width, rows, opened, stride, REACH * stride + REACH, 0);
  slide(opened, stride, rows, true);
  let guess = 255;
  for (let top = first; top < first + count; top += TILE) {
    const bottom = min(first + count, top + TILE);
    for (let x = 0; x < width; x += TILE) {
      guess = usualGrey(greys + LEFT, stride, width, rows, x, top, guess);
      const at = <usize>top * stride + x;
      contrastOfTile(greys + LEFT + at, closed + at, opened + at, stride, bottom - top, guess);
    }
    for (let y = top; y < bottom; y++) {
      memory.copy(to + <usize>(y - first) * width, closed + <usize>y * stride, width);
    }
  }
}

/** Rows laid into a buffer of one value, `offset` bytes from its beginning. */
function place(
  from: usize,
  fromRow: usize,
  width: i32,
  rows: i32,
  to: usize,
  stride: usize,
  offset: usize,
  around: u8,
): void {
  memory.fill(to, around, stride * <usize>(rows + WINDOW + 1));
  for (let y: usize = 0; y < <usize>rows; y++) {
    memory.copy(to + offset + y * stride, from + y * fromRow, width);
  }
}

/** Every byte becomes the extreme of the 15 × 15 that begin with it: of 2, of 4, of 8 and of 15, down and then across. */
function slide(at: usize, stride: usize, rows: i32, most: bool): void {
  const all = stride * <usize>(rows + WINDOW);
  extremeOfTwo(at, all - stride, stride, most);
  extremeOfTwo(at, all - 3 * stride, 2 * stride, most);
  extremeOfTwo(at, all - 7 * stride, 4 * stride, most);
  extremeOfTwo(at, stride * <usize>rows, REACH * stride, most);
  for (let step: usize = 1; step < REACH; step *= 2) extremeOfTwo(at, stride * <usize>rows, step, most);
  extremeOfTwo(at, stride * <usize>rows, REACH, most);
}

/** Every byte becomes the extreme of itself and the one `step` bytes behind it. */
function extremeOfTwo(at: usize, bytes: usize, step: usize, most: bool): void {
  const end = at + bytes;
  if (most) {
    for (; at < end; at += 16) v128.store(at, i8x16.max_u(v128.load(at), v128.load(at + step)));
  } else {
    for (; at < end; at += 16) v128.store(at, i8x16.min_u(v128.load(at), v128.load(at + step)));
  }
}

/** The median round a tile: the least grey that half of the window does not exceed. `guess`: tried first. */
function usualGrey(greys: usize, stride: usize, width: i32, rows: i32, x: i32, y: i32, guess: i32): i32 {
  const top = max(0, y - ABOVE);
  const high = min(rows, y - ABOVE + DOWN) - top;
  const half = (min(width, x - BESIDE + ACROSS) - max(0, x - BESIDE)) * high;
  const at = greys + <usize>top * stride + x - BESIDE;
  if (2 * atMost(at, stride, high, guess) >= half) {
    if (guess === 0 || 2 * atMost(at, stride, high, guess - 1) < half) return guess;
  }
  let low = 0;
  let most = 255;
  while (low < most) {
    const middle = (low + most) >> 1;
    if (2 * atMost(at, stride, high, middle) >= half) most = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many of 56 bytes in so many rows are no larger than `grey`. What is outside the picture is 255. */
function atMost(at: usize, stride: usize, rows: i32, grey: i32): i32 {
  const limit = i8x16.splat(<i8>grey);
  const last = i64x2(0, -1);
  let counts = i8x16.splat(0);
  for (let y = 0; y < rows; y++) {
    counts = i8x16.sub(counts, i8x16.le_u(v128.load(at), limit));
    counts = i8x16.sub(counts, i8x16.le_u(v128.load(at, 16), limit));
    counts = i8x16.sub(counts, i8x16.le_u(v128.load(at, 32), limit));
    counts = i8x16.sub(counts, v128.and(last, i8x16.le_u(v128.load(at, 40), limit)));
    at += stride;
  }
  const fours = i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(counts));
  return (
    i32x4.extract_lane(fours, 0) +
    i32x4.extract_lane(fours, 1) +
    i32x4.extract_lane(fours, 2) +
    i32x4.extract_lane(fours, 3)
  );
}

/** Of sixteen columns, into `closed`: on paper nearer to the lightest around how much darker they are, else how much lighter. */
function contrastOfTile(
  grey: usize,
  closed: usize,
  opened: usize,
  stride: usize,
  rows: i32,
  paper: i32,
): void {
  const twice = i16x8.splat(<i16>(2 * paper));
  for (let y = 0; y < rows; y++) {
    const here = v128.load(grey);
    const light = v128.load(closed);
    const dark = v128.load(opened);
    const low = i16x8.le_s(i16x8.add(i16x8.extend_low_i8x16_u(light), i16x8.extend_low_i8x16_u(dark)), twice);
    const high = i16x8.le_s(
      i16x8.add(i16x8.extend_high_i8x16_u(light), i16x8.extend_high_i8x16_u(dark)),
      twice,
    );
    const isLight = i8x16.narrow_i16x8_s(low, high);
    v128.store(closed, v128.bitselect(i8x16.sub(light, here), i8x16.sub(here, dark), isLight));
    grey += stride;
    closed += stride;
    opened += stride;
  }
}
