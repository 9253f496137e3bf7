// with its type: end-to-end tests import texts that need it, and Node asks for it
import neverDistinguished from '@/lib/core/data/never-distinguished.json' with { type: 'json' };

const NEVER: ReadonlySet<string> = new Set(neverDistinguished.characters);

/** Whether a character has forms drawn so much like it, in some font at least, that shape does not tell them. */
export function isNeverDistinguished(character: string): boolean {
  return NEVER.has(character);
}
