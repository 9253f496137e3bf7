import { hiddenDigits } from './hidden-digits';
import { checkIdNumber } from './id-check';
import { normaliseIdNumber } from './id-number';
import { plainDigit } from './plain-digit';
import { readDate } from './read-date';

/** What is known of the people on a page, and what a picture of it is to hide. */
export interface PrivateNumbers {
  /** ID numbers as the page shows them */
  readonly ids: readonly string[];
  /** birth dates as the page shows them */
  readonly births: readonly string[];
  /** numbers of a record that are neither, such as its 学号 */
  readonly others: readonly string[];
  /** all digits of an ID number, not only 7–16 */
  readonly whole: boolean;
  readonly birthShown: boolean;
}

/** What of a known number counts as a part of it. */
export interface LeastPart {
  /** digits in a row */
  readonly digits: number;
  /** of them, such as are to be hidden */
  readonly hidden: number;
}

/** Characters of a text, one UTF-16 unit each, and where each stands in the text. */
interface Characters {
  readonly text: string;
  readonly at: readonly number[];
  readonly units: readonly number[];
}

const RESIDENT = /^\d{17}[\dX]$/;
/** Digits 7–16; the last character of an ID number may be a letter, and is never hidden alone. */
const FIRST_HIDDEN = 6;
const END_HIDDEN = 16;
const END_BIRTH = 14;
const ID_DIGITS = 17;
/** So many digits in a row of one ID number are a part of it; a birth date has as many. */
const LEAST_PART: LeastPart = { digits: 8, hidden: 1 };
/** 15 digits with a day of birth were an ID number until 2013. */
const OLD_ID = /(?<!\d)[1-9]\d{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?!\d)/g;
const PASSPORT = /(?<![A-Z0-9])[A-Z]{1,2}\d{7,9}(?![A-Z0-9])/g;
/** What writes a digit apart from the next one. */
const APART = '[^0-9A-Z\\u4e00-\\u9fff]{0,3}';
const ANY_ID = new RegExp([...Array(ID_DIGITS).fill('\\d'), '[\\dX]'].join(APART), 'y');

/**
 * Which parts of a text must not be seen in a picture, UTF-16 positions, ascending: digits 7–16 of every ID number, whole
 * papers of another form, birth dates. Known numbers are found whatever stands between their digits and however
 * these are dressed, from behind too, and in parts.
 */
export function privateParts(text: string, known: PrivateNumbers, least: LeastPart = LEAST_PART): number[] {
  const hidden = new Set(hiddenDigits(text, known.ids, known.whole));
  const plain = plainOf(text);
  const digits = digitsOf(plain);
  for (const id of known.ids) hideKnown({ id: normaliseIdNumber(id), least }, digits, known, hidden);
  hideSpread(plain, known.whole, hidden);
  hideOtherPapers(plain, known.others, hidden);
  if (!known.birthShown) for (const birth of birthsOf(known)) hideBirth(birth, plain, hidden);
  return [...hidden].sort((one, other) => one - other);
}

/** YYYYMMDD of everybody known, as told and out of the ID numbers. */
export function birthsOf({ ids, births }: Pick<PrivateNumbers, 'ids' | 'births'>): readonly string[] {
  const inIds = ids.map(normaliseIdNumber).filter((id) => RESIDENT.test(id));
  const texts = [...births, ...inIds.map((id) => id.slice(FIRST_HIDDEN, END_BIRTH))];
  return [...new Set(texts.flatMap((text) => readDate(text)?.day?.replaceAll('-', '') ?? []))];
}

/** Digits as ASCII, letters as capitals. */
function plainOf(text: string): Characters {
  const [characters, at, units]: [string[], number[], number[]] = [[], [], []];
  let index = 0;
  for (const character of text) {
    const plain = plainDigit(character) ?? character.normalize('NFKC').toUpperCase();
    characters.push(plain.length === 1 ? plain : ' ');
    at.push(index);
    units.push(character.length);
    index += character.length;
  }
  return { text: characters.join(''), at, units };
}

function digitsOf({ text, at, units }: Characters): Characters {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  return {
    text: places.map((place) => text.charAt(place)).join(''),
    at: places.map((place) => at[place] ?? 0),
    units: places.map((place) => units[place] ?? 1),
  };
}

