import { labelOf } from '@/lib/core/labels/label-of';
import { middleOf, rightOf } from '@/lib/core/ocr/image/boxes';
import type { LineToken } from './line-tokens';
import { inRow } from './split-records';

type Values = ReadonlyMap<LineToken, readonly LineToken[]>;

/** In text heights. */
const SAME_ROW = 0.5;
const NEXT_ROW = 4;
const ALIGNED = 0.3;
/** In a table of two columns half of the labels that do not begin a row have places of their own, at most. */
const OWN_PLACES = 0.6;
/** So many rows hold several labels where a record is written like a sentence. */
const LEAST_ROWS = 2;

type Row = readonly LineToken[];

/**
 * Where a record runs on like a sentence ("姓名：林知夏　学校：西南大 / 学　专业：…"): labels whose value is the last of its row,
 * and the next row does not begin with a label. It goes on there, or a label that nobody knows does.
 */
export function runningValues(
  values: Values,
  loose: readonly LineToken[],
  height: number,
): readonly LineToken[] {
  const tokens = [...values].flatMap(([label, lines]) => [label, ...lines]);
  const rows = rowsOf([...tokens, ...loose], height);
  if (!runsOn(rows, height)) return [];
  return rows.flatMap((row, at) => {
    const last = row.at(-1);
    const next = rows[at + 1];
    const [begin] = next ?? [];
    const owner = [...values].find(([label, lines]) => label === last || (last && lines.includes(last)));
    if (!last || !begin || !owner || isNamed(begin)) return [];
    return middleOf(begin.box) - middleOf(last.box) <= NEXT_ROW * height ? [owner[0]] : [];
  });
}

function rowsOf(tokens: readonly LineToken[], height: number): readonly Row[] {
  const rows: LineToken[][] = [];
  for (const token of [...tokens].sort((a, b) => middleOf(a.box) - middleOf(b.box))) {
    const first = rows.at(-1)?.[0];
    if (first && inRow(first.box, token.box, SAME_ROW * height)) rows.at(-1)?.push(token);
    else rows.push([token]);
  }
  return rows.map((row) => row.sort((a, b) => a.box.left - b.box.left));
}

/** Whether the labels that do not begin their rows make no columns: nearly each begins and ends at a place of its own. */
function runsOn(rows: readonly Row[], height: number): boolean {
  const inner = rows.map((row) => row.slice(1).filter(({ meaning }) => meaning !== null));
  if (inner.filter((row) => row.length > 0).length < LEAST_ROWS) return false;
  const boxes = inner.flat().map(({ box }) => box);
  const places = [boxes.map(({ left }) => left), boxes.map(rightOf)].map((edges) => placesOf(edges, height));
  return Math.min(...places) > OWN_PLACES * boxes.length;
}

/** How many places edges have that are not the same by chance of drawing. */
function placesOf(edges: readonly number[], height: number): number {
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.filter((edge, at) => edge - (sorted[at - 1] ?? Number.NEGATIVE_INFINITY) > ALIGNED * height)
    .length;
}

/** A label that is known; "习形式：" is the rest of one. */
function isNamed({ meaning, text }: LineToken): boolean {
  return meaning !== null && (meaning !== 'other' || labelOf(text) !== null);
}
