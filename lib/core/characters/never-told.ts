import neverTold from '@/lib/core/data/never-told.json';

const NEVER: ReadonlySet<string> = new Set(neverTold.characters);

/** Whether a character has forms drawn so much like it, in some font at least, that shape does not tell them. */
export const isNeverTold = (character: string): boolean => NEVER.has(character);
