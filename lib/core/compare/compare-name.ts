import { stripBlanks, trimBlanks } from '@/lib/core/characters/blanks';
import { foldWidth } from '@/lib/core/characters/fold-width';
import { areLookAlikes } from '@/lib/core/characters/look-alikes';
import { foldPrivateUse } from '@/lib/core/characters/private-use';
import { foldName, foldSeparators, withoutBlanksAtHan, withoutSeparators } from '@/lib/core/values/name';
import { MATCH, mismatch, unsure, type ValueOutcome, variant } from '@/lib/core/verdict/value-outcome';
import { compareMasked, doubtIn, plainlyEqual } from './doubt-in';
import { pinyinStandsForCharacter } from './pinyin-for-character';

/**
 * Names by code point. The same to a reader but with other characters (separator, published code move, full-width
 * letters, capital pinyin for a rare character) is `variant`; a blank that only one side has needs eyes;
 * 繁/简, look-alikes, a missing separator and everything else are `mismatch`.
 */
export function compareName(shown: string, expected: string): ValueOutcome {
  if (plainlyEqual(shown, expected)) return MATCH;
  const doubt = doubtIn(shown, expected);
  if (doubt !== null) return doubt;
  const left = foldName(shown);
  const right = foldName(expected);
  const masked = compareMasked(left, right);
  if (masked !== null) return masked;
  if (left === right) return sameName(trimBlanks(shown), trimBlanks(expected));
  if (withoutSeparators(left) === withoutSeparators(right)) return mismatch('separator-missing');
  if (stripBlanks(left) === stripBlanks(right)) return unsure('blanks-inside');
  return (
    pinyinStandsForCharacter(left, right) ?? mismatch(areLookAlikes(left, right) ? 'look-alike' : 'different')
  );
}

/** Which folding made them the same: one after the other, the first that is needed names the outcome. */
function sameName(shown: string, expected: string): ValueOutcome {
  const differBy = (fold: (text: string) => string): boolean => fold(shown) !== fold(expected);
  if (shown === expected) return MATCH;
  if (differBy((text) => foldSeparators(foldPrivateUse(foldWidth(text))))) return unsure('blanks-inside');
  const spaced = (text: string): string => withoutBlanksAtHan(text);
  if (differBy((text) => spaced(foldPrivateUse(foldWidth(text))))) return variant('other-separator');
  return differBy((text) => foldWidth(text)) ? variant('other-form') : variant('full-width');
}
