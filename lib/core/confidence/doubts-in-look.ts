import type { ReadCharacter, ReadLine } from '@/lib/core/record/pixels';
import { type AlignedPlace, alignText } from './align-text';
import { hasRoomFor } from './has-room-for';
import { isSameDrawing, isTellable, kindOf, mayBe } from './surely-another';
import { FARTHEST_SHAPE, SEEN_MARGIN, SEEN_PROBABILITY } from './thresholds';

/** From middle to middle, in ink heights: nearer ones may be the two halves of one character. */
const LEAST_HAN_STEP = 0.62;
const LEAST_NARROW_STEP = 0.3;

interface Seen {
  readonly one: ReadCharacter;
  readonly line: ReadLine;
  /** from the middle of the one before in its line, and to the next, in ink heights; null at the ends of the line */
  readonly before: number | null;
  readonly after: number | null;
}

/** What one look sees otherwise than the text says; places count the text's characters. */
export interface LookDoubt {
  readonly kind: 'other' | 'more' | 'less';
  readonly at: number;
  /** what stands there, or, with `less`, what is missing */
  readonly character: string;
  /** its own shape says so, too */
  readonly byShape: boolean;
}

/**
 * What one look at all lines of a value surely sees otherwise than the text says: `other`, `more` or `less`, with the
 * place in the text and what stands there, so that looks can be compared.
 */
export function doubtsInLook(lines: readonly ReadLine[], text: readonly string[]): readonly LookDoubt[] {
  const seen = lines.flatMap(seenIn);
  const places = alignText(
    text,
    seen.map(({ one }) => one),
  );
  let at = 0;
  return places.flatMap((place, index) => {
    const here = at;
    if (place.said !== null) at += 1;
    const kind = doubtAt(places, index, seen);
    const one = place.read === null ? undefined : seen[place.read]?.one;
    if (kind === null) return [];
    return [
      { kind, at: here, character: one?.character ?? place.said ?? '', byShape: one?.shape !== undefined },
    ];
  });
}

function seenIn(line: ReadLine): readonly Seen[] {
  const characters = line.characters.filter(({ character }) => character.trim() !== '');
  const height = line.ink?.height ?? line.height;
  const middles = characters.map(({ left, right }) => (left + right) / 2 / height);
  return characters.map((one, at) => {
    const step = (from: number, to: number): number | null =>
      from < 0 || to >= middles.length ? null : (middles[to] ?? 0) - (middles[from] ?? 0);
    return { one, line, before: step(at - 1, at), after: step(at, at + 1) };
  });
}

function doubtAt(
  places: readonly AlignedPlace[],
  index: number,
  seen: readonly Seen[],
): 'other' | 'more' | 'less' | null {
  const place = places[index];
  if (!place || besideLoose(places, index, seen)) return null;
  const read = place.read === null ? undefined : seen[place.read];
  if (place.said === null)
    return read && isClear(read) && kindOf(read.one.character) !== 'mark' ? 'more' : null;
  if (!isTellable(place.said)) return null;
  if (!read) return isGone(places, index, seen) ? 'less' : null;
  return isClear(read) && !mayBe(place.said, read.one) ? 'other' : null;
}

/** Beside a character that the recogniser does not know, its pieces may have been read. */
function besideLoose(places: readonly AlignedPlace[], index: number, seen: readonly Seen[]): boolean {
  const isLoose = ({ said, read }: AlignedPlace): boolean => {
    const one = read === null ? undefined : seen[read]?.one;
    if (said === null || isTellable(said) || kindOf(said) === 'mark') return false;
    return one === undefined || !isSameDrawing(said, one.character);
  };
  for (const way of [-1, 1]) {
    for (let at = index + way; ; at += way) {
      const place = places[at];
      if (!place) break;
      if (isLoose(place)) return true;
      if (place.said !== null && place.read !== null) break;
    }
  }
  return false;
}

/** Surely one whole character. */
function isClear({ one, before, after }: Seen): boolean {
  if (one.shape && (one.shape.margin < SEEN_MARGIN || one.shape.distance > FARTHEST_SHAPE)) return false;
  const least = kindOf(one.character) === 'han' ? LEAST_HAN_STEP : LEAST_NARROW_STEP;
  return (
    one.probability >= SEEN_PROBABILITY && [before, after].every((step) => step === null || step >= least)
  );
}

/** Whether a character of the text is not drawn: both beside it were read surely, and nothing was left unread. */
function isGone(places: readonly AlignedPlace[], index: number, seen: readonly Seen[]): boolean {
  const beside = [neighbour(places, index, -1, seen), neighbour(places, index, 1, seen)];
  const letters = beside.filter((one) => one !== null);
  const sure = letters.length > 0 && letters.every(({ one }) => one.probability >= SEEN_PROBABILITY);
  const said = places[index]?.said ?? '';
  return (
    sure &&
    seen.length > 0 &&
    [...new Set(seen.map(({ line }) => line))].every((line) => !hasRoomFor(said, line))
  );
}

/** The nearest letter that was read; dots that stand for what is cut off are none. */
function neighbour(
  places: readonly AlignedPlace[],
  index: number,
  way: 1 | -1,
  seen: readonly Seen[],
): Seen | null {
  for (let at = index + way; places[at]; at += way) {
    const read = places[at]?.read ?? null;
    const one = read === null ? undefined : seen[read];
    if (one && kindOf(one.one.character) !== 'mark') return one;
  }
  return null;
}
