import { simplifiedLabel, TO_SIMPLIFIED } from '@/lib/core/characters/simplified-label';
import { foldLabel } from './fold-label';
import { type LabelMeaning, PAGE_LABELS } from './page-labels';

/** A text that is a known label and nothing else. */
export interface Label {
  readonly meaning: LabelMeaning;
  /** Written in traditional characters where the two scripts differ: the page was converted. */
  readonly script: 'simplified' | 'traditional' | 'same';
}

/** Longest known label plus room for blanks and decoration, in UTF-16 units. */
export const MAX_LABEL_LENGTH = 40;

const changing = new Set(TO_SIMPLIFIED.values());

const meanings = new Map<string, LabelMeaning>();
for (const [meaning, labels] of Object.entries(PAGE_LABELS) as [LabelMeaning, readonly string[]][]) {
  for (const label of labels) meanings.set(label, meaning);
}

/** The characters that labels are made of: what begins with another is none, and need not be folded to tell. */
const characters = new Set(
  [...meanings.keys()].flatMap((label) => [...label]).filter((char) => char !== '('),
);
for (const [from, to] of TO_SIMPLIFIED) if (characters.has(to)) characters.add(from);

function mayBeLabel(text: string): boolean {
  const first = /[\p{L}\p{N}]/u.exec(text)?.[0];
  return first !== undefined && characters.has(first);
}

/** The label that a text is, or null. Blanks inside, a colon behind and either script of brackets do not matter. */
export function labelOf(text: string): Label | null {
  if (text.length > MAX_LABEL_LENGTH) return null;
  if (!mayBeLabel(text)) return null;
  const folded = foldLabel(text);
  const meaning = meanings.get(folded);
  if (meaning) {
    return { meaning, script: [...folded].some((char) => changing.has(char)) ? 'simplified' : 'same' };
  }
  const simplified = simplifiedLabel(folded);
  const converted = simplified === folded ? undefined : meanings.get(simplified);
  return converted ? { meaning: converted, script: 'traditional' } : null;
}
