import { isSecondary, TEXT_FIELD_KEYS, type TextFieldKey } from '@/lib/core/fields/fields';
import { isKeyField } from '@/lib/core/fields/key-fields';
import { type Cell, isBlank, type TableRow } from '@/lib/core/roster/model/table';
import type { HeaderMeaning } from './header-names';
import { contradicts, hasShapeOf } from './value-shapes';

/** Why a column is taken for a field; every reason has a sentence in lib/core/texts. */
export const GUESS_REASONS = [
  /** its header is a known name, and its values do not speak against it */
  'name',
  /** its header is none that is known, but its values look like it */
  'values',
  /** its header is a known name, but its values look like something else */
  'values-disagree',
  /** another column has as good a name */
  'two-columns',
  /** a person said so before, for the same headers */
  'remembered',
] as const;
export type GuessReason = (typeof GUESS_REASONS)[number];

/** A column of the file that holds a field. */
export interface Column {
  readonly field: TextFieldKey;
  /** header text as written, without blanks around it */
  readonly title: string;
  /** 0-based position in a row's cells */
  readonly index: number;
}

/** A column that is taken for a field, and why. */
export interface ColumnGuess extends Column {
  readonly reason: GuessReason;
}

/** A header of the file that is the known name of a field. */
export interface Claim extends HeaderMeaning {
  readonly title: string;
  readonly index: number;
}

/** What values alone may suggest, in the order in which it is looked for. */
const BY_VALUES: readonly TextFieldKey[] = ['idNumber', 'gender', 'ethnicity'];
const KEYS_BY_VALUES: readonly TextFieldKey[] = ['examineeNo', 'studentNo', 'name'];
/** Columns about somebody else than the student. */
export const OTHER_PERSON = /父|母|家长|监护|联系人|配偶|辅导员|班主任|导师|老师|教师|介绍人/u;
const SAMPLED_ROWS = 200;

/** The values of a column that say something, of the first rows. */
export function sampleOf(rows: readonly TableRow[], index: number): readonly Cell[] {
  return rows
    .slice(0, SAMPLED_ROWS)
    .map(({ cells }) => cells[index] ?? null)
    .filter((cell) => !isBlank(cell));
}

function bestClaims(claims: readonly Claim[], field: TextFieldKey): readonly Claim[] {
  const own = claims.filter((claim) => claim.field === field);
  const highest = Math.max(...own.map(({ rank }) => rank));
  const best = own.filter(({ rank }) => rank === highest);
  return isSecondary(field) ? best.slice(0, 1) : best;
}

function byName(claims: readonly Claim[], rows: readonly TableRow[]): readonly ColumnGuess[] {
  return TEXT_FIELD_KEYS.flatMap((field): readonly ColumnGuess[] => {
    const [best, rival] = bestClaims(claims, field);
    if (best === undefined) return [];
    const { title, index } = best;
    if (rival !== undefined) return [{ field, title, index, reason: 'two-columns' }];
    const reason = contradicts(field, sampleOf(rows, index)) ? 'values-disagree' : 'name';
    return [{ field, title, index, reason }];
  });
}

function firstLike(
  field: TextFieldKey,
  titles: readonly string[],
  rows: readonly TableRow[],
  taken: ReadonlySet<number>,
): ColumnGuess | null {
  const index = titles.findIndex(
    (title, at) => !taken.has(at) && !OTHER_PERSON.test(title) && hasShapeOf(field, sampleOf(rows, at)),
  );
  return index === -1 ? null : { field, title: titles[index] ?? '', index, reason: 'values' };
}

/**
 * Which column of a file is which field: by the known names first (of two names for one field the better one), then,
 * for what no name was found, by the shape of the values; never by how much two names look alike. Only guesses with
 * the reason `name` are certain. In FIELD_KEYS order, one per field.
 */
export function matchColumns(
  titles: readonly string[],
  claims: readonly Claim[],
  rows: readonly TableRow[],
): readonly ColumnGuess[] {
  const guesses = [...byName(claims, rows)];
  const taken = new Set(claims.map(({ index }) => index));
  const hasKey = guesses.some(({ field }) => isKeyField(field));
  for (const field of hasKey ? BY_VALUES : [...BY_VALUES, ...KEYS_BY_VALUES]) {
    if (guesses.some((guess) => guess.field === field)) continue;
    const guess = firstLike(field, titles, rows, taken);
    if (guess === null) continue;
    guesses.push(guess);
    taken.add(guess.index);
  }
  return TEXT_FIELD_KEYS.flatMap((field) => guesses.filter((guess) => guess.field === field));
}

/** Whether nobody needs to be asked: every column is known by its name, and one of them says whose row it is. */
export function isCertain(guesses: readonly ColumnGuess[]): boolean {
  return (
    guesses.every(({ reason }) => reason === 'name' || reason === 'remembered') &&
    guesses.some(({ field }) => isKeyField(field))
  );
}
