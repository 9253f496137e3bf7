import type { ReadCharacter } from '@/lib/core/record/pixels';
import { isSameDrawing, isTellable, kindOf, mayBe } from './surely-another';

/** One place of a text beside what was read there; null: nothing stands there on that side. */
export interface AlignedPlace {
  readonly said: string | null;
  /** index in what was read */
  readonly read: number | null;
}

const ANOTHER = 1;
/** What may be the same costs a little, so that the same is preferred. */
const MAYBE = 0.1;
/** A character that the recogniser does not know may be read as anything, or as nothing; a mark comes and goes. */
const LOOSE = 0.3;

/** Characters of a text beside characters that were read, so that as little as possible differs. */
export function alignText(text: readonly string[], read: readonly ReadCharacter[]): readonly AlignedPlace[] {
  const costs = costsOf(text, read);
  const places: AlignedPlace[] = [];
  let [at, seen] = [text.length, read.length];
  while (at > 0 || seen > 0) {
    const here = costAt(costs, at, seen);
    const [said = '', one] = [text[at - 1], read[seen - 1]];
    if (at > 0 && one && here === costAt(costs, at - 1, seen - 1) + besideCost(said, one)) {
      places.unshift({ said, read: seen - 1 });
      [at, seen] = [at - 1, seen - 1];
    } else if (at > 0 && here === costAt(costs, at - 1, seen) + missingCost(said)) {
      places.unshift({ said, read: null });
      at -= 1;
    } else {
      places.unshift({ said: null, read: seen - 1 });
      seen -= 1;
    }
  }
  return places;
}

/** The least cost of every beginning of the text beside every beginning of what was read. */
function costsOf(text: readonly string[], read: readonly ReadCharacter[]): readonly Float64Array[] {
  const rows = Array.from({ length: text.length + 1 }, () => new Float64Array(read.length + 1));
  for (const [at, row] of rows.entries()) {
    const said = text[at - 1] ?? '';
    for (let seen = 0; seen <= read.length; seen += 1) {
      const one = read[seen - 1];
      if (at === 0 && seen === 0) continue;
      row[seen] = Math.min(
        at > 0 && one ? costAt(rows, at - 1, seen - 1) + besideCost(said, one) : Number.POSITIVE_INFINITY,
        at > 0 ? costAt(rows, at - 1, seen) + missingCost(said) : Number.POSITIVE_INFINITY,
        one ? (row[seen - 1] ?? 0) + moreCost(one) : Number.POSITIVE_INFINITY,
      );
    }
  }
  return rows;
}

function costAt(rows: readonly Float64Array[], at: number, seen: number): number {
  return rows[at]?.[seen] ?? Number.POSITIVE_INFINITY;
}

function besideCost(said: string, read: ReadCharacter): number {
  if (isSameDrawing(said, read.character)) return 0;
  if (mayBe(said, read)) return MAYBE;
  return isTellable(said) ? ANOTHER : LOOSE;
}

function missingCost(said: string): number {
  return isTellable(said) ? ANOTHER : LOOSE;
}

function moreCost({ character }: ReadCharacter): number {
  return kindOf(character) === 'mark' ? LOOSE : ANOTHER;
}
