import { isSecondary, TEXT_FIELD_KEYS, type TextFieldKey } from '@/lib/core/record/fields';
import { type HeaderMeaning, headerMeaning } from './header-names';
import { MAX_COLUMNS, type Refusal } from './roster';
import { type Cell, isBlank, type TableRow } from './table';

/** A column of the file that holds a field. */
export interface Column {
  readonly field: TextFieldKey;
  /** header text as written, without blanks around it */
  readonly title: string;
  /** 0-based position in a row's cells */
  readonly index: number;
}

export type HeaderSearch =
  | {
      readonly ok: true;
      /** in FIELD_KEYS order, one per field */
      readonly columns: readonly Column[];
      /** 0-based position of the header among the table's rows */
      readonly position: number;
    }
  | { readonly ok: false; readonly refusal: Refusal; readonly detail: string };

/** Titles and notes may stand above the header, but not more rows than this. */
const SEARCHED_ROWS = 30;
const KEY_FIELDS: readonly TextFieldKey[] = ['studentNo', 'idNumber', 'name'];

type Claim = Column & HeaderMeaning;

const claimsOf = (cells: readonly Cell[]): readonly Claim[] =>
  cells.slice(0, MAX_COLUMNS).flatMap((cell, index) => {
    const meaning = typeof cell === 'string' ? headerMeaning(cell) : null;
    return meaning === null ? [] : [{ ...meaning, title: String(cell).trim(), index }];
  });

const fieldCount = (claims: readonly Claim[]): number => new Set(claims.map(({ field }) => field)).size;

/** The claims of highest rank on one field: more than one means that the file does not say which column counts. */
const bestClaims = (claims: readonly Claim[], field: TextFieldKey): readonly Claim[] => {
  const own = claims.filter((claim) => claim.field === field);
  const highest = Math.max(...own.map(({ rank }) => rank));
  const best = own.filter(({ rank }) => rank === highest);
  return isSecondary(field) ? best.slice(0, 1) : best;
};

interface Header {
  readonly claims: readonly Claim[];
  readonly position: number;
}

/**
 * A header in two rows: the row above names columns that are empty in the header, or the row below names columns and
 * says nothing where the header does (so it is no student's). Only fields that the header does not name are added.
 */
const withSecondRow = (
  rows: readonly TableRow[],
  claims: readonly (readonly Claim[])[],
  position: number,
): Header => {
  const own = claims[position] ?? [];
  const newIn = (other: number): readonly Claim[] =>
    (claims[other] ?? []).filter(({ field }) => own.every((claim) => claim.field !== field));
  const emptyIn = (row: number, { index }: Claim): boolean => isBlank(rows[row]?.cells[index]);
  const above = newIn(position - 1).filter((claim) => emptyIn(position, claim));
  if (above.length > 0) return { claims: [...own, ...above], position };
  const below = own.every((claim) => emptyIn(position + 1, claim)) ? newIn(position + 1) : [];
  return { claims: [...own, ...below], position: below.length > 0 ? position + 1 : position };
};

const refuse = (refusal: Refusal, titles: readonly string[]): HeaderSearch => ({
  ok: false,
  refusal,
  detail: titles.join('、'),
});

const columnsFrom = (claims: readonly Claim[], position: number): HeaderSearch => {
  const columns: Column[] = [];
  for (const field of TEXT_FIELD_KEYS) {
    const [best, rival] = bestClaims(claims, field);
    if (best === undefined) continue;
    if (rival !== undefined) return refuse('column-twice', [best.title, rival.title]);
    columns.push({ field, title: best.title, index: best.index });
  }
  if (columns.some(({ field }) => KEY_FIELDS.includes(field))) return { ok: true, columns, position };
  return refuse(
    'no-key-column',
    columns.map(({ title }) => title),
  );
};

/**
 * Finds the header row by the known names of columns: of the first thirty rows the one that names most fields, with
 * the row beside it when the header is written in two. `position` is the last row of the header.
 * Refusals: `no-header` (none names any), `no-key-column` (detail: what was found), `column-twice` (detail: both
 * headers), `too-many-columns` (detail: how many).
 */
export const findHeader = (rows: readonly TableRow[]): HeaderSearch => {
  const claims = rows.slice(0, SEARCHED_ROWS).map(({ cells }) => claimsOf(cells));
  const most = Math.max(0, ...claims.map(fieldCount));
  if (most === 0) return refuse('no-header', []);
  const position = claims.findIndex((row) => fieldCount(row) === most);
  const width = rows[position]?.cells.filter((cell) => !isBlank(cell)).length ?? 0;
  if (width > MAX_COLUMNS) return refuse('too-many-columns', [String(width)]);
  const header = withSecondRow(rows, claims, position);
  return columnsFrom(header.claims, header.position);
};
