import { isAction } from '@/lib/core/reading/is-action';
import { parentOnScreen } from '@/lib/page/on-screen-tree';
import { controlText, isUnchosen } from './control-text';
import { clipOf, isOutside, isSeen, isTextSeen, type SeenFrom } from './is-seen';
import type { Rect } from './rect';

/** One line's worth of text: text nodes that flow together, without a line break or a box between them. */
export interface TextRun {
  readonly kind: 'text';
  readonly leaves: readonly Text[];
  /** where each leaf begins in `text` */
  readonly offsets: readonly number[];
  readonly text: string;
  /** line feeds in the text end a line on the screen */
  readonly lines: boolean;
  readonly rect: Rect;
}

/** A form field that shows a text. */
export interface ControlRun {
  readonly kind: 'control';
  readonly element: Element;
  readonly text: string;
  readonly rect: Rect;
}

export interface ImageRun {
  readonly kind: 'image';
  readonly element: Element;
  readonly rect: Rect;
}

export type Run = TextRun | ImageRun | ControlRun;

export interface CollectOptions {
  /** Take in what is kept from assistive technology (aria-hidden); otherwise it is a template or a duplicate. */
  readonly ariaHidden: boolean;
}

/** Beyond this a page is no record page; the walk stops. */
const MAX_TEXT_NODES = 20_000;
const MAX_ELEMENTS = 60_000;
const MAX_DEPTH = 600;
const MAX_TEXT = 4_000_000;

const NOT_CONTENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON IFRAME OBJECT EMBED VIDEO AUDIO HEAD XUEJI-CHECK'.split(' '),
);
const CONTROLS = new Set(['INPUT', 'TEXTAREA', 'SELECT']);
const IMAGES = new Set(['IMG', 'CANVAS', 'SVG']);
const MIN_IMAGE = { width: 24, height: 10 };

interface Walk {
  readonly view: Window;
  readonly options: CollectOptions;
  readonly runs: Run[];
  leaves: Text[];
  /** what follows is the name of a choice that is not taken */
  unchosen: boolean;
  textNodes: number;
  elements: number;
  characters: number;
  /** of the element whose text is being gathered */
  seen: SeenFrom;
}

/** What a person can see in `document.body`, in document order; null when the page is too large to be read. */
export function collectRuns(document: Document, options: CollectOptions): readonly Run[] | null {
  const view = document.defaultView;
  if (!view || !document.body) return [];
  const seen: SeenFrom = { clip: null, absoluteClip: null, scrollX: view.scrollX, scrollY: view.scrollY };
  const walk: Walk = {
    view,
    options,
    runs: [],
    leaves: [],
    unchosen: false,
    textNodes: 0,
    elements: 0,
    characters: 0,
    seen,
  };
  visit(walk, document.body, seen, 0);
  flush(walk);
  const tooLarge =
    walk.textNodes > MAX_TEXT_NODES || walk.elements > MAX_ELEMENTS || walk.characters > MAX_TEXT;
  return tooLarge ? null : walk.runs;
}

function visit(walk: Walk, element: Element, from: SeenFrom, depth: number): void {
  walk.elements += 1;
  if (walk.elements > MAX_ELEMENTS || walk.textNodes > MAX_TEXT_NODES || walk.characters > MAX_TEXT) return;
  const tag = element.tagName.toUpperCase();
  if (tag === 'BR') flush(walk);
  if (depth > MAX_DEPTH || NOT_CONTENT.has(tag)) return;
  if (!walk.options.ariaHidden && element.getAttribute('aria-hidden') === 'true') return;
  const style = walk.view.getComputedStyle(element);
  if (!isSeen(style)) return;
  if (IMAGES.has(tag) || element.getAttribute('role') === 'img') {
    visitImage(walk, element, style, from);
    return;
  }
  if (CONTROLS.has(tag)) {
    visitControl(walk, element, style, from);
    return;
  }
  if (isOffer(element)) return;
  // no range reaches from one tree into another
  const apart = element.shadowRoot !== null || tag === 'SLOT';
  const inline = !apart && (style.display === 'inline' || style.display === 'contents');
  if (!inline) flush(walk);
  const within = inline || tag === 'SLOT' ? from : clipOf(element, style, from);
  if (within) visitChildren(walk, element, style, within, depth);
  if (!inline) flush(walk);
}

