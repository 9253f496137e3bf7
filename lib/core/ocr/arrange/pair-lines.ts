import { bottomOf, joinBoxes, middleOf, rightOf } from '@/lib/core/ocr/image/boxes';
import { columnValues } from './column-values';
import { continueValues } from './continue-values';
import { doubtfulValues } from './doubtful-values';
import { isComplete } from './is-complete';
import { isNoValue } from './is-no-value';
import { labelsInValues } from './labels-in-values';
import { type FoundLine, type LineToken, lineTokens } from './line-tokens';
import { pageHeads } from './page-heads';
import { runningValues } from './running-values';
import { secondValues } from './second-values';
import { overhungLabels, shiftedLabels } from './shifted-labels';
import { inOrder, inRow, type PairedRecord, splitRecords } from './split-records';
import { stackedFits, stackedValues } from './stacked-values';
import { tellingValues } from './telling-values';
import { isAnothers, valueFit } from './value-fit';
import { wrappedLabels } from './wrapped-labels';

/** All in text heights. The first: half of the distance of two lines, beside the middle of which their label stands. */
const SAME_ROW = 0.9;
/** Less than that apart, label and value stand in one row. */
const LEVEL = 0.5;
const NEXT_PIECE = 2.2;
const ALIGNED = 0.7;
/** Of two labels of a column near a text, how much nearer the one must be. */
const NEARER = 0.6;
/** So many values that are other fields': the rows of labels and values do not correspond. */
const SHIFTED = 3;

/**
 * Lines of a whole picture → labels with their values, record by record. A value stands right of its label in the
 * same row (labels in the middle of two lines included); a line right under a value and flush with it continues it.
 * Where nothing stands right of labels, values stand under or over them, or in a column of their own. A label that comes
 * again further down begins another record. A label whose value is in doubt has no lines.
 */
export function pairLines(lines: readonly FoundLine[], height: number): readonly PairedRecord[] {
  const tokens = labelsInValues(wrappedLabels(lineTokens(lines, height), height), height);
  const labels = tokens.filter(({ meaning }) => meaning !== null);
  const words = tokens.filter(({ meaning }) => meaning === null);
  const heads = pageHeads(words, labels, height);
  const inside = words.filter((one) => !heads.includes(one));
  const texts = inside.filter(({ text }) => !isNoValue(text));
  const notes = inside.filter(({ text }) => isNoValue(text));
  const values = new Map<LineToken, LineToken[]>(labels.map((label) => [label, []]));
  const beside = besideLabels(labels, texts, values, height);
  const asked = labels.filter((label) => values.get(label)?.length !== 0);
  const isOff = isElsewhere(values, texts, height);
  if (isOff) for (const label of labels) values.set(label, []);
  const left = isOff ? texts : inRows(beside, notes, values, height);
  const loose = elsewhere(left, values, height);
  const areElsewhere = isOff || loose.length < left.length;
  const paired = labels.flatMap((label) => {
    if (label.meaning === null) return [];
    const lines = inOrder(values.get(label) ?? []);
    const isInDoubt =
      lines.length === 0 && (asked.includes(label) || mayHave(label, loose, areElsewhere, height));
    return [{ meaning: label.meaning, label: label.box, lines, isInDoubt }];
  });
  return splitRecords(paired, [...heads, ...notes, ...loose], height);
}

/** Whether a text that no label has may be this one's: right under or over it, or anywhere where values stand elsewhere. */
function mayHave(
  { box }: LineToken,
  loose: readonly LineToken[],
  areElsewhere: boolean,
  height: number,
): boolean {
  return loose.some((text) => {
    const gap = Math.max(text.box.top - bottomOf(box), box.top - bottomOf(text.box));
    const isOver = Math.min(rightOf(box), rightOf(text.box)) > Math.max(box.left, text.box.left);
    return areElsewhere || (isOver && gap >= 0 && gap <= NEXT_PIECE * height);
  });
}

type Values = Map<LineToken, LineToken[]>;

/** Gives every text to the label left of it in its row; answers the texts that have none. */
function besideLabels(
  labels: readonly LineToken[],
  texts: readonly LineToken[],
  values: Values,
  height: number,
): readonly LineToken[] {
  const fromLeft = [...texts].sort((a, b) => a.box.left - b.box.left);
  const free = fromLeft.filter((text) => {
    const label = labelBeside(labels, text, height);
    if (!label) return true;
    const have = values.get(label) ?? [];
    const row = have.filter(({ box }) => inRow(box, text.box, 0.4 * height));
    const last = row.at(-1);
    // what stands far behind a value is not part of it: a photo, a remark
    if (last && isComplete(label, row, text)) return true;
    if (last ? text.box.left - rightOf(last.box) > NEXT_PIECE * height : !isFlush(have, text, height))
      return true;
    values.set(label, [...have, text]);
    return false;
  });
  return [...free, ...takeUneven(values, height)];
}

