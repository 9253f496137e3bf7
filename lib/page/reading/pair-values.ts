import { parentOnScreen } from '@/lib/page/on-screen-tree';
import { cellAfter } from './cell-after';
import type { Block, FieldLabel } from './find-blocks';
import { joinedTokens } from './joined-tokens';
import { below, rightOf } from './neighbours';
import type { Rect } from './rect';
import { elementAround, ownElement, type TokenRanges } from './token-ranges';
import { isLabel, type Token, textOf } from './tokens';
import { valuesAbove } from './values-above';

/** A label and what stands for its value; no tokens: the label has no value. */
export interface Pair {
  readonly label: FieldLabel;
  readonly value: readonly Token[];
  /** a box that is there for the value but holds nothing */
  readonly emptyBox: Element | null;
}

export interface Pairs {
  readonly pairs: readonly Pair[];
  /** Most labels have more than one value, one record beside or below the other. */
  readonly isList: boolean;
}

interface Claim {
  readonly tokens: readonly Token[];
  readonly emptyBox: Element | null;
}

interface Scene {
  readonly tokens: readonly Token[];
  readonly ranges: TokenRanges;
  /** tokens of the part of the page in which this record stands */
  readonly scope: readonly Token[];
  readonly claims: Map<FieldLabel, Claim>;
  readonly taken: Set<Token>;
  readonly right: Map<FieldLabel, Token | null>;
  readonly lower: Map<FieldLabel, Token | null>;
}

/**
 * Finds the value of every label of a record: the text that follows in the same line of text, else the box that
 * follows in the structure if it also stands beside or below the label on the screen, else what stands on the screen
 * to the right, else below; above only where every label stands below its value. Expected values play no part in it.
 */
export function pairValues(block: Block, tokens: readonly Token[], ranges: TokenRanges): Pairs {
  const scene: Scene = {
    tokens,
    ranges,
    scope: scopeOf(block, tokens, ranges),
    claims: new Map(),
    taken: new Set(),
    right: new Map(),
    lower: new Map(),
  };
  for (const label of block.labels) claimSameRun(scene, label);
  for (const label of block.labels) claimCell(scene, label);
  const above = valuesAbove(block.labels, tokens, ranges);
  for (const [label, value] of above) if (!scene.claims.has(label)) claim(scene, label, value);
  if (above.size === 0) claimOnScreen(scene, block.labels);
  const pairs = block.labels.map((label) => pairOf(scene, label));
  return { pairs, isList: above.size === 0 && isList(scene, pairs) };
}

/** Beside the label or below it, as most values of the record stand. */
function claimOnScreen(scene: Scene, labels: readonly FieldLabel[]): void {
  const { beside, under } = votes(scene, labels);
  if (beside >= under) for (const label of labels) claimFree(scene, label, rightNeighbour(scene, label));
  if (under > beside || beside === 0) {
    for (const label of labels) claimFree(scene, label, lowerNeighbour(scene, label));
  }
  if (under > beside) for (const label of labels) claimFree(scene, label, rightNeighbour(scene, label));
}

function pairOf(scene: Scene, label: FieldLabel): Pair {
  const claim = scene.claims.get(label);
  const [first, ...others] = claim?.tokens ?? [];
  if (!first || others.length > 0)
    return { label, value: claim?.tokens ?? [], emptyBox: claim?.emptyBox ?? null };
  // only now is it known which pieces are values of other labels
  const joined = joinedTokens(label.token, first, scene.tokens, scene.ranges, scene.taken);
  for (const token of joined) scene.taken.add(token);
  return { label, value: joined, emptyBox: null };
}

/** Values may stand outside the element that holds the labels (a column of labels beside a column of values). */
function scopeOf(block: Block, tokens: readonly Token[], ranges: TokenRanges): readonly Token[] {
  const indexes = block.labels.map(({ token }) => token.index);
  const all = elementAround(tokens, ranges, Math.min(...indexes), Math.max(...indexes));
  let element: Element | null = all;
  for (; element; element = parentOnScreen(element)) {
    const range = ranges.get(element);
    if (!range) break;
    const held = tokens.slice(range.first, range.last + 1);
    if (held.filter((token) => !isLabel(token)).length * 2 >= block.labels.length) return held;
  }
  return tokens;
}

function claim(
  scene: Scene,
  label: FieldLabel,
  tokens: readonly Token[],
  emptyBox: Element | null = null,
): void {
  scene.claims.set(label, { tokens, emptyBox });
  for (const token of tokens) scene.taken.add(token);
}

