import { lookAlikesOf } from './look-alikes';
import { isNeverDistinguished } from './never-distinguished';
import { formsOf, readAlsoFor } from './other-forms';
import { isWeak } from './weak-characters';

/** What may be shown where a character was read: its other forms and look-alikes; '' when it has none. */
export function rivalsOf(character: string): string {
  const rivals = new Set([...formsOf(character), ...readAlsoFor(character), ...lookAlikesOf(character)]);
  rivals.delete(character);
  return [...rivals].join('');
}

/**
 * Whether the recogniser gives a character for others too, as measured: only its shape can make it sure. Where shape
 * fails, that no font to tune on deceived the recogniser is not enough either.
 */
export function isDangerous(character: string): boolean {
  return isWeak(character) || readAlsoFor(character) !== '' || isNeverDistinguished(character);
}
