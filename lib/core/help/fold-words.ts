import { FILLERS, TRADITIONAL } from '@/lib/core/texts/help/synonyms';

const UNSAID = /[\p{P}\p{S}\p{Z}\p{C}]+/gu;

const SIMPLIFIED = new Map(TRADITIONAL.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const));

/** Text as it is searched: width, case and script do not count, blanks and signs do not count. */
export function foldWords(text: string): string {
  return folded(text).replace(UNSAID, '');
}

/** What is asked for, piece by piece: what blanks and signs part, without words that say nothing. */
export function termsOf(query: string): readonly string[] {
  const pieces = folded(query).replace(UNSAID, ' ');
  const terms = pieces.split(' ').flatMap((piece) => withoutFillers(piece).split(' '));
  const said = terms.filter((term) => term !== '');
  // nothing but such words: then they are meant
  return said.length > 0 ? said : pieces.split(' ').filter((piece) => piece !== '');
}

function folded(text: string): string {
  return Array.from(text.normalize('NFKC').toLowerCase(), (sign) => SIMPLIFIED.get(sign) ?? sign).join('');
}

function withoutFillers(piece: string): string {
  return FILLERS.reduce((left, filler) => left.replaceAll(filler, ' '), piece);
}
