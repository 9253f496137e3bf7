import { bottomOf, middleOf, rightOf } from '@/lib/core/ocr/image/boxes';
import { isFullLine } from './is-full-line';
import type { LineToken } from './line-tokens';
import { type ValueFit, valueFit } from './value-fit';

/** A label and the lines of its value, from the top. */
export interface StackedValue {
  readonly label: LineToken;
  readonly lines: readonly LineToken[];
  readonly fit: ValueFit;
}

/** All in text heights. From the ink of a label to that of its value. */
const FAR = 2.2;
/** Lines of one value are this near; what is further but not `FAR` away may belong to it or not. */
const NEXT_LINE = 0.9;
const UNCLEAR = 1.3;
/** So far below a value of a list stands the next person's, at most. */
const NEXT_PERSON = 4;
const ANYWHERE = Number.POSITIVE_INFINITY;
const ALIGNED = 0.7;
/** A piece this near beside a value may be the rest of it. */
const BESIDE = 2.2;
/** So many values must look like what their labels say. A title over a label is more common than a value over it. */
const LEAST_FITS = { under: 1, over: 2 };
/** How much nearer the values of one side must be where their looks tell nothing. */
const NEARER = 0.7;
const NOT_FURTHER = 1.2;
const SAME_GAP = 0.4;
/** Narrower no column of values is: a day and a number have room in it. What breaks in a shorter line is two texts. */
const NARROWEST = 7;

type Side = 'under' | 'over';

export interface Tokens {
  /** labels without a value */
  readonly labels: readonly LineToken[];
  /** what may be a value */
  readonly texts: readonly LineToken[];
  /** what is none: other labels and their values */
  readonly taken: readonly LineToken[];
}
interface Place extends Tokens {
  readonly side: Side;
  readonly height: number;
}

interface Hypothesis {
  readonly side: Side;
  readonly pairs: readonly (StackedValue & { readonly gap: number })[];
  readonly fits: number;
  readonly misfits: number;
  /** mean distance of label and value, px */
  readonly gap: number;
}

/**
 * Labels whose values stand under them, or over them: one of the two in the whole picture, whichever makes values
 * look like what their labels say. A value in doubt (two labels claim it, a piece of it may be missing) is left out, and
 * all are where both sides are as good, or where several values stand in a row: a list of several people.
 */
export function stackedValues(tokens: Tokens, height: number): readonly StackedValue[] {
  const under = hypothesis({ ...tokens, side: 'under', height });
  const over = hypothesis({ ...tokens, side: 'over', height });
  const chosen = isBetter(under, over) ? under : isBetter(over, under) ? over : null;
  const telling =
    chosen?.pairs.filter(({ label, fit }) => fit === 'fits' && label.meaning !== 'school').length ?? 0;
  if (!chosen || telling < LEAST_FITS[chosen.side] || isList(chosen, tokens, height)) return [];
  return chosen.pairs.filter(
    ({ fit, gap }) => fit === 'fits' || (fit === 'unknown' && isUsual(gap, chosen, height)),
  );
}

/** Whether behind two values or more, as seen from their labels, stands another one that looks like what the label says. */
function isList({ pairs, side }: Hypothesis, { labels, texts, taken }: Tokens, height: number): boolean {
  const more = pairs.filter(({ label, lines, fit }) => {
    const last = side === 'under' ? lines.at(-1) : lines[0];
    const next = last && nearest(last, { labels, texts, taken, side, height }, NEXT_PERSON);
    return (
      fit === 'fits' &&
      next &&
      texts.includes(next) &&
      valueFit(label.meaning ?? 'other', next.text) === 'fits'
    );
  });
  return more.length >= 2;
}

/** Whether a value stands as far from its label as those do that look like what their labels say. */
function isUsual(gap: number, { pairs }: Hypothesis, height: number): boolean {
  const gaps = pairs.filter(({ fit }) => fit === 'fits').map((pair) => pair.gap);
  return gaps.some((one) => Math.abs(one - gap) <= SAME_GAP * height);
}

/** How many texts right under labels, or right over them, look like what those say; the more of the two. */
export function stackedFits(tokens: Tokens, height: number): number {
  const sides = ['under', 'over'] as const;
  return Math.max(...sides.map((side) => hypothesis({ ...tokens, side, height }).fits));
}

function isBetter(one: Hypothesis, other: Hypothesis): boolean {
  if (one.pairs.length === 0 || one.misfits * 4 > one.fits) return false;
  if (other.pairs.length === 0) return true;
  if (one.fits > other.fits) return one.gap <= NOT_FURTHER * other.gap;
  return one.fits === other.fits && one.gap <= NEARER * other.gap;
}

