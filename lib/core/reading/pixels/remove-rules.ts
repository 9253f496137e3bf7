import type { Mask } from './mask';

/** No stroke of writing is that long, in px. Shorter rules fill nearly the whole of a small picture. */
const LONGEST_ACROSS = 64;
const LONGEST_DOWN = 44;
const NEARLY_WHOLE = 0.85;

/** Ink without rules: runs longer than any stroke, and runs along nearly a whole (small) picture, are taken out. */
export function removeRules({ width, height, data }: Mask): Mask {
  const left = Uint8Array.from(data);
  const across = Math.min(LONGEST_ACROSS, Math.max(12, width * NEARLY_WHOLE));
  const down = Math.min(LONGEST_DOWN, Math.max(12, height * NEARLY_WHOLE));
  for (let y = 0; y < height; y += 1) clearRuns(data, left, y * width, 1, width, across);
  for (let x = 0; x < width; x += 1) clearRuns(data, left, x, width, height, down);
  return { width, height, data: left };
}

function clearRuns(
  from: Uint8Array,
  to: Uint8Array,
  start: number,
  step: number,
  count: number,
  longest: number,
): void {
  let run = 0;
  for (let at = 0; at <= count; at += 1) {
    if (at < count && from[start + at * step] === 1) {
      run += 1;
      continue;
    }
    if (run >= longest) for (let back = at - run; back < at; back += 1) to[start + back * step] = 0;
    run = 0;
  }
}
