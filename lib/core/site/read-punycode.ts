/** Numbers of RFC 3492, section 5. */
const BASE = 36;
const TMIN = 1;
const TMAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 0x80;
const LAST_CODE = 0x10ffff;
const PREFIX = 'xn--';

function digitOf(letter: string): number {
  const digit = 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(letter);
  return digit < 0 ? Number.NaN : digit;
}

function adapted(delta: number, points: number, first: boolean): number {
  let left = first ? Math.floor(delta / DAMP) : Math.floor(delta / 2);
  left += Math.floor(left / points);
  let steps = 0;
  for (; left > ((BASE - TMIN) * TMAX) / 2; steps += BASE) left = Math.floor(left / (BASE - TMIN));
  return steps + Math.floor(((BASE - TMIN + 1) * left) / (left + SKEW));
}

/** The whole number that begins at `at`, and where the next one does; null when it is cut off or holds no digits. */
function readDelta(letters: string, at: number, bias: number): { delta: number; next: number } | null {
  let delta = 0;
  let weight = 1;
  for (let place = BASE, next = at; next < letters.length; place += BASE, next += 1) {
    const digit = digitOf(letters.charAt(next));
    const limit = Math.min(TMAX, Math.max(TMIN, place - bias));
    delta += digit * weight;
    if (!(delta <= Number.MAX_SAFE_INTEGER)) return null;
    if (digit < limit) return { delta, next: next + 1 };
    weight *= BASE - limit;
  }
  return null;
}

/**
 * The letters that a label of a host stands for (RFC 3492): xn--fsq for 中; other labels as they are. null when a label
 * begins like one and is none. `URL` writes it and has no way back.
 */
export function readPunycode(label: string): string | null {
  if (!label.startsWith(PREFIX)) return label;
  const written = label.slice(PREFIX.length);
  const basicEnd = Math.max(0, written.lastIndexOf('-'));
  const points = Array.from(written.slice(0, basicEnd), (letter) => letter.codePointAt(0) ?? 0);
  let code = FIRST_CODE;
  let bias = FIRST_BIAS;
  let index = 0;
  for (let at = basicEnd > 0 ? basicEnd + 1 : 0; at < written.length; ) {
    const read = readDelta(written, at, bias);
    if (read === null) return null;
    const count = points.length + 1;
    bias = adapted(read.delta, count, at === (basicEnd > 0 ? basicEnd + 1 : 0));
    index += read.delta;
    code += Math.floor(index / count);
    index %= count;
    if (code > LAST_CODE) return null;
    points.splice(index, 0, code);
    index += 1;
    at = read.next;
  }
  return String.fromCodePoint(...points);
}
