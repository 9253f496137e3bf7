import type { FacePoints } from './han-points';

/** A character that one face draws much like another one, and how far from it, in the measure of the templates. */
export interface Near {
  readonly character: string;
  readonly distance: number;
}

/** The dimensions that tell most stand first, and so many of them rule nearly all characters out. */
const TELLING = 32;
const BLOCK = 8;

/** For each of `asked` that a face has: at most `most` of its other characters within `reach`, nearest first. */
export function nearestInFace(
  points: FacePoints,
  asked: readonly string[],
  reach: number,
  most: number,
): ReadonlyMap<string, readonly Near[]> {
  const characters = [...points.keys()];
  const dimensions = points.get(characters[0] ?? '')?.length ?? 0;
  const rows = new Float32Array(characters.length * dimensions);
  characters.forEach((character, at) => {
    rows.set(points.get(character) ?? [], at * dimensions);
  });
  const telling = new Float32Array(characters.length * TELLING);
  characters.forEach((character, at) => {
    telling.set(points.get(character)?.subarray(0, TELLING) ?? [], at * TELLING);
  });
  const indexOf = new Map(characters.map((character, at) => [character, at]));
  return new Map(
    asked.flatMap((character) => {
      const own = indexOf.get(character);
      if (own === undefined) return [];
      const near = within({ rows, telling, dimensions }, own, reach * reach).map(
        ([at, square]): Near => ({ character: characters[at] ?? '', distance: Math.sqrt(square) }),
      );
      return [[character, near.sort((one, other) => one.distance - other.distance).slice(0, most)] as const];
    }),
  );
}

interface Rows {
  /** characters × dimensions, and the telling dimensions of each once more, close together for the processor's sake */
  readonly rows: Float32Array;
  readonly telling: Float32Array;
  readonly dimensions: number;
}

/** Rows that are not farther from row `own` than `limit`, squared, with how far they are. */
function within(
  { rows, telling, dimensions }: Rows,
  own: number,
  limit: number,
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let row = 0; row * dimensions < rows.length; row += 1) {
    if (squared(telling, TELLING, own, row, limit) > limit) continue;
    const square = squared(rows, dimensions, own, row, limit);
    if (square <= limit && row !== own) found.push([row, square]);
  }
  return found;
}

/** Gives up above `limit`. */
function squared(rows: Float32Array, width: number, one: number, other: number, limit: number): number {
  let sum = 0;
  for (let from = 0; from < width && sum <= limit; from += BLOCK) {
    for (let at = from; at < from + BLOCK; at += 1) {
      const difference = (rows[one * width + at] as number) - (rows[other * width + at] as number);
      sum += difference * difference;
    }
  }
  return sum;
}
