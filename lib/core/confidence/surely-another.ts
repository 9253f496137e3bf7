import { foldWidth } from '@/lib/core/characters/fold-width';
import { areLookAlikes } from '@/lib/core/characters/look-alikes';
import { isNeverDistinguished } from '@/lib/core/characters/never-distinguished';
import { isFormOf } from '@/lib/core/characters/other-forms';
import { rivalsOf } from '@/lib/core/characters/rivals-of';
import { isKnown, isWeak } from '@/lib/core/characters/weak-characters';
import type { ReadCharacter } from '@/lib/core/record/pixels';

const HAN = /^\p{Script=Han}$/u;
const NARROW = /^[0-9A-Za-z]$/;

/** Shapes that are one stroke, one ring or one dot: which of them is meant only its place tells. */
const SAME_STROKES = [
  '0OoQD〇口ロ回囗',
  '1lIi|丨!J]',
  '一二三-—_–工',
  '2Zz',
  '5Ss',
  '8B',
  '6bG',
  '9gq',
  '4A',
  '7TY',
  'xX乂×',
  '十+t',
  '日曰目田白',
  'uUvV',
  'mwMW',
  'cCG',
] as const;

/** What a character is to the eye. `mark`: separators, brackets and whatever else is no letter. */
export type CharacterKind = 'han' | 'narrow' | 'mark';

export function kindOf(character: string): CharacterKind {
  if (HAN.test(character)) return 'han';
  return NARROW.test(character) ? 'narrow' : 'mark';
}

/** Whether the recogniser gives a character for itself wherever it is drawn: then something else read there tells. */
export function isTellable(character: string): boolean {
  if (kindOf(character) === 'narrow') return true;
  return (
    kindOf(character) === 'han' &&
    isKnown(character) &&
    !isWeak(character) &&
    !isNeverDistinguished(character)
  );
}

/** One and the same to a reader, whatever is drawn: width and case do not count. */
export function isSameDrawing(one: string, other: string): boolean {
  return foldWidth(one).toLowerCase() === foldWidth(other).toLowerCase();
}

/** Whether what was read may be `said`: the same, given a share of the probability, a form of it, or much like it. */
export function mayBe(said: string, { character, others }: ReadCharacter): boolean {
  return [character, ...others.map((other) => other.character)].some(
    (one) => isSameDrawing(said, one) || areRelated(said, foldWidth(one)),
  );
}

function areRelated(one: string, other: string): boolean {
  return (
    isFormOf(one, other) ||
    areLookAlikes(one, other) ||
    rivalsOf(one).includes(other) ||
    rivalsOf(other).includes(one) ||
    SAME_STROKES.some((group) => group.includes(one) && group.includes(other))
  );
}
