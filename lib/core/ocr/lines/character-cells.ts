import type { Grey } from '@/lib/core/ocr/image/grey';
import type { PixelBox, ReadCharacter } from '@/lib/core/record/pixels';

const HAN = /^\p{Script=Han}$/u;
/** A cut is looked for this far to either side of where it should be, in pitches. */
const SEARCH = 0.3;
/** What a pitch of distance costs against a column that is wholly ink. */
const DISTANCE_COST = 0.25;

/** Whether a character is one that has a square of its own. */
export function isHan(character: string): boolean {
  return HAN.test(character);
}

/**
 * Boxes of the characters of one line, each with its ink alone, null for what is not Han. `grey`: the line, dark on
 * light; `ink`: where its ink is. Han stands at one pitch, so cuts are looked for, at the columns with least ink, where
 * a pitch fitted to all centres of a run expects them: the recogniser's own centres are coarser than a stroke.
 */
export function characterCells(
  grey: Grey,
  ink: PixelBox,
  characters: readonly ReadCharacter[],
): readonly (PixelBox | null)[] {
  const centres = fittedCentres(characters);
  const inkAt = columnInk(grey, ink);
  const cuts = centres.slice(1).map((centre, at) => cutBetween(inkAt, centres[at] ?? 0, centre, ink.height));
  return characters.map(({ character }, at) => {
    if (!isHan(character)) return null;
    const left = at === 0 ? ink.left : (cuts[at - 1] ?? ink.left);
    const right = at === characters.length - 1 ? ink.left + ink.width : (cuts[at] ?? ink.left + ink.width);
    return right - left < 3 ? null : { left, top: ink.top, width: right - left, height: ink.height };
  });
}

/** Centres, those of runs of Han moved onto one pitch (least squares). */
function fittedCentres(characters: readonly ReadCharacter[]): readonly number[] {
  const centres = characters.map(({ left, right }) => (left + right) / 2);
  for (let from = 0; from < characters.length; ) {
    let to = from;
    while (to < characters.length && isHan(characters[to]?.character ?? '')) to += 1;
    if (to - from >= 3) fitRun(centres, from, to);
    from = Math.max(to, from + 1);
  }
  return centres;
}

function fitRun(centres: number[], from: number, to: number): void {
  const count = to - from;
  const middle = (count - 1) / 2;
  let [mean, slope, square] = [0, 0, 0];
  for (let at = 0; at < count; at += 1) {
    mean += (centres[from + at] ?? 0) / count;
    slope += (at - middle) * (centres[from + at] ?? 0);
    square += (at - middle) ** 2;
  }
  for (let at = 0; at < count; at += 1) centres[from + at] = mean + ((at - middle) * slope) / square;
}

/** Share of every column that is ink, by column of `grey`. */
function columnInk({ width, height, data }: Grey, ink: PixelBox): Float32Array {
  const paper = new Uint8Array(data).sort()[Math.floor(data.length * 0.9)] ?? 255;
  const columns = new Float32Array(width);
  const bottom = Math.min(height, ink.top + ink.height);
  for (let x = 0; x < width; x += 1) {
    let sum = 0;
    for (let y = Math.max(0, ink.top); y < bottom; y += 1) {
      sum += Math.max(0, paper - (data[y * width + x] ?? 255));
    }
    columns[x] = sum / (Math.max(1, paper) * ink.height);
  }
  return columns;
}

/** The first column of the character behind the cut. */
function cutBetween(inkAt: Float32Array, left: number, right: number, height: number): number {
  const pitch = Math.max(1, Math.min(right - left, 1.5 * height));
  const expected = (left + right) / 2;
  let [best, least] = [Math.round(expected), Number.POSITIVE_INFINITY];
  for (let x = Math.ceil(expected - SEARCH * pitch); x <= expected + SEARCH * pitch; x += 1) {
    const cost = (inkAt[x] ?? 0) + (DISTANCE_COST * Math.abs(x + 0.5 - expected)) / pitch;
    if (cost < least) [best, least] = [x, cost];
  }
  return best;
}