function hide({ at, units }: Characters, place: number, hidden: Set<number>): void {
  const [start = 0, length = 0] = [at[place], units[place]];
  for (let unit = 0; unit < length; unit += 1) hidden.add(start + unit);
}

/** A known number of digits, forwards and from behind, and parts of it. */
function hideKnown(
  { id, least }: { readonly id: string; readonly least: LeastPart },
  digits: Characters,
  { whole, birthShown }: PrivateNumbers,
  hidden: Set<number>,
): void {
  if (!RESIDENT.test(id) && !/^\d{15}$/.test(id)) return;
  const own = id.slice(0, ID_DIGITS);
  const all = whole || own.length < ID_DIGITS;
  const isHidden = (digit: number): boolean => all || (digit >= FIRST_HIDDEN && digit < END_HIDDEN);
  for (const isBack of [false, true]) {
    const number = isBack ? [...own].reverse().join('') : own;
    for (const { start, first, length } of sharedRuns(digits.text, number, least.digits)) {
      const places = Array.from({ length }, (_, step) =>
        isBack ? own.length - 1 - first - step : first + step,
      );
      if (birthShown && places.every((digit) => digit >= FIRST_HIDDEN && digit < END_BIRTH)) continue;
      if (places.filter(isHidden).length < least.hidden) continue;
      for (const [step, digit] of places.entries()) if (isHidden(digit)) hide(digits, start + step, hidden);
    }
  }
}

/** Runs of at least so many digits that a text shares with a number. */
function sharedRuns(text: string, own: string, least: number) {
  const runs: { readonly start: number; readonly first: number; readonly length: number }[] = [];
  for (let start = 0; start + least <= text.length; start += 1) {
    const first = own.indexOf(text.slice(start, start + least));
    if (first < 0) continue;
    let length = least;
    while (first + length < own.length && text[start + length] === own[first + length]) length += 1;
    runs.push({ start, first, length });
    start += length - 1;
  }
  return runs;
}

/** Anybody's ID number whose check digit is right, whatever stands between its digits. */
function hideSpread(plain: Characters, whole: boolean, hidden: Set<number>): void {
  for (let start = 0; start < plain.text.length; start += 1) {
    ANY_ID.lastIndex = start;
    const found = ANY_ID.exec(plain.text)?.[0];
    if (found === undefined || checkIdNumber(found.replaceAll(/[^\dX]/g, '')) !== 'ok') continue;
    const places = [...found.matchAll(/[\dX]/g)].map(({ index }) => start + index);
    for (const place of whole ? places : places.slice(FIRST_HIDDEN, END_HIDDEN)) hide(plain, place, hidden);
  }
}

function hideOtherPapers(plain: Characters, others: readonly string[], hidden: Set<number>): void {
  const known = new Set(others.map(normaliseIdNumber));
  for (const shape of [OLD_ID, PASSPORT]) {
    for (const { 0: found, index } of plain.text.matchAll(shape)) {
      if (known.has(found)) continue;
      for (let step = 0; step < found.length; step += 1) hide(plain, index + step, hidden);
    }
  }
}

/** A day in the notations there are, with or without its day, from behind too. */
function hideBirth(birth: string, plain: Characters, hidden: Set<number>): void {
  const [year, month, day] = [birth.slice(0, 4), birth.slice(4, 6), birth.slice(6)];
  const short = (part: string): string => `0?${Number(part)}`;
  const notations = [
    birth,
    [...birth].reverse().join(''),
    `(?<!\\d)${year}\\D{1,4}${short(month)}\\D{1,4}${short(day)}(?!\\d)`,
    `(?<!\\d)${year}\\D{1,3}${short(month)}(?!\\d)`,
    `(?<!\\d)(?:${short(day)}\\D{1,3}${short(month)}|${short(month)}\\D{1,3}${short(day)})\\D{1,3}${year}(?!\\d)`,
  ];
  for (const { 0: found, index } of plain.text.matchAll(new RegExp(notations.join('|'), 'g'))) {
    for (let step = 0; step < found.length; step += 1) hide(plain, index + step, hidden);
  }
}
