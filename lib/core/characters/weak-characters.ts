// with its type: end-to-end tests import texts that need it, and Node asks for it
import dictionary from '@/lib/core/data/recogniser-characters.json' with { type: 'json' };

/** Every character that the recogniser can give at all. */
const KNOWN: ReadonlySet<string> = new Set(dictionary.characters);

/** In the dictionary, but often taken for another one, at full confidence (docs/measurements.md). */
const WEAK: ReadonlySet<string> = new Set(
  '铖垚畲仡傈僳阎锺己已巳日曰未末候侯荻姝睿帅师于干千夭天太大犬真直士土王玉人入酉西祜祐枯甫',
);

/** Separators and dashes in names are dropped or read as one another. */
const SEPARATOR = /[·•・･‧∙⋅．.●\-–—]/;

/** Whether the recogniser knows a character, but often gives it for another one. */
export function isWeak(character: string): boolean {
  return WEAK.has(character);
}

/** Whether a character is a separator or a dash as names have them. */
export function isSeparator(character: string): boolean {
  return SEPARATOR.test(character);
}

/** Whether a value of words holds a character that the recogniser does not know or knows badly. */
export function holdsWeakCharacter(text: string): boolean {
  return SEPARATOR.test(text) || Array.from(text).some((one) => WEAK.has(one) || !isKnown(one));
}

/** Whether the recogniser can give this character (brackets are known in either width). */
export function isKnown(character: string): boolean {
  return KNOWN.has(character) || /[（）\s]/.test(character);
}
