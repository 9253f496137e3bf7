import { isPlaceholder } from '@/lib/core/labels/is-placeholder';
import { bottomOf, middleOf, rightOf } from '@/lib/core/ocr/image/boxes';
import type { PixelBox } from '@/lib/core/record/pixels';
import type { LineToken } from './line-tokens';
import { inOrder, inRow } from './split-records';
import { isForeign, isOfItsOwn, isOnlyOf, valueFit } from './value-fit';

type Values = ReadonlyMap<LineToken, readonly LineToken[]>;

/** In text heights. */
const ALIGNED = 0.7;
const FAR = 2.2;
/** The finder parts a line at such a gap: between characters of one value there is less. */
const ROOM = 1.3;
const LEVEL = 0.25;
/** Cut out of one line, a label and its value nearly touch. */
const TOUCHING = 0.5;
/** A label and its value are this level where there are rows. */
const STEP = 0.16;
/** Labels of a long column. */
const LONG = 4;

/**
 * Labels whose value beside them may be another's, or nobody's: it stands where no other value of the column does, stands
 * under or over a label that has none, or is near a line that the rows of its column do not explain. What by its looks
 * can only be this label's is never in doubt.
 */
export function doubtfulValues(
  values: Values,
  loose: readonly LineToken[],
  height: number,
): readonly LineToken[] {
  const unrest = unsettled(values, loose, height);
  return [...values.keys()].filter((label) => {
    const text = textOf(label, values);
    if (text === '' || isOnlyOf(label.meaning ?? 'other', text)) return false;
    if (isOfItsLine(label, values, height)) return false;
    if (unrest.has(label) || isAlone(label, values) || isOutOfStep(label, values, height)) return true;
    if (isOfTwo(label, values) || isPieced(label, values, height)) return true;
    return isAstray(label, values, height) || isClaimed(label, values, height);
  });
}

/** Whether label, colon and value are one line of the picture ("姓名：林知夏"): no column has a part in it. */
function isOfItsLine(label: LineToken, values: Values, height: number): boolean {
  const [value, ...more] = values.get(label) ?? [];
  if (!value || more.length > 0 || label.whole || value.whole || !/[：:]$/.test(label.text)) return false;
  const gap = value.box.left - rightOf(label.box);
  return Math.abs(gap) <= TOUCHING * height && inRow(label.box, value.box, LEVEL * height);
}

/** Labels above and below each other, from the top. */
function columnOf(label: LineToken, values: Values): readonly LineToken[] {
  return [...values.keys()].filter((one) => overlaps(one, label)).sort((a, b) => a.box.top - b.box.top);
}

/** Whether a value is flush with too few others of its column, on whichever side. */
function isAstray(label: LineToken, values: Values, height: number): boolean {
  const first = values.get(label)?.[0]?.box;
  const others = columnOf(label, values).flatMap((one) => {
    const box = one === label ? undefined : values.get(one)?.[0]?.box;
    return box ? [{ box, label: one.box }] : [];
  });
  if (!first || others.length === 0) return false;
  const enough = Math.min(2, others.length / 2);
  return !EDGES.some((edge) => {
    const own = edge(first, label.box);
    return (
      others.filter((one) => Math.abs(edge(one.box, one.label) - own) <= ALIGNED * height).length >= enough
    );
  });
}

const EDGES: readonly ((value: PixelBox, label: PixelBox) => number)[] = [
  ({ left }) => left,
  rightOf,
  ({ left, width }) => left + width / 2,
  ({ left }, label) => left - rightOf(label),
];

/** Whether next to nothing stands beside the labels of a long column: their values are elsewhere, and this is none. */
function isAlone(label: LineToken, values: Values): boolean {
  const column = columnOf(label, values);
  const filled = column.filter((one) => textOf(one, values) !== '');
  return column.length >= LONG && filled.length * 3 <= column.length;
}

/** Whether the values of a label's column stand in no rows with their labels: by half of them at neither top, middle nor bottom. */
function isOutOfStep(label: LineToken, values: Values, height: number): boolean {
  const away = columnOf(label, values)
    .flatMap((one) => {
      const [line, ...more] = values.get(one) ?? [];
      if (!line || more.length > 0) return [];
      const [a, b] = [one.box, line.box];
      const edges = [a.top - b.top, middleOf(a) - middleOf(b), bottomOf(a) - bottomOf(b)];
      return [Math.min(...edges.map(Math.abs))];
    })
    .sort((a, b) => a - b);
  return (away[Math.floor(away.length / 2)] ?? 0) > STEP * height;
}

