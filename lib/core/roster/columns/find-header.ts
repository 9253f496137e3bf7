import { isKeyField } from '@/lib/core/fields/key-fields';
import { MAX_COLUMNS, type Refusal } from '@/lib/core/roster/model/roster';
import { type Cell, isBlank, type TableRow } from '@/lib/core/roster/model/table';
import { foldHeader } from './fold-header';
import { headerMeaning } from './header-names';
import { claimsOf } from './header-rows';
import { type Claim, type ColumnGuess, matchColumns, OTHER_PERSON } from './match-columns';

/** What the header of a table says. */
export interface Header {
  /** 0-based position of the header's last row among the table's rows */
  readonly position: number;
  /** one for each column of the file, '' where there is none */
  readonly titles: readonly string[];
  readonly guesses: readonly ColumnGuess[];
}

export type HeaderSearch =
  | ({ readonly ok: true } & Header)
  | { readonly ok: false; readonly refusal: Refusal; readonly detail: string };

/** Titles and notes may stand above the header, but not more rows than this. */
const SEARCHED_ROWS = 30;
/** A header of names that nobody knows is believed only when it has at least so many. */
const FEWEST_UNKNOWN = 3;

function titleOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.trim() : '';
}

function fieldCount(claims: readonly Claim[]): number {
  return new Set(claims.map(({ field }) => field)).size;
}

function filledIn(row: TableRow | undefined): number {
  return row?.cells.filter((cell) => !isBlank(cell)).length ?? 0;
}

/** Of a merged cell only the first place holds the text; the header below belongs to it all the same. */
function groupAbove(above: readonly Cell[], index: number): string {
  for (let at = index; at >= 0; at -= 1) if (!isBlank(above[at])) return titleOf(above[at]);
  return '';
}

interface HeaderRows {
  readonly claims: readonly Claim[];
  readonly position: number;
  /** the rows that make up the header, the last one first */
  readonly rows: readonly (TableRow | undefined)[];
}

/** 入学 over 日期 is 入学日期; 姓名 under 家长信息 is not the student's. */
function withGroups(
  header: TableRow | undefined,
  above: TableRow | undefined,
  own: readonly Claim[],
): readonly Claim[] {
  if (header === undefined || above === undefined || filledIn(above) < 2) return own;
  const students = own.filter(({ index }) => !OTHER_PERSON.test(groupAbove(above.cells, index)));
  const joined = header.cells.flatMap((cell, index) => {
    const title = titleOf(cell);
    if (title === '' || own.some((claim) => claim.index === index)) return [];
    const whole = `${groupAbove(above.cells, index)}${title}`;
    const meaning = headerMeaning(whole);
    return meaning === null ? [] : [{ ...meaning, title: whole, index }];
  });
  return [...students, ...joined.filter(({ field }) => own.every((claim) => claim.field !== field))];
}

/**
 * A header in two rows: the row above names columns that are empty in the header, or the row below names columns and
 * says nothing where the header does (so it is no student's). Only fields that the header does not name are added.
 */
function withSecondRow(
  rows: readonly TableRow[],
  claims: readonly (readonly Claim[])[],
  position: number,
): HeaderRows {
  const header = rows[position];
  const before = rows[position - 1];
  const own = withGroups(header, before, claims[position] ?? []);
  const newIn = (other: number): readonly Claim[] =>
    (claims[other] ?? []).filter(({ field }) => own.every((claim) => claim.field !== field));
  const emptyIn = (row: number, { index }: Claim): boolean => isBlank(rows[row]?.cells[index]);
  const above = newIn(position - 1).filter((claim) => emptyIn(position, claim));
  if (above.length > 0) return { claims: [...own, ...above], position, rows: [header, before] };
  const lower = own.every((claim) => emptyIn(position + 1, claim))
    ? withGroups(rows[position + 1], header, claims[position + 1] ?? [])
    : [];
  const below = lower.filter(({ field }) => own.every((claim) => claim.field !== field));
  if (below.length === 0) return { claims: own, position, rows: [header] };
  return { claims: [...own, ...below], position: position + 1, rows: [rows[position + 1], header] };
}

function titlesOf({ rows, claims }: HeaderRows): readonly string[] {
  const width = Math.min(MAX_COLUMNS, Math.max(0, ...rows.map((row) => row?.cells.length ?? 0)));
  return Array.from({ length: width }, (_, index) => {
    const claimed = claims.find((claim) => claim.index === index)?.title;
    return claimed ?? rows.map((row) => titleOf(row?.cells[index])).find((title) => title !== '') ?? '';
  });
}

