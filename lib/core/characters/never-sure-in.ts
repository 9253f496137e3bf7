import type { WordsField } from '@/lib/core/fields/kinds';
import { SHORT_LINE } from '@/lib/core/record/pixels';
import { isUntold } from './measured-margin';
import { isDrawnAlike, isNeverDistinguished } from './never-distinguished';
import { foldPrivateUse } from './private-use';
import { unreadableIn } from './unreadable-characters';
import { isKnown, isSeparator } from './weak-characters';

/**
 * The characters of free words (name, major …) that pixels can never make sure, however clearly they are drawn: the
 * recogniser does not know them, they are separators, or their shape does not tell them in every font (in names, of which
 * all shapes are compared, fewer than elsewhere). Each once, in the order of the text. [] also where the text holds what
 * nobody can take at its word: that needs eyes on every page.
 */
export function neverSureIn(text: string, field: WordsField): readonly string[] {
  const characters = Array.from(foldPrivateUse(text));
  const isShort = field === 'name' && characters.length <= SHORT_LINE;
  const found = [...new Set(characters)].filter((one) => isNeverSure(one, isShort));
  return found.length === 0 || unreadableIn(text) === null ? found : [];
}

function isNeverSure(character: string, isShort: boolean): boolean {
  if (!isKnown(character) || isSeparator(character)) return true;
  return isShort ? isDrawnAlike(character) || isUntold(character) : isNeverDistinguished(character);
}
