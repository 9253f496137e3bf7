import { foldWidth } from '@/lib/core/characters/fold-width';
import { hiddenDigits } from '@/lib/core/values/hidden-digits';
import { readDate } from '@/lib/core/values/read-date';
import type { Span } from '@/lib/core/verdict/comparison';

/** A value as the page shows it, and which of its code points differ from what is expected: these stay to be seen. */
export interface ProjectedValue {
  readonly shown: string;
  readonly differs: readonly Span[];
}

const ID_LENGTH = 18;
const DATE = /\d{4}\s*(?:年|[-./])\s*\d{1,2}\s*(?:月|[-./])\s*\d{1,2}(?:\s*日)?|(?<!\d)\d{8}(?!\d)/g;
const DIGIT = /[\dXx]/;

/**
 * Which characters of a page's text must not be seen on a projector (投影): every ID number and every writing of the birth
 * dates, but for the characters that differ. Positions in UTF-16 units, ascending, each once.
 */
export function projectorHidden(
  text: string,
  ids: readonly ProjectedValue[],
  birthDates: readonly ProjectedValue[],
): readonly number[] {
  const folded = foldWidth(text);
  // folding may not move anything: positions are the page's
  const plain = folded.length === text.length ? folded : text;
  const hidden = new Set([...hiddenIds(plain, ids), ...hiddenDates(plain, birthDates)]);
  return [...hidden].sort((one, other) => one - other);
}

function hiddenIds(text: string, ids: readonly ProjectedValue[]): readonly number[] {
  const all = hiddenDigits(
    text,
    ids.map(({ shown }) => shown),
    true,
  );
  const seen = new Set<number>();
  for (const { shown, differs } of ids) {
    const number = digitsOf(shown);
    if (number.length !== ID_LENGTH || differs.length === 0) continue;
    for (let from = 0; from + ID_LENGTH <= all.length; from += 1) {
      const places = all.slice(from, from + ID_LENGTH);
      if (!number.every(({ digit }, at) => text.charAt(places[at] ?? 0).toUpperCase() === digit)) continue;
      number.forEach(({ point }, at) => {
        if (isIn(differs, point)) seen.add(places[at] ?? -1);
      });
    }
  }
  return all.filter((place) => !seen.has(place));
}

/** The digits of a number, and the code point at which each stands. */
function digitsOf(shown: string): readonly { readonly digit: string; readonly point: number }[] {
  return [...foldWidth(shown)].flatMap((character, point) =>
    DIGIT.test(character) ? [{ digit: character.toUpperCase(), point }] : [],
  );
}

function hiddenDates(text: string, birthDates: readonly ProjectedValue[]): readonly number[] {
  const days = birthDates.map((value) => ({ ...value, day: readDate(value.shown)?.day ?? null }));
  return [...text.matchAll(DATE)].flatMap((found) => {
    const day = readDate(found[0])?.day ?? readDate(found[0].replaceAll(/\s/g, ''))?.day ?? null;
    const birth = days.find((one) => one.day !== null && one.day === day);
    if (!birth) return [];
    // in another writing than the one that was compared nobody knows which characters differ
    const differs = found[0] === foldWidth(birth.shown) ? birth.differs : [];
    return [...found[0]].flatMap((_, at) => (isIn(differs, at) ? [] : [found.index + at]));
  });
}

function isIn(spans: readonly Span[], point: number): boolean {
  return spans.some(({ start, end }) => point >= start && point < end);
}