/** Whether one of the lines of a value is a whole value itself, as of another label. */
function isOfTwo(label: LineToken, values: Values): boolean {
  const lines = values.get(label) ?? [];
  if (valueFit(label.meaning ?? 'other', textOf(label, values)) === 'fits') return false;
  return lines.length > 1 && lines.some(({ text }) => isOfItsOwn(text));
}

/** Whether pieces of a value stand so far apart, or so askew, that one may be a remark. */
function isPieced(label: LineToken, values: Values, height: number): boolean {
  if (valueFit(label.meaning ?? 'other', textOf(label, values)) === 'fits') return false;
  const lines = values.get(label) ?? [];
  return lines.some(({ box }, at) => {
    const before = lines[at - 1]?.box;
    if (!before || box.left < rightOf(before)) return false;
    return box.left - rightOf(before) > ROOM * height || !inRow(before, box, LEVEL * height);
  });
}

/** Whether a value stands right under or over a label without one whose it could be. */
function isClaimed(label: LineToken, values: Values, height: number): boolean {
  const lines = values.get(label) ?? [];
  const text = textOf(label, values);
  return [...values].some(([other, have]) => {
    if (have.length > 0 || valueFit(other.meaning ?? 'other', text) === 'misfits') return false;
    return lines.some((line) => {
      const gap = Math.max(line.box.top - bottomOf(other.box), other.box.top - bottomOf(line.box));
      return overlaps(line, other) && gap >= 0 && gap <= FAR * height;
    });
  });
}

/** Labels up and down from a line that the rows of a column do not explain, as far as the next that has its own value. */
function unsettled(values: Values, loose: readonly LineToken[], height: number): ReadonlySet<LineToken> {
  const found = new Set<LineToken>();
  for (const label of values.keys()) {
    const column = columnOf(label, values);
    if (column[0] !== label) continue;
    const settled = column.map((_, at) => isSettled(column, at, values));
    const spread = (from: number, step: 1 | -1): void => {
      for (let at = from; at >= 0 && at < column.length && !settled[at]; at += step) {
        const one = column[at];
        if (one) found.add(one);
      }
    };
    for (const place of unexplained(column, values, loose, height)) {
      const below = column.findIndex(({ box }) => middleOf(box) >= place);
      spread(below < 0 ? column.length : below, 1);
      spread((below < 0 ? column.length : below) - 1, -1);
    }
  }
  return found;
}

/** Whether a value is what its label says, and what neither the label above nor the one below does. */
function isSettled(column: readonly LineToken[], at: number, values: Values): boolean {
  const label = column[at];
  if (!label) return false;
  const text = textOf(label, values);
  if (valueFit(label.meaning ?? 'other', text) !== 'fits') return false;
  const around = [column[at - 1], column[at + 1]];
  return around.every((one) => one === undefined || valueFit(one.meaning ?? 'other', text) === 'misfits');
}

/** Heights of lines in a column of values that are no value of its labels: loose ones, and other fields' by their looks. */
function unexplained(
  column: readonly LineToken[],
  values: Values,
  loose: readonly LineToken[],
  height: number,
): readonly number[] {
  const lines = column.flatMap((label) => values.get(label) ?? []);
  const [first, last] = [column[0], column.at(-1)];
  const others = loose.filter(({ box }) => {
    const flush = lines.filter((line) => Math.abs(line.box.left - box.left) <= ALIGNED * height);
    if (!first || !last || flush.length < Math.min(2, lines.length)) return false;
    return lines.length > 0 && box.top > first.box.top - height && box.top < bottomOf(last.box) + height;
  });
  const wrong = column.filter((label) => {
    const text = textOf(label, values);
    // a word for "nothing" is nobody else's value
    return text !== '' && !isPlaceholder(text) && isForeign(label.meaning ?? 'other', text);
  });
  return [...others, ...wrong].map(({ box }) => middleOf(box));
}

function overlaps(a: LineToken, b: LineToken): boolean {
  return Math.min(rightOf(a.box), rightOf(b.box)) > Math.max(a.box.left, b.box.left);
}

function textOf(label: LineToken, values: Values): string {
  return inOrder(values.get(label) ?? [])
    .map(({ text }) => text)
    .join('');
}
