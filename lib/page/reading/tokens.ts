import { stripBlanks } from '@/lib/core/characters/blanks';
import type { Label } from '@/lib/core/labels/label-of';
import { splitLabels } from '@/lib/core/labels/split-labels';
import { parentOnScreen } from '@/lib/page/on-screen-tree';
import type { ControlRun, ImageRun, Run, TextRun } from './collect-runs';
import { heightOf, type Rect, rectAround } from './rect';

interface InOrder {
  /** position in document order */
  readonly index: number;
  /** what the page draws it in, viewport coordinates */
  readonly rect: Rect;
}

/** A label, or a stretch of text that is no label; `start` and `end` in the run's text. */
export interface TextToken extends InOrder {
  readonly kind: 'label' | 'text';
  readonly label: Label | null;
  readonly run: TextRun;
  readonly start: number;
  readonly end: number;
}

export interface LabelToken extends TextToken {
  readonly kind: 'label';
  readonly label: Label;
}

export interface ImageToken extends InOrder {
  readonly kind: 'image';
  readonly element: Element;
}

/** A form field and the text in it: never a label. */
export interface ControlToken extends InOrder {
  readonly kind: 'control';
  readonly element: Element;
  readonly text: string;
}

export type Token = TextToken | ImageToken | ControlToken;

/** More labels than this is no record page. */
const MAX_LABELS = 1_000;

export function isLabel(token: Token | undefined): token is LabelToken {
  return token?.kind === 'label';
}

/**
 * What is seen on the page, cut into labels, texts, form fields and images; null when there are too many labels.
 * `gaps`: a gap without a colon is enough between a label and its value.
 */
export function tokensOf(runs: readonly Run[], gaps: boolean): readonly Token[] | null {
  const tokens: Token[] = [];
  let labels = 0;
  for (const run of joinSpreadLabels(runs)) {
    if (run.kind !== 'text') {
      tokens.push(elementToken(run, tokens.length));
      continue;
    }
    const parts = splitLabels(run.text, run.offsets.slice(1), { lines: run.lines, gaps });
    for (const part of parts) {
      if (part.label) labels += 1;
      if (labels > MAX_LABELS) return null;
      const kind = part.label ? 'label' : 'text';
      const rect = parts.length === 1 ? run.rect : rangeOf(run, part.start, part.end).getBoundingClientRect();
      const { label, start, end } = part;
      tokens.push({ kind, label, run, start, end, index: tokens.length, rect });
    }
  }
  return tokens;
}

function elementToken(run: ImageRun | ControlRun, index: number): ImageToken | ControlToken {
  const { element, rect } = run;
  return run.kind === 'image'
    ? { kind: 'image', element, rect, index }
    : { kind: 'control', element, text: run.text, rect, index };
}

/** The text that a token stands for, as found. */
export function textOf({ run, start, end }: TextToken): string {
  return run.text.slice(start, end);
}

/** A Range over a stretch of a run's text (UTF-16 units). */
export function rangeOf(run: TextRun, start: number, end: number): Range {
  const first = leafAt(run, start, false);
  const last = leafAt(run, end, true);
  const range = first.leaf.ownerDocument.createRange();
  range.setStart(first.leaf, first.offset);
  range.setEnd(last.leaf, last.offset);
  return range;
}

/** The text node that holds offset `at`; at a seam the one that ends there (`ending`) or begins there. */
function leafAt(run: TextRun, at: number, ending: boolean): { leaf: Text; offset: number } {
  let found = 0;
  for (let i = 1; i < run.leaves.length; i += 1) {
    const begins = run.offsets[i] ?? 0;
    if (ending ? begins < at : begins <= at) found = i;
  }
  const leaf = run.leaves[found] ?? run.leaves[0];
  if (!leaf) throw new Error('a run of text has at least one text node');
  return { leaf, offset: at - (run.offsets[found] ?? 0) };
}

/** Every element that the token's first text node (or image) stands in, innermost first, up to the root. */
export function* ancestorsOf(token: Token): Generator<Element> {
  const from =
    'element' in token ? token.element : parentOnScreen(leafAt(token.run, token.start, false).leaf);
  for (let element = from; element; element = parentOnScreen(element)) yield element;
}

const SPREAD_LENGTH = 3;
const SPREAD_CHILDREN = 12;
const SPREAD_LEVELS = 6;

/** "姓" and "名" in boxes of their own make one run when the element round them says nothing but a label. */
function joinSpreadLabels(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const together = before && run.kind === 'text' && before.kind === 'text' ? spread(before, run) : null;
    if (together) joined.splice(-1, 1, together);
    else joined.push(run);
  }
  return joined;
}

function spread(before: TextRun, run: TextRun): TextRun | null {
  if (run.text.trim().length > SPREAD_LENGTH || before.text.trim().length > 12) return null;
  if (Math.abs(before.rect.top - run.rect.top) > heightOf(before.rect) / 2) return null;
  const around = elementAroundLeaves(before.leaves[0], run.leaves[0]);
  if (!around) return null;
  const text = around.textContent ?? '';
  if (text.length > 60 || !stripBlanks(text).startsWith(stripBlanks(before.text + run.text))) return null;
  return isSpreadLabel(text) ? joinRuns(before, run) : null;
}

/** The small element that holds both; null when only a large part of the page does. */
function elementAroundLeaves(first: Text | undefined, last: Text | undefined): Element | null {
  let around = last?.parentElement ?? null;
  for (
    let level = 0;
    around && around.childElementCount <= SPREAD_CHILDREN && level < SPREAD_LEVELS;
    level += 1
  ) {
    if (first && around.contains(first)) return around;
    around = around.parentElement;
  }
  return null;
}

function isSpreadLabel(text: string): boolean {
  const parts = splitLabels(text, []);
  return parts.length === 1 && parts[0]?.label !== null;
}

function joinRuns(a: TextRun, b: TextRun): TextRun {
  return {
    kind: 'text',
    leaves: [...a.leaves, ...b.leaves],
    offsets: [...a.offsets, ...b.offsets.map((offset) => offset + a.text.length)],
    text: a.text + b.text,
    lines: a.lines || b.lines,
    rect: rectAround(a.rect, b.rect),
  };
}
