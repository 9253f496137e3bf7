import type { ReadCharacter } from '@/lib/core/record/pixels';

const NARROW = /^[A-Za-z0-9.,'·-]$/;
const DIGIT = /^[0-9Xx]$/;
const BRACKET = /^[（）()【】[\]《》]$/;
/** Neighbours of a space between Han characters stand at least this far apart, in text heights. */
const APART = 1.3;
/** Digits around a space stand further apart than this, in the usual distance of the line's characters. */
const DIGITS_APART = 1.75;

/**
 * Without the spaces that are none: the recogniser puts them at the ends, beside brackets (which are half empty) and
 * where it is unsure. Kept: between two narrow characters, digits only with room for it, and between others that
 * stand a space apart.
 * `height`: of the line's ink, px.
 */
export function dropStraySpaces(
  characters: readonly ReadCharacter[],
  height: number,
): readonly ReadCharacter[] {
  const usual = usualDistance(characters.filter(({ character }) => character !== ' '));
  return characters.filter((one, at) => {
    if (one.character !== ' ') return true;
    const before = characters[at - 1];
    const behind = characters[at + 1];
    if (!before || !behind) return false;
    if (BRACKET.test(before.character) || BRACKET.test(behind.character)) return false;
    if (DIGIT.test(before.character) && DIGIT.test(behind.character))
      return centre(behind) - centre(before) > DIGITS_APART * usual;
    if (NARROW.test(before.character) && NARROW.test(behind.character)) return true;
    return centre(behind) - centre(before) >= APART * height;
  });
}

function centre({ left, right }: ReadCharacter): number {
  return (left + right) / 2;
}

/** Median distance of neighbours. */
function usualDistance(characters: readonly ReadCharacter[]): number {
  const distances = characters.slice(1).map((one, at) => centre(one) - centre(characters[at] ?? one));
  return distances.sort((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 0;
}
