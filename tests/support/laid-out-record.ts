import type { TextFieldKey } from '@/lib/core/fields/fields';
import { laidOutPerson } from './laid-out-person';
import { FAULTS } from './layout-faults';

/** A line of a made-up picture: what stands there, px, and whose value it is; `of` is null for every other text. */
export interface Placed {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly of: TextFieldKey | null;
}

export interface LaidOut {
  readonly lines: readonly Placed[];
  readonly values: Readonly<Partial<Record<TextFieldKey, string>>>;
}

/** Where values stand seen from their labels. `apart`: in a column of their own that keeps its own rows. */
export const LAYOUTS = ['beside', 'left', 'under', 'over', 'apart', 'apart in pairs'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** `rows`: where rows of the record begin, px; none where the columns of labels and values keep their own. */
export interface Drawn {
  readonly lines: readonly Placed[];
  readonly rows: readonly number[];
}

interface Cell {
  readonly label: string;
  readonly of: TextFieldKey;
  /** none: the record shows nothing there */
  readonly lines: readonly string[];
}
export type Between = (least: number, most: number) => number;

/** Fewer labels are no record (whole-records.ts). */
const LEAST = 5;
const WRAPPING: readonly TextFieldKey[] = ['school', 'major', 'branch', 'department', 'className'];

/**
 * A part of a made-up record in a random layout, with so many faults. Also without one values are missing or wrapped,
 * a title and a remark stand around them, and the picture may be cut above.
 */
export function laidOutRecord(layout: Layout, faults: number, random: () => number): LaidOut {
  const between: Between = (least, most) => least + Math.floor(random() * (most - least + 1));
  const person = laidOutPerson(random);
  const from = between(0, 8);
  const fields = person.slice(from, between(from + LEAST, person.length));
  // characters in a line of words; digits of numbers do not break
  const width = random() < 0.5 ? between(7, 12) : 14;
  const cells = fields.map(([of, label, value]): Cell => {
    if (of !== 'name' && random() < 0.12) return { label, of, lines: [] };
    return { label, of, lines: WRAPPING.includes(of) ? wrapped(value, width) : [value] };
  });
  const drawn = PLACE[layout](cells, between);
  let picture: Drawn = { ...drawn, lines: framed(drawn.lines, layout, random, between) };
  for (let left = faults; left > 0; left -= 1) {
    picture = (FAULTS[between(0, FAULTS.length - 1)] ?? FAULTS[0])(picture, between);
  }
  const values = cells.map(({ of, lines }) => [of, lines.join('')]);
  return { lines: picture.lines, values: Object.fromEntries(values) };
}

/** Lines of a record between a title and a remark, which may be missing, and perhaps cut off above. */
function framed(
  lines: readonly Placed[],
  layout: Layout,
  random: () => number,
  between: Between,
): readonly Placed[] {
  const bottom = Math.max(...lines.map(({ top }) => top));
  const cut = (layout === 'under' || layout === 'over') && random() < 0.3 ? between(20, 120) : 0;
  const title = random() < 0.5 ? [{ text: '学籍信息', left: 10, top: 10, of: null }] : [];
  const below = bottom + between(17, 60);
  const remark = random() < 0.3 ? [{ text: '返回首页', left: 10, top: below, of: null }] : [];
  return [...title, ...lines, ...remark].filter(({ top }) => top >= cut);
}

function wrapped(value: string, width: number): readonly string[] {
  return value.length <= width ? [value] : [value.slice(0, width), ...wrapped(value.slice(width), width)];
}

type Place = (cells: readonly Cell[], between: Between) => Drawn;

const PLACE: Readonly<Record<Layout, Place>> = {
  beside: (cells, between) => rows(cells, 'label first', between),
  left: (cells, between) => rows(cells, 'value first', between),
  under: (cells, between) => grid(cells, 'label first', between),
  over: (cells, between) => grid(cells, 'value first', between),
  apart: (cells, between) => ({ lines: blocks(cells, between, 0, 200), rows: [] }),
  'apart in pairs': (cells, between) => {
    const half = Math.ceil(cells.length / 2);
    const right = between(180, 240);
    const second = cells.slice(half);
    const behind = second.length === 0 ? [] : blocks(second, between, 480, right);
    return { lines: [...blocks(cells.slice(0, half), between, 0, right), ...behind], rows: [] };
  },
};

type Order = 'label first' | 'value first';

/** One or two cells in a row, each label beside its value. */
function rows(cells: readonly Cell[], order: Order, between: Between): Drawn {
  const [columns, pitch] = [between(1, 2), between(20, 40)];
  const [label, value] = order === 'label first' ? [10, 130] : [200, 10];
  const placed: Placed[] = [];
  const starts: number[] = [];
  let top = between(28, 60);
  for (let at = 0; at < cells.length; at += columns) {
    starts.push(top);
    const row = cells.slice(at, at + columns);
    for (const [column, cell] of row.entries()) {
      const left = 360 * column;
      placed.push({ text: cell.label, left: left + label, top, of: null });
      placed.push(...textsOf(cell, left + value, top, 18));
    }
    top += pitch + 18 * Math.max(0, ...row.map(({ lines }) => lines.length - 1));
  }
  return { lines: placed, rows: starts };
}

/** One to four cells in a row, each label over or under its value. */
function grid(cells: readonly Cell[], order: Order, between: Between): Drawn {
  const [columns, near, far, line] = [between(1, 4), between(17, 26), between(0, 33), between(17, 24)];
  const placed: Placed[] = [];
  const starts: number[] = [];
  let top = between(28, 60);
  for (let at = 0; at < cells.length; at += columns) {
    starts.push(top);
    let bottom = top;
    for (const [column, cell] of cells.slice(at, at + columns).entries()) {
      const left = 10 + 220 * column;
      const height = Math.max(0, near + line * (cell.lines.length - 1));
      const [label, value] = order === 'label first' ? [top, top + near] : [top + height, top];
      placed.push({ text: cell.label, left, top: label, of: null });
      placed.push(...textsOf(cell, left, value, line));
      bottom = Math.max(bottom, top + height + line);
    }
    top = bottom + far;
  }
  return { lines: placed, rows: starts };
}

/** A block of labels and a block of values below it, beside it a little lower, or far away; an empty value may have no row. */
function blocks(cells: readonly Cell[], between: Between, left: number, right: number): readonly Placed[] {
  const [pitch, top, where] = [between(20, 30), between(28, 60), between(0, 2)];
  const bottom = top + pitch * cells.length;
  const own = between(0, 1) === 0 ? pitch : between(18, 30);
  const begin = [bottom + between(0, 40), top + between(0, 60), bottom + 200][where] ?? bottom;
  const keepsRows = between(0, 1) === 0;
  const x = left + (where === 0 ? 10 : right);
  const labels = cells.map(({ label }, at) => ({
    text: label,
    left: left + 10,
    top: top + pitch * at,
    of: null,
  }));
  let y = begin;
  const values = cells.flatMap((cell) => {
    const placed = textsOf(cell, x, y, own);
    y += own * (placed.length === 0 && keepsRows ? 1 : placed.length);
    return placed;
  });
  return [...labels, ...values];
}

function textsOf({ lines, of }: Cell, left: number, top: number, pitch: number): readonly Placed[] {
  return lines.map((text, at) => ({ text, left, top: top + pitch * at, of }));
}
