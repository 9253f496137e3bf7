import data from '@/lib/core/data/common-characters.json' with { type: 'json' };

const COMMON: ReadonlySet<string> = new Set(data.characters);

/** Whether a character is one of the 3,500 in general use: the recogniser has learned each of them from many examples. */
export function isCommon(character: string): boolean {
  return COMMON.has(character);
}
