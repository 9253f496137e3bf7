import type { Mask } from './mask';

/** No stroke of writing is that long, in px. Shorter rules fill nearly the whole of a small picture. */
const LONGEST_ACROSS = 64;
const LONGEST_DOWN = 44;
const NEARLY_WHOLE = 0.85;

/** JPEG breaks an upright rule where it meets a level one, by so many px; lines of writing are further apart. */
const BREAK = 3;

/** Ink without rules: runs longer than any stroke, and runs along nearly a whole (small) picture, are taken out. */
export function removeRules({ width, height, data }: Mask): Mask {
  const left = data.slice();
  const across = Math.min(LONGEST_ACROSS, Math.max(12, width * NEARLY_WHOLE));
  const down = Math.min(LONGEST_DOWN, Math.max(12, height * NEARLY_WHOLE));
  for (let y = 0; y < height; y += 1)
    clearRuns(data, left, { start: y * width, step: 1, count: width }, across, 0);
  for (let x = 0; x < width; x += 1)
    clearRuns(data, left, { start: x, step: width, count: height }, down, BREAK);
  return { width, height, data: left };
}

/** One row or column: its first pixel, from each to the next, and how many. */
interface Way {
  readonly start: number;
  readonly step: number;
  readonly count: number;
}

/** Clears runs of at least `longest` px; gaps of up to `most` px are part of a run. */
function clearRuns(from: Uint8Array, to: Uint8Array, way: Way, longest: number, most: number): void {
  const { start, step, count } = way;
  let first = -1;
  let last = -1;
  for (let at = 0; at < count; at += 1) {
    if (from[start + at * step] !== 1) continue;
    if (first < 0 || at - last - 1 > most) {
      if (first >= 0 && last - first + 1 >= longest) clearRun(to, way, first, last);
      first = at;
    }
    last = at;
  }
  if (first >= 0 && last - first + 1 >= longest) clearRun(to, way, first, last);
}

function clearRun(to: Uint8Array, { start, step }: Way, first: number, last: number): void {
  for (let at = first; at <= last; at += 1) to[start + at * step] = 0;
}