/** Takes away lines that stand neither in their label's row nor evenly above and below it. */
function takeUneven(values: Values, height: number): readonly LineToken[] {
  return [...values].flatMap(([label, lines]) => {
    const { box } = label;
    const [first] = lines;
    if (!first) return [];
    const all = lines.map((line) => line.box).reduce(joinBoxes);
    if ([all, ...lines.map((line) => line.box)].some((one) => inRow(box, one, LEVEL * height))) return [];
    values.set(label, []);
    return lines;
  });
}

function isFlush(have: readonly LineToken[], text: LineToken, height: number): boolean {
  return have.every(({ box }) => Math.abs(box.left - text.box.left) <= ALIGNED * height);
}

/** The nearest label left of a text; one at its very height before one a little above or below. */
function labelBeside(labels: readonly LineToken[], text: LineToken, height: number): LineToken | null {
  const beside = labels.filter(
    ({ box }) => rightOf(box) <= text.box.left + 2 && inRow(box, text.box, SAME_ROW * height),
  );
  const away = ({ box }: LineToken): number => Math.abs(middleOf(box) - middleOf(text.box));
  const level = beside.filter((label) => away(label) <= 0.35 * height);
  const fromText = (level.length > 0 ? level : beside).sort((a, b) => rightOf(b.box) - rightOf(a.box));
  const [nearest] = fromText;
  if (!nearest || level.length > 0) return nearest ?? null;
  // above and below each other: the text stands between the rows of two labels
  const [first, second] = fromText
    .filter(({ box }) => box.left < rightOf(nearest.box) && rightOf(box) > nearest.box.left)
    .sort((a, b) => away(a) - away(b));
  return first && second && away(first) > NEARER * away(second) ? null : (first ?? null);
}

/** Continues values, and takes them from labels with which they may no longer correspond; answers what is left. */
function inRows(
  beside: readonly LineToken[],
  notes: readonly LineToken[],
  values: Values,
  height: number,
): readonly LineToken[] {
  const take = (labels: readonly LineToken[]): readonly LineToken[] =>
    labels.flatMap((label) => {
      const lines = values.get(label) ?? [];
      values.set(label, []);
      return lines;
    });
  const shifted = take(shiftedLabels(values));
  const loose = continueValues(beside, values, height);
  const overhung = take(overhungLabels(values, loose, height));
  const others = [...notes, ...loose];
  const several = take([...runningValues(values, others, height), ...secondValues(values, loose, height)]);
  const doubtful = take(doubtfulValues(values, others, height));
  return [...shifted, ...overhung, ...several, ...doubtful, ...loose];
}

/** Whether what stands beside labels is other fields' values, or looks like more under or over them. */
function isElsewhere(values: Values, texts: readonly LineToken[], height: number): boolean {
  const beside = [...values].filter(([, lines]) => lines.length > 0);
  const fits = beside.map(([{ meaning }, lines]) => valueFit(meaning ?? 'other', textOf(lines)));
  const fitting = fits.filter((fit) => fit === 'fits').length;
  if (fits.filter((fit) => fit === 'misfits').length > fitting) return true;
  if (
    isMirrored(
      beside.map(([label]) => label),
      fitting,
      values,
      texts,
      height,
    )
  )
    return true;
  const wrong = beside.filter(([{ meaning }, lines]) => isAnothers(meaning ?? 'other', textOf(lines)));
  if (wrong.length >= SHIFTED) return true;
  return stackedFits({ labels: [...values.keys()], texts, taken: [] }, height) > fitting;
}

/** Whether as much as stands right of labels, or more, stands left of them: values before their labels. */
function isMirrored(
  beside: readonly LineToken[],
  fitting: number,
  values: Values,
  texts: readonly LineToken[],
  height: number,
): boolean {
  const tokens = [...values.keys(), ...texts];
  const left = [...values.keys()].flatMap((label) => {
    const [next] = tokens
      .filter(({ box }) => rightOf(box) <= label.box.left && inRow(box, label.box, LEVEL * height))
      .sort((a, b) => rightOf(b.box) - rightOf(a.box));
    return next && next.meaning === null ? [valueFit(label.meaning ?? 'other', next.text)] : [];
  });
  const fits = left.filter((fit) => fit === 'fits').length;
  return fits > fitting || (fits === fitting && left.length > beside.length);
}

function textOf(lines: readonly LineToken[]): string {
  return inOrder(lines)
    .map(({ text }) => text)
    .join('');
}

/** Gives labels that no text stands beside their values; answers the texts that are none. */
function elsewhere(left: readonly LineToken[], values: Values, height: number): readonly LineToken[] {
  const without = (): LineToken[] =>
    [...values].flatMap(([label, have]) => (have.length === 0 ? [label] : []));
  let texts = left;
  const give = (found: ReturnType<typeof stackedValues>): void => {
    for (const { label, lines } of found) values.set(label, [...lines]);
    const given = new Set(found.flatMap(({ lines }) => lines));
    texts = texts.filter((text) => !given.has(text));
  };
  give(columnValues(without(), texts, height));
  const labels = without();
  const taken = [...values].flatMap(([label, have]) => (have.length === 0 ? [] : [label, ...have]));
  give(stackedValues({ labels, texts, taken }, height));
  give(tellingValues(without(), texts, height));
  return texts;
}
