import { lookAlikesOf } from '@/lib/core/compare/look-alikes';
import { formsOf, readAlsoFor } from './other-forms';
import { isWeak } from './weak-characters';

/**
 * What may be shown where a character was read: its other forms and look-alikes. Only for characters that the
 * recogniser gives for another one, '' for all others: what it reads surely needs no second check.
 */
export function rivalsOf(character: string): string {
  if (!isWeak(character) && readAlsoFor(character) === '') return '';
  const rivals = new Set([...formsOf(character), ...readAlsoFor(character), ...lookAlikesOf(character)]);
  rivals.delete(character);
  return [...rivals].join('');
}