function refuse(refusal: Refusal, titles: readonly string[]): HeaderSearch {
  return {
    ok: false,
    refusal,
    detail: titles.join('、'),
  };
}

/** Names of columns that stand one under the other, each with the values of everybody beside it. */
function isTransposed(rows: readonly TableRow[]): boolean {
  return [0, 1].some((column) => {
    const names = rows
      .slice(0, SEARCHED_ROWS)
      .filter(({ cells }) => cells.slice(column + 1).some((cell) => !isBlank(cell)))
      .map(({ cells }) => cells[column] ?? null);
    const claims = claimsOf(names);
    return fieldCount(claims) >= FEWEST_UNKNOWN && claims.some(({ field }) => isKeyField(field));
  });
}

const NAMES = /学号|姓名|身份证|性别|考生号|出生|民族|专业|班级/gu;

/** One cell a row in which several names of columns stand: whatever parts them is no separator that is known. */
function isOneColumn(rows: readonly TableRow[]): boolean {
  const searched = rows.slice(0, SEARCHED_ROWS);
  return (
    searched.every((row) => filledIn(row) <= 2) &&
    searched.some(({ cells }) => new Set(String(cells.join(' ')).match(NAMES)).size >= FEWEST_UNKNOWN)
  );
}

/** A row of at least three different words without a digit, under which an ID number or a sex is recognised. */
function findUnknownHeader(rows: readonly TableRow[]): HeaderSearch {
  const searched = rows.slice(0, SEARCHED_ROWS);
  const position = searched.findIndex(({ cells }) => {
    const titles = cells
      .filter((cell) => !isBlank(cell))
      .map((cell) => (typeof cell === 'string' ? foldHeader(cell) : ''));
    return (
      titles.length >= FEWEST_UNKNOWN &&
      titles.every((title) => title !== '' && !/\d/u.test(title) && !/^[男女]$/u.test(title))
    );
  });
  const titles = (rows[position]?.cells ?? []).slice(0, MAX_COLUMNS).map(titleOf);
  const guesses = position === -1 ? [] : matchColumns(titles, [], rows.slice(position + 1));
  const found = guesses.some(({ field }) => field === 'idNumber' || field === 'gender');
  return found ? { ok: true, position, titles, guesses } : refuse('no-header', []);
}

/**
 * Finds the header row by the known names of columns: of the first thirty rows the one that names most fields, with
 * the row beside it when the header is written in two; when no name is known, a row of words over values that are.
 * Refusals: `no-header`, `transposed`, `one-column`, `no-key-column` (detail: what was found; no other column could be it either),
 * `too-many-columns` (detail: how many).
 */
export function findHeader(rows: readonly TableRow[]): HeaderSearch {
  const claims = rows.slice(0, SEARCHED_ROWS).map(({ cells }) => claimsOf(cells));
  const most = Math.max(0, ...claims.map(fieldCount));
  const position = claims.findIndex((row) => fieldCount(row) === most);
  const width = filledIn(rows[position]);
  if (most > 0 && width > MAX_COLUMNS) return refuse('too-many-columns', [String(width)]);
  if (most <= 1 && isTransposed(rows)) return refuse('transposed', []);
  if (most <= 1 && isOneColumn(rows)) return refuse('one-column', []);
  if (most === 0) return findUnknownHeader(rows);
  const header = withSecondRow(rows, claims, position);
  const titles = titlesOf(header);
  const guesses = matchColumns(titles, header.claims, rows.slice(header.position + 1));
  const hasKey = guesses.some(({ field }) => isKeyField(field));
  const unknown = titles.filter((title) => title !== '').length > guesses.length;
  if (!hasKey && !unknown)
    return refuse(
      'no-key-column',
      guesses.map(({ title }) => title),
    );
  return { ok: true, position: header.position, titles, guesses };
}

/** Whether a table can still turn out to be a roster when only its first rows are read. */
export function mayHoldHeader(rows: readonly TableRow[]): boolean {
  const header = findHeader(rows);
  return header.ok || header.refusal !== 'no-header';
}

/** What tells one set of headers from another: the same columns in the same order. */
export function headerKey(titles: readonly string[]): string {
  return titles.map(foldHeader).join('|').slice(0, 2000);
}
