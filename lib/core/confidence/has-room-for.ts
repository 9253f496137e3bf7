import type { ReadCharacter, ReadLine } from '@/lib/core/record/pixels';
import { kindOf } from './surely-another';

/** Share of a character's width: where a step is wider by that much, the character may be drawn there, and unread. */
const ROOM = 0.4;
/** Usual widths in ink heights, where a line does not tell its own. */
const HAN_WIDTH = 1;
const NARROW_WIDTH = 0.7;

/**
 * Whether a line has ink or a gap in which `character` may be drawn although nothing was read there: between two of
 * its characters, before the first or behind the last. true where nothing can be said.
 */
export function hasRoomFor(character: string, { ink, characters }: ReadLine): boolean {
  const read = characters.filter((one) => one.character.trim() !== '');
  const [first, last] = [read[0], read.at(-1)];
  if (ink === null || !first || !last) return true;
  const narrow = narrowWidth(read) ?? NARROW_WIDTH * ink.height;
  const widthOf = (one: string): number => (kindOf(one) === 'han' ? HAN_WIDTH * ink.height : narrow);
  const room = ROOM * widthOf(character);
  const steps = read
    .slice(1)
    .map((one, at) => middleOf(one) - middleOf(read[at] ?? one) - halvesOf(read[at], one, widthOf));
  const ends = [
    middleOf(first) - ink.left - widthOf(first.character) / 2,
    ink.left + ink.width - middleOf(last) - widthOf(last.character) / 2,
  ];
  return [...steps, ...ends].some((free) => free > room);
}

function halvesOf(
  one: ReadCharacter | undefined,
  other: ReadCharacter,
  widthOf: (character: string) => number,
): number {
  return (widthOf(one?.character ?? '') + widthOf(other.character)) / 2;
}

function middleOf({ left, right }: ReadCharacter): number {
  return (left + right) / 2;
}

/** The median step between two digits or letters; null where no two stand beside each other. */
function narrowWidth(read: readonly ReadCharacter[]): number | null {
  const steps = read.slice(1).flatMap((one, at) => {
    const before = read[at];
    const both = before && kindOf(before.character) === 'narrow' && kindOf(one.character) === 'narrow';
    return both ? [middleOf(one) - middleOf(before)] : [];
  });
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? null;
}