function hypothesis(place: Place): Hypothesis {
  const { labels, side } = place;
  const firsts = labels.map((label) => nearest(label, place, FAR));
  const pairs = labels.flatMap((label, at) => {
    const first = firsts[at];
    if (
      !first ||
      !isFlush(label, first, place.height) ||
      !place.texts.includes(first) ||
      firsts.filter((one) => one === first).length > 1
    )
      return [];
    if (isInColumn(label, place)) return [];
    const lines = wholeValue(first, place);
    if (!lines) return [];
    const fit = valueFit(label.meaning ?? 'other', lines.map((line) => line.text).join(''));
    if ((fit === 'unknown' || lines.length > 1) && !isWhole(label, lines, place)) return [];
    return [{ label, lines, fit, gap: gapTo(label, first, side) }];
  });
  return {
    side,
    pairs,
    fits: pairs.filter(({ fit }) => fit === 'fits').length,
    misfits: pairs.filter(({ fit }) => fit === 'misfits').length,
    gap: pairs.reduce((sum, { gap }) => sum + gap, 0) / Math.max(1, pairs.length),
  };
}

/** Free paper between two boxes, px; below 0 where they overlap or the other stands on the other side. */
function gapTo({ box }: LineToken, other: LineToken, side: Side): number {
  return side === 'under' ? other.box.top - bottomOf(box) : box.top - bottomOf(other.box);
}

function overlaps(a: LineToken, b: LineToken): boolean {
  return Math.min(rightOf(a.box), rightOf(b.box)) > Math.max(a.box.left, b.box.left);
}

function isFlush({ box: a }: LineToken, { box: b }: LineToken, height: number): boolean {
  const edges = [a.left - b.left, rightOf(a) - rightOf(b), a.left + a.width / 2 - b.left - b.width / 2];
  return edges.some((edge) => Math.abs(edge) <= ALIGNED * height);
}

/** The next token on a side, no further than so many text heights. */
function nearest(
  from: LineToken,
  { labels, texts, taken, side, height }: Place,
  most: number,
): LineToken | null {
  const found = [...labels, ...texts, ...taken].filter((one) => {
    const gap = gapTo(from, one, side);
    return one !== from && gap >= 0 && gap <= most * height && overlaps(from, one);
  });
  return found.sort((a, b) => gapTo(from, a, side) - gapTo(from, b, side))[0] ?? null;
}

/** On its other side stands such a label too: a column of labels, whose values are elsewhere. */
function isInColumn(label: LineToken, place: Place): boolean {
  const behind = nearest(label, { ...place, side: place.side === 'under' ? 'over' : 'under' }, FAR);
  return behind !== null && place.labels.includes(behind);
}

/** The lines of a value, from the top; null when it is in doubt whether they are all of it. */
function wholeValue(first: LineToken, place: Place): readonly LineToken[] | null {
  const { side, height, texts } = place;
  const lines = [first];
  for (let last = first; ; ) {
    const next = nearest(last, place, UNCLEAR);
    if (!next || !texts.includes(next)) break;
    if (gapTo(last, next, side) > NEXT_LINE * height) return null;
    if (Math.abs(next.box.left - last.box.left) > ALIGNED * height) return null;
    lines.push(next);
    last = next;
  }
  const top = side === 'under' ? first : lines.at(-1);
  if (top && lines.length > 1 && !isBroken(top, lines, place)) return null;
  if (lines.some((line) => hasNeighbour(line, lines, place))) return null;
  return side === 'under' ? lines : lines.reverse();
}

/** Whether the text of a line may go on in the next: it is as long as its column is wide. */
function isBroken(top: LineToken, lines: readonly LineToken[], { texts, height }: Place): boolean {
  return top.box.width >= NARROWEST * height && isFullLine(top, [...lines, ...texts], height);
}

/** At the end of a column a line may be cut off, or one more be a title or a remark. A name has one line. */
function isWhole(label: LineToken, lines: readonly LineToken[], place: Place): boolean {
  if (label.meaning === 'name' && lines.length === 1) return true;
  return nearest(label, { ...place, texts: [] }, ANYWHERE) !== null;
}

/** Whether something stands right beside a line that is no other label's value. */
function hasNeighbour(
  line: LineToken,
  lines: readonly LineToken[],
  { labels, texts, height }: Place,
): boolean {
  return texts.some((one) => {
    if (lines.includes(one) || Math.abs(middleOf(one.box) - middleOf(line.box)) > 0.5 * height) return false;
    const gap = Math.max(one.box.left - rightOf(line.box), line.box.left - rightOf(one.box));
    if (gap > BESIDE * height) return false;
    return !labels.some((label) => overlaps(label, one) && !overlaps(label, line));
  });
}
