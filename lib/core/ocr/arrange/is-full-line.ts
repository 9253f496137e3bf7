import type { LineToken } from './line-tokens';

/** In text heights. A line is broken where there is no room for one more character. */
const ROOM = 1.6;
const ALIGNED = 0.7;

/** Whether no other line of words that begins where this one does is longer: words go on below where the line is full. */
export function isFullLine(last: LineToken, lines: readonly LineToken[], height: number): boolean {
  return lines.every(
    ({ box, text }) =>
      Math.abs(box.left - last.box.left) > ALIGNED * height ||
      /^[\dX*]+$/i.test(text) ||
      box.width <= last.box.width + ROOM * height,
  );
}
