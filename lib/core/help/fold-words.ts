import { FILLERS } from '@/lib/core/texts/help/synonyms';

const UNSAID = /[\p{P}\p{S}\p{Z}\p{C}]+/gu;

/** Text as it is searched: width and case do not count, blanks and signs do not count. */
export function foldWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(UNSAID, '');
}

/** What is asked for, piece by piece: what blanks and signs part, without words that say nothing. */
export function termsOf(query: string): readonly string[] {
  const folded = query.normalize('NFKC').toLowerCase().replace(UNSAID, ' ');
  const terms = folded.split(' ').flatMap((piece) => withoutFillers(piece).split(' '));
  const said = terms.filter((term) => term !== '');
  // nothing but such words: then they are meant
  return said.length > 0 ? said : folded.split(' ').filter((piece) => piece !== '');
}

function withoutFillers(piece: string): string {
  return FILLERS.reduce((left, filler) => left.replaceAll(filler, ' '), piece);
}
