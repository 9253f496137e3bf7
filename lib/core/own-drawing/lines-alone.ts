import type { Grey } from '@/lib/core/ocr/image/grey';
import type { Pixels } from '@/lib/core/record/pixels';
import type { DashedLine } from './dashed-lines';
import { hasYellowGaps } from './yellow-gaps';

/** So far above and below a line alone there is nothing but paper. Periods. */
const CLEAR = 0.34;
/** Paper changes along the line by at most so much of what the dashes do: strokes of writing have more strokes above them. */
const PAPER = 0.5;
/** By so much the green of our line is farther above its blue than the paper's: with yellow gaps one line is enough. */
const COLOURED = 20;
/** What a messenger leaves of that, on average over several lines (docs/measurements.md). */
const FADED = 2;
const SEVERAL = 3;
/** Somebody else's dashes part rows: they are all equally long. */
const LENGTHS = 2;
/** Periods that are the same, as a share of them. */
const SAME = 0.06;

interface LineAlone extends DashedLine {
  /** by how much its green is farther above its blue than the paper's */
  readonly tint: number;
  /** by how much the paper's is: on a coloured card a faded line tells nothing */
  readonly paper: number;
}

/**
 * The lines that stand under values which agree, each by itself. One is known by its colour; where a messenger has faded
 * it, several are, of one period and different length.
 */
export function linesUnderValues(
  pixels: Pixels,
  grey: Grey,
  lines: readonly DashedLine[],
): readonly DashedLine[] {
  const alone = apart(lines.flatMap((line) => lineAlone(pixels, grey, line) ?? []));
  const coloured = alone.filter((line) => line.tint >= COLOURED && hasYellowGaps(pixels, line));
  if (coloured.length > 0) return coloured;
  const onWhite = alone.filter(({ paper }) => Math.abs(paper) < COLOURED);
  for (const { period } of onWhite) {
    const alike = onWhite.filter((line) => Math.abs(line.period - period) <= SAME * period);
    const lengths = new Set(alike.map(({ left, right }) => Math.round((right - left) / period)));
    const tint = alike.reduce((sum, line) => sum + line.tint, 0) / alike.length;
    if (alike.length >= SEVERAL && lengths.size >= LENGTHS && tint >= FADED) return alike;
  }
  return [];
}

function lineAlone(pixels: Pixels, grey: Grey, line: DashedLine): LineAlone | null {
  const clear = Math.ceil(CLEAR * line.period);
  const above = alongRow(pixels, grey, line, line.top - clear);
  const below = alongRow(pixels, grey, line, line.top + line.thick - 1 + clear);
  const own = alongRow(pixels, grey, line, line.top + Math.floor(line.thick / 2));
  if (above === null || below === null || own === null) return null;
  if (Math.max(above.change, below.change) > PAPER * own.change) return null;
  const paper = (above.tint + below.tint) / 2;
  return { ...line, tint: own.tint - paper, paper };
}

/** One for each place: the same line comes once for every way to find it. */
function apart(lines: readonly LineAlone[]): readonly LineAlone[] {
  const kept: LineAlone[] = [];
  for (const line of lines.toSorted((one, other) => other.count - one.count)) {
    if (kept.every((other) => !areOne(line, other))) kept.push(line);
  }
  return kept;
}

function areOne(one: DashedLine, other: DashedLine): boolean {
  return (
    Math.abs(one.top - other.top) < 2 * one.period &&
    one.left < other.right + one.period &&
    other.left < one.right + one.period
  );
}

/** How much the grey of a row changes along the line, and by how much its green is above its blue. Null outside the picture. */
function alongRow(
  { data }: Pixels,
  grey: Grey,
  { left, right }: DashedLine,
  y: number,
): { readonly change: number; readonly tint: number } | null {
  if (y < 0 || y >= grey.height) return null;
  let [sum, squares, tint] = [0, 0, 0];
  for (let x = left; x < right; x += 1) {
    const at = y * grey.width + x;
    const level = grey.data[at] ?? 0;
    sum += level;
    squares += level * level;
    tint += (data[4 * at + 1] ?? 0) - (data[4 * at + 2] ?? 0);
  }
  const count = right - left;
  return { change: Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2)), tint: tint / count };
}
