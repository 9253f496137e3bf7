import { lettersOf } from '@/lib/core/roster/formats/column-letters';
import type { Cell, SheetTable, TableRow } from '@/lib/core/roster/model/table';
import { isBlankRow } from '@/lib/core/roster/model/table';
import { claimsOf, headerClaims } from './header-rows';
import type { Claim } from './match-columns';

/** Rows that are a header together: codes over names, two spellings. */
interface HeaderGroup {
  readonly start: number;
  readonly claims: readonly Claim[];
}

function groupsIn(rows: readonly TableRow[]): readonly HeaderGroup[] {
  const groups: HeaderGroup[] = [];
  let last = -2;
  rows.forEach((row, position) => {
    const claims = headerClaims(row);
    if (claims.length === 0) return;
    const group = groups.at(-1);
    if (group !== undefined && last === position - 1)
      groups[groups.length - 1] = { ...group, claims: [...group.claims, ...claims] };
    else groups.push({ start: position, claims });
    last = position;
  });
  return groups;
}

/** A header that says of each of its columns what the one above said is the same header, in whatever spelling. */
function saysTheSame(above: HeaderGroup, { claims }: HeaderGroup): boolean {
  return claims.every(({ field, index }) =>
    above.claims.some((claim) => claim.field === field && claim.index === index),
  );
}

/**
 * The blocks of a sheet that stand one under the other: each begins with a header of its own, whose columns are
 * others than those of the block above.
 */
export function blocksBelow(table: SheetTable): readonly SheetTable[] {
  const starts: HeaderGroup[] = [];
  for (const group of groupsIn(table.rows)) {
    const above = starts.at(-1);
    if (above === undefined || !saysTheSame(above, group)) starts.push(group);
  }
  if (starts.length < 2) return [table];
  return starts.map(({ start }, index) => ({
    ...table,
    rows: table.rows.slice(index === 0 ? 0 : start, starts[index + 1]?.start),
  }));
}

const SEARCHED_ROWS = 30;
/** Whose row it is: blocks of a list each have these. */
const OWN_KEYS: readonly string[] = ['studentNo', 'idNumber', 'name'];

function titleOf(cell: Cell): string {
  return typeof cell === 'string' ? cell.trim() : '';
}

function isKey({ field }: Claim): boolean {
  return OWN_KEYS.includes(field);
}

/** Every so many titles all of them come again, and a key is among them: 序号 姓名 序号 姓名. */
function periodsOf(claims: readonly Claim[], titles: readonly string[]): readonly number[] {
  const filled = titles.flatMap((title, index) => (title === '' ? [] : [{ title, index }]));
  for (let period = 1; period * 2 <= filled.length; period += 1) {
    const isRepeated = filled.every(({ title }, at) => at < period || title === filled[at - period]?.title);
    if (filled.length % period !== 0 || !isRepeated || !claims.some(isKey)) continue;
    return filled.flatMap(({ index }, at) => (at === 0 ? [0] : at % period === 0 ? [index] : []));
  }
  return [0];
}

/** Where a key comes that the block already has, in whatever order and spelling; at least two keys must come again. */
function keysAgainAt(claims: readonly Claim[]): readonly number[] {
  const keys = claims.filter(isKey);
  const again = new Set(
    keys.flatMap(({ field }) => (keys.filter((one) => one.field === field).length > 1 ? [field] : [])),
  );
  if (again.size < 2) return [0];
  const starts = [0];
  let known = new Set<string>();
  for (const { field, index } of keys) {
    if (known.has(field)) {
      starts.push(index);
      known = new Set();
    }
    known.add(field);
  }
  return starts;
}

/** Where the columns of a header begin again with the same titles: [0, 4, 8]; [0] when they do not. */
function titlesAgainAt(claims: readonly Claim[], titles: readonly string[]): readonly number[] {
  const places = (one: Claim): readonly number[] =>
    claims.filter(({ field, title }) => field === one.field && title === one.title).map(({ index }) => index);
  const again = claims.filter((claim) => places(claim).length > 1);
  const fields = new Set(again.map(({ field }) => field));
  const [leading] = again;
  if (leading === undefined || !again.some(isKey) || fields.size < 2) return [0];
  const starts = places(leading);
  const [one = 0, other = 0] = starts;
  let before = 0;
  while (
    before < one &&
    titles[one - before - 1] !== '' &&
    titles[one - before - 1] === titles[other - before - 1]
  )
    before += 1;
  return [0, ...starts.slice(1).map((start) => start - before)];
}

/** Whether no block has one of the keys twice. */
function areWhole(starts: readonly number[], claims: readonly Claim[]): boolean {
  return starts.every((start, at) => {
    const end = starts[at + 1] ?? Number.POSITIVE_INFINITY;
    const own = claims.filter((claim) => isKey(claim) && claim.index >= start && claim.index < end);
    return new Set(own.map(({ field }) => field)).size === own.length;
  });
}

/** 姓名 姓名 姓名: a header, although it names one field. */
function areNamesAgain(cells: readonly Cell[]): boolean {
  return periodsOf(claimsOf(cells), cells.map(titleOf)).length > 1;
}

function repeatsAt(claims: readonly Claim[], titles: readonly string[]): readonly number[] {
  const ways = [periodsOf(claims, titles), titlesAgainAt(claims, titles), keysAgainAt(claims)];
  return ways.find((starts) => starts.length > 1 && areWhole(starts, claims)) ?? [0];
}

function partOf(table: SheetTable, from: number, to: number | undefined): SheetTable {
  const rows = table.rows.flatMap(({ marks, ...row }): readonly TableRow[] => {
    const own = [...(marks ?? [])].flatMap(([index, mark]) =>
      index >= from && index < (to ?? Number.POSITIVE_INFINITY) ? [[index - from, mark] as const] : [],
    );
    const part = {
      ...row,
      cells: row.cells.slice(from, to),
      ...(own.length > 0 ? { marks: new Map(own) } : {}),
    };
    return isBlankRow(part) ? [] : [part];
  });
  const inside = (column: number): boolean => column >= from && (to === undefined || column < to);
  const last = (to ?? Math.max(from + 1, ...table.rows.map(({ cells }) => cells.length))) - 1;
  return {
    ...table,
    rows,
    part: `${lettersOf(from)}–${lettersOf(last)}`,
    merged: (table.merged ?? []).flatMap((one) =>
      inside(one.column) ? [{ ...one, column: one.column - from }] : [],
    ),
    hiddenColumns: (table.hiddenColumns ?? []).filter(inside).map((column) => column - from),
  };
}

/** Lists that stand side by side under one row of headers, in which the same names come again; else the table alone. */
export function blocksBeside(table: SheetTable): readonly SheetTable[] {
  const header =
    table.rows.slice(0, SEARCHED_ROWS).find(({ cells }) => areNamesAgain(cells)) ??
    table.rows.find((row) => headerClaims(row).length > 0);
  const cells = header?.cells ?? [];
  const titles = cells.map(titleOf);
  const starts = repeatsAt(claimsOf(cells), titles);
  if (starts.length < 2) return [table];
  return starts.map((start, index) => partOf(table, start, starts[index + 1]));
}
