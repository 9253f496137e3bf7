import { isNeverDistinguished } from './never-distinguished';
import { foldPrivateUse } from './private-use';
import { unreadableIn } from './unreadable-characters';
import { isKnown, isSeparator } from './weak-characters';

/**
 * The characters of free words (name, major …) that pixels can never make sure, however clearly they are drawn: the
 * recogniser does not know them, their shape does not tell them in every font, or they are separators. Each once, in
 * the order of the text. [] also where the text holds what nobody can take at its word: that needs eyes on every page.
 */
export function neverSureIn(text: string): readonly string[] {
  const found = [...new Set(foldPrivateUse(text))].filter(isNeverSure);
  return found.length === 0 || unreadableIn(text) === null ? found : [];
}

function isNeverSure(character: string): boolean {
  return !isKnown(character) || isSeparator(character) || isNeverDistinguished(character);
}
