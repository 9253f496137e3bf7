import type { HelpEntry } from '@/lib/core/texts/help/help-entry';
import { SYNONYMS } from '@/lib/core/texts/help/synonyms';
import { foldWords, termsOf } from './fold-words';

/** A longer query is no question; only so much of it is looked at. Characters. */
const LONGEST_QUERY = 60;
/** So much of a term's pairs of characters must be in an entry when the term itself is not. */
const LEAST_SHARE = 0.6;
const IN_QUESTION = 8;
const IN_WORDS = 5;
const IN_ANSWER = 2;
const IN_PARTS = 1;

const SAME = SYNONYMS.map((ways) => ways.map(foldWords));

/** The entries that have to do with the query, best first; all of them, in their order, when nothing is asked. */
export function searchHelp(query: string, entries: readonly HelpEntry[]): readonly HelpEntry[] {
  const terms = termsOf([...query].slice(0, LONGEST_QUERY).join(''));
  if (terms.length === 0) return query.trim() === '' ? entries : [];
  return entries
    .map((entry) => ({ entry, worth: worthOf(entry, terms) }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ entry }) => entry);
}

/** 0 when one of the terms has nothing to do with the entry. */
function worthOf(entry: HelpEntry, terms: readonly string[]): number {
  const places = placesOf(entry);
  const worths = terms.map((term) => termWorth(places, term));
  return worths.includes(0) ? 0 : worths.reduce((sum, worth) => sum + worth, 0);
}

interface Place {
  readonly text: string;
  readonly worth: number;
}

function placesOf({ question, words, answer, since2018 }: HelpEntry): readonly Place[] {
  const said = [...answer.map(({ text }) => text), since2018 ?? ''];
  return [
    { text: foldWords(question), worth: IN_QUESTION },
    ...words.map((word) => ({ text: foldWords(word), worth: IN_WORDS })),
    { text: foldWords(said.join('')), worth: IN_ANSWER },
  ];
}

function termWorth(places: readonly Place[], term: string): number {
  const ways = waysToSay(term);
  const found = places.filter(({ text }) => ways.some((way) => text.includes(way)));
  if (found.length > 0) return Math.max(...found.map(({ worth }) => worth));
  const all = places.map(({ text }) => text).join(' ');
  return shareOfPairs(term, all) >= LEAST_SHARE ? IN_PARTS : 0;
}

/** The term, and the term with what it says said in other ways. */
function waysToSay(term: string): readonly string[] {
  const others = SAME.flatMap((ways) => {
    const said = ways.find((way) => term.includes(way));
    return said === undefined ? [] : ways.map((way) => term.replace(said, way));
  });
  return [term, ...others];
}

function shareOfPairs(term: string, text: string): number {
  const characters = [...term];
  const pairs = characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  if (pairs.length < 2) return 0;
  return pairs.filter((pair) => text.includes(pair)).length / pairs.length;
}
