import type { Mask } from './mask';

/** More pixels than this hang together in any stroke, and in the dots of a colon at 14 px. */
const LARGEST = 4;

/** Ink without specks of at most four pixels (joined at sides or corners): what the grain of a paper leaves. */
export function dropSpecks({ width, height, data }: Mask): Mask {
  const left = data.slice();
  const seen = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 1) {
    if (data[at] !== 1 || seen[at] === 1) continue;
    const speck = spread(at, { width, height, data }, seen);
    if (speck.length <= LARGEST) for (const one of speck) left[one] = 0;
  }
  return { width, height, data: left };
}

/** The pixels that hang together with one, all of them marked as seen. */
function spread(start: number, { width, height, data }: Mask, seen: Uint8Array): readonly number[] {
  const found = [start];
  seen[start] = 1;
  for (let next = 0; next < found.length; next += 1) {
    const at = found[next] ?? 0;
    const [x, y] = [at % width, Math.floor(at / width)];
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
        const place = row * width + column;
        if (data[place] !== 1 || seen[place] === 1) continue;
        seen[place] = 1;
        found.push(place);
      }
    }
  }
  return found;
}
