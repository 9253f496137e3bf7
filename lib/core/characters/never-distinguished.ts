// with its type: end-to-end tests import texts that need it, and Node asks for it
import neverDistinguished from '@/lib/core/data/never-distinguished.json' with { type: 'json' };

const NEVER: ReadonlySet<string> = new Set(neverDistinguished.characters);
const ALIKE: ReadonlySet<string> = new Set(neverDistinguished.drawnAlike);

/** Whether a character has forms drawn so much like it, in some font at least, that shape does not tell them. */
export function isNeverDistinguished(character: string): boolean {
  return NEVER.has(character);
}

/** Whether it is one of those of which some font draws such a form as itself: no likeness, however great, tells it. */
export function isDrawnAlike(character: string): boolean {
  return ALIKE.has(character);
}