function claimSameRun(scene: Scene, label: FieldLabel): void {
  const next = scene.tokens[label.token.index + 1];
  if (next?.kind !== 'text' || next.run !== label.token.run) return;
  const { run, end } = label.token;
  if (run.lines && run.text.slice(end, next.start).includes('\n')) return;
  claim(scene, label, [next]);
}

function claimCell(scene: Scene, label: FieldLabel): void {
  if (scene.claims.has(label)) return;
  const cell = cellAfter(label.token, scene.tokens, scene.ranges);
  if (cell?.kind === 'empty') {
    const right = rightNeighbour(scene, label);
    // something of another part of the page may be laid over the empty box
    const covered = right && !isLabel(right) && right.rect.left < cell.element.getBoundingClientRect().right;
    if (!covered) claim(scene, label, [], cell.element);
  }
  if (cell?.kind !== 'tokens') return;
  const holds = (token: Token | null): boolean => token !== null && cell.tokens.includes(token);
  const stands =
    holds(rightNeighbour(scene, label)) || cell.isTableCell() || holds(lowerNeighbour(scene, label));
  if (stands && !cell.tokens.some((token) => scene.taken.has(token))) claim(scene, label, cell.tokens);
}

function claimFree(scene: Scene, label: FieldLabel, token: Token | null): void {
  if (!token || isLabel(token) || scene.claims.has(label) || scene.taken.has(token)) return;
  claim(scene, label, [token]);
}

/** Nothing moves while a page is read: where a label's neighbours stand is asked once. */
function rightNeighbour({ right, scope }: Scene, label: FieldLabel): Token | null {
  const known = right.get(label);
  if (known !== undefined) return known;
  const found = rightOf(label.token, scope);
  right.set(label, found);
  return found;
}

function lowerNeighbour(scene: Scene, label: FieldLabel): Token | null {
  const known = scene.lower.get(label);
  if (known !== undefined) return known;
  const found = findLower(scene, label);
  scene.lower.set(label, found);
  return found;
}

function findLower(scene: Scene, { token }: FieldLabel): Token | null {
  const own = ownElement(token, scene.ranges);
  const box: Rect = own ? own.getBoundingClientRect() : token.rect;
  // an inline box may be split over lines; a box that is not above the text is no cell of it
  return below(token, box.bottom < token.rect.top ? token.rect : box, scene.scope);
}

function votes(scene: Scene, labels: readonly FieldLabel[]): { beside: number; under: number } {
  let beside = 0;
  let under = 0;
  for (const label of labels) {
    const right = rightNeighbour(scene, label);
    if (right && !isLabel(right)) beside += 1;
    else {
      const lower = lowerNeighbour(scene, label);
      if (lower && !isLabel(lower)) under += 1;
    }
  }
  return { beside, under };
}

/** The same word behind every value (更正, 复制) is no second record. */
const DIFFERENT = 3;
const DIGITS = /\d{2}/;

/** A second value behind (or below) most values that no label asked for: records in columns (or rows) of one table. */
function isList(scene: Scene, pairs: readonly Pair[]): boolean {
  const columns: Second[] = [];
  const rows: Second[] = [];
  let full = 0;
  for (const { label, value } of pairs) {
    const last = value.at(-1);
    if (!last) continue;
    full += 1;
    const besideLabel = shareLine(label, last);
    const second = besideLabel ? rightOf(last, scene.scope) : below(last, last.rect, scene.scope);
    if (second?.kind === 'text' && !scene.taken.has(second)) {
      const first = last.kind === 'text' ? textOf(last) : '';
      (besideLabel ? columns : rows).push({ first, text: textOf(second) });
    }
  }
  return [columns, rows].some((seconds) => seconds.length * 2 > full && areValues(seconds));
}

interface Second {
  readonly first: string;
  readonly text: string;
}

/** Values of another record are of the kind of the first ones: dates and numbers again. Unknown labels are not. */
function areValues(seconds: readonly Second[]): boolean {
  const numbers = seconds.filter(({ first }) => DIGITS.test(first));
  const again = numbers.filter(({ text }) => DIGITS.test(text));
  return new Set(seconds.map(({ text }) => text)).size >= DIFFERENT && again.length * 2 >= numbers.length;
}

function shareLine({ token }: FieldLabel, value: Token): boolean {
  return value.rect.top < token.rect.bottom - 2 && value.rect.bottom > token.rect.top + 2;
}
