import { hasBlank, hasInvisible } from '@/lib/core/characters/blanks';

/** First and one past the last hidden character of an 18-digit ID: digits 7–16. */
const FIRST_HIDDEN = 6;
const END_HIDDEN = 16;
const ID_LENGTH = 18;

/** 18 digits with a day of birth at 7–14 that can be one; the check digit is not asked: masking too much is safe. */
const ID_SHAPE = /^[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;

const HYPHEN = /[\u2010-\u2015-]/;

interface Run {
  /** digits and a possible final X, ASCII */
  readonly characters: string;
  /** where each stands in the text, in UTF-16 units */
  readonly at: readonly number[];
}

/**
 * Which characters of a text must not be seen in a picture: digits 7–16 of everything shaped like an
 * 18-digit ID number and of the `known` ones (`whole`: all 18), spread by blanks or not.
 * A known number of another form (15 digits, a passport) is hidden as a whole.
 * Positions in UTF-16 units, ascending, each once.
 */
export function hiddenDigits(text: string, known: readonly string[], whole: boolean): number[] {
  const numbers = known.map(compact);
  const usual = new Set(numbers.filter((number) => /^\d{17}[\dX]$/.test(number)));
  const hidden = new Set<number>();
  for (const run of runsIn(text)) {
    for (let start = 0; start + ID_LENGTH <= run.characters.length; start += 1) {
      const candidate = run.characters.slice(start, start + ID_LENGTH);
      if (!ID_SHAPE.test(candidate) && !usual.has(candidate)) continue;
      const [from, to] = whole ? [0, ID_LENGTH] : [FIRST_HIDDEN, END_HIDDEN];
      for (const at of run.at.slice(start + from, start + to)) hidden.add(at);
    }
  }
  for (const number of new Set(numbers)) {
    if (number !== '' && !usual.has(number)) for (const at of occurrences(text, number)) hidden.add(at);
  }
  return [...hidden].sort((one, other) => one - other);
}

/** The text with the hidden digits of every ID number in it, and of the `known` ones, as `*`; `whole`: all their digits. */
export function hideIds(text: string, known: readonly string[] = [], whole = false): string {
  const hidden = new Set(hiddenDigits(text, known, whole));
  return [...text.split('')].map((unit, at) => (hidden.has(at) ? '*' : unit)).join('');
}

function* runsIn(text: string): Generator<Run> {
  let characters = '';
  let at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = plain(text.charAt(index));
    if (/[\dX]/.test(character)) {
      characters += character;
      at.push(index);
      continue;
    }
    if (characters === '' || isBetween(character)) continue;
    yield { characters, at };
    characters = '';
    at = [];
  }
  if (characters !== '') yield { characters, at };
}

/** Every place where the text holds the number, whatever blanks are between its characters. */
function occurrences(text: string, number: string): number[] {
  const units: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = plain(text.charAt(index));
    if (isBetween(character)) continue;
    units.push(character);
    at.push(index);
  }
  const joined = units.join('');
  const found: number[] = [];
  for (let from = joined.indexOf(number); from >= 0; from = joined.indexOf(number, from + 1)) {
    found.push(...at.slice(from, from + number.length));
  }
  return found;
}

/** Blanks of every kind, what is invisible, and hyphens: an ID may be spread or grouped by them. */
function isBetween(character: string): boolean {
  return hasBlank(character) || HYPHEN.test(character) || hasInvisible(character);
}

/** Full-width digits and letters as ASCII, letters as capitals; always one UTF-16 unit. */
function plain(character: string): string {
  const code = character.charCodeAt(0);
  const ascii = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
  return ascii >= 'a' && ascii <= 'z' ? ascii.toUpperCase() : ascii;
}

function compact(id: string): string {
  return id
    .split('')
    .map(plain)
    .filter((character) => !isBetween(character))
    .join('');
}
