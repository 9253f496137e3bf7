import type { ReadCharacter } from '@/lib/core/reading/pixels';

const NARROW = /^[A-Za-z0-9.,'·-]$/;
const BRACKET = /^[（）()【】[\]《》]$/;
/** Neighbours of a space between Han characters stand at least this far apart, in text heights. */
const APART = 1.3;

/**
 * Without the spaces that are none: the recogniser puts them at the ends, beside brackets (which are half empty) and
 * where it is unsure. Kept: between two narrow characters, and between others that stand a space apart.
 * `height`: of the line's ink, px.
 */
export function dropStraySpaces(
  characters: readonly ReadCharacter[],
  height: number,
): readonly ReadCharacter[] {
  return characters.filter((one, at) => {
    if (one.character !== ' ') return true;
    const before = characters[at - 1];
    const behind = characters[at + 1];
    if (!before || !behind) return false;
    if (BRACKET.test(before.character) || BRACKET.test(behind.character)) return false;
    if (NARROW.test(before.character) && NARROW.test(behind.character)) return true;
    return centre(behind) - centre(before) >= APART * height;
  });
}

const centre = ({ left, right }: ReadCharacter): number => (left + right) / 2;
