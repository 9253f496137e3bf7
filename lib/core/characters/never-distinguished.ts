import neverDistinguished from '@/lib/core/data/never-distinguished.json';

const NEVER: ReadonlySet<string> = new Set(neverDistinguished.characters);

/** Whether a character has forms drawn so much like it, in some font at least, that shape does not tell them. */
export function isNeverDistinguished(character: string): boolean {
  return NEVER.has(character);
}