function visitChildren(
  walk: Walk,
  element: Element,
  style: CSSStyleDeclaration,
  within: SeenFrom,
  depth: number,
): void {
  const textSeen = isTextSeen(style);
  const closed = element.tagName === 'DETAILS' && !element.hasAttribute('open');
  for (const node of childrenOnScreen(element)) {
    if (node.nodeType === 1) {
      if (!closed || (node as Element).tagName === 'SUMMARY') visit(walk, node as Element, within, depth + 1);
    } else if (node.nodeType === 3 && textSeen && !closed && !walk.unchosen) {
      walk.leaves.push(node as Text);
      walk.textNodes += 1;
      walk.characters += (node as Text).length;
      walk.seen = within;
    }
  }
}

/** What is drawn in an element: its shadow tree's nodes where it has one, what was put into a slot. */
function childrenOnScreen(element: Element): Iterable<Node> {
  const assigned = element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : (element.shadowRoot ?? element).childNodes;
}

function visitImage(walk: Walk, element: Element, style: CSSStyleDeclaration, from: SeenFrom): void {
  if (style.visibility !== 'visible') return;
  const rect = element.getBoundingClientRect();
  if (rect.width < MIN_IMAGE.width || rect.height < MIN_IMAGE.height || isOutside(rect, from)) return;
  flush(walk);
  walk.runs.push({ kind: 'image', element, rect });
}

function visitControl(walk: Walk, element: Element, style: CSSStyleDeclaration, from: SeenFrom): void {
  const unchosen = isUnchosen(element);
  if (unchosen !== null) {
    flush(walk);
    walk.unchosen = unchosen;
    return;
  }
  flush(walk);
  const text = controlText(element);
  if (text === null || text.trim() === '' || !isTextSeen(style)) return;
  walk.characters += text.length;
  const rect = element.getBoundingClientRect();
  if (rect.width < 1 || rect.height < 1 || isOutside(rect, from)) return;
  walk.runs.push({ kind: 'control', element, text, rect });
}

const MAX_OFFER = 16;

/** A word set beside a value for what can be done with it (复制, 更正). */
function isOffer(element: Element): boolean {
  const only = element.childNodes.length === 1 ? element.firstChild : null;
  if (only?.nodeType !== 3) return false;
  const { data } = only as Text;
  return data.length <= MAX_OFFER && isAction(data);
}

function flush(walk: Walk): void {
  const leaves = walk.leaves;
  walk.unchosen = false;
  if (leaves.length === 0) return;
  walk.leaves = [];
  const run = runOf(leaves, walk.seen);
  if (run) walk.runs.push(run);
}

function runOf(leaves: readonly Text[], seen: SeenFrom): TextRun | null {
  const shown = leaves.length > 1 ? withoutEdgeBlanks(leaves) : leaves;
  const first = shown[0];
  const last = shown.at(-1);
  if (!first || !last) return null;
  const text = shown.map((leaf) => leaf.data).join('');
  if (text.trim() === '') return null;
  const range = first.ownerDocument.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  const rect = range.getBoundingClientRect();
  if (rect.width < 1 || rect.height < 1 || isOutside(rect, seen)) return null;
  let at = 0;
  const offsets = shown.map((leaf) => {
    at += leaf.length;
    return at - leaf.length;
  });
  return { kind: 'text', leaves: shown, offsets, text, lines: hasLines(first, text), rect };
}

function hasLines(leaf: Text, text: string): boolean {
  const around = parentOnScreen(leaf);
  if (!around || !/\S[^\S\n]*\n\s*\S/.test(text)) return false;
  const style = leaf.ownerDocument.defaultView?.getComputedStyle(around);
  return /^(?:pre|break-spaces)/.test(style?.whiteSpace ?? '');
}

function withoutEdgeBlanks(leaves: readonly Text[]): readonly Text[] {
  const isBlank = (leaf: Text | undefined): boolean => leaf !== undefined && /^[ \t\n\r\f]*$/.test(leaf.data);
  let start = 0;
  let end = leaves.length;
  while (start < end && isBlank(leaves[start])) start += 1;
  while (end > start && isBlank(leaves[end - 1])) end -= 1;
  return leaves.slice(start, end);
}
