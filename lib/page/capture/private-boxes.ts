import { type PrivateNumbers, privateParts } from '@/lib/core/values/private-parts';
import { nodesWithin, parentOnScreen } from '@/lib/page/on-screen-tree';
import { elementsWithin } from './elements-within';
import { wordsOf } from './words-of';

/** Text that stands in these is never on the screen. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION', 'TITLE']);

interface TextStart {
  readonly node: Text;
  /** where its text begins in all texts joined */
  readonly at: number;
}

/**
 * Client rectangles of what must not be seen below `root` (private-parts.ts), open shadow trees included, also where
 * digits are spread over several elements. What has no place of its own in the page's text (form fields, what style
 * sheets write) is hidden with its whole element.
 */
export function privateBoxes(root: ParentNode & Node, known: PrivateNumbers): DOMRect[] {
  const texts: TextStart[] = [];
  let joined = '';
  for (const node of textsWithin(root)) {
    texts.push({ node, at: joined.length });
    joined += `${node.data}\n`;
  }
  const hidden = privateParts(joined, known);
  return [...boxesOf(texts, hidden), ...elementBoxes(root, known)].filter(({ width }) => width > 0);
}

/** Text nodes that are painted, in the order of the document. */
function* textsWithin(root: ParentNode & Node): Generator<Text> {
  for (const node of nodesWithin(root)) {
    if (node.nodeType !== node.TEXT_NODE) continue;
    const parent = parentOnScreen(node);
    if (parent && !UNSEEN.has(parent.tagName) && isPainted(parent)) yield node as Text;
  }
}

/** One range per stretch of neighbouring units in one text. */
function* boxesOf(texts: readonly TextStart[], hidden: readonly number[]): Generator<DOMRect> {
  let index = 0;
  for (const [position, { node, at }] of texts.entries()) {
    const end = texts[position + 1]?.at ?? Number.POSITIVE_INFINITY;
    while (index < hidden.length && (hidden[index] ?? end) < end) {
      const from = (hidden[index] ?? at) - at;
      let to = from + 1;
      for (index += 1; hidden[index] === at + to; index += 1) to += 1;
      const range = node.ownerDocument.createRange();
      range.setStart(node, from);
      range.setEnd(node, Math.min(to, node.data.length));
      yield* range.getClientRects();
    }
  }
}

function* elementBoxes(root: ParentNode & Node, known: PrivateNumbers): Generator<DOMRect> {
  for (const element of elementsWithin(root)) {
    const words = wordsOf(element);
    if (words !== '' && privateParts(words, known).length > 0 && isPainted(element))
      yield element.getBoundingClientRect();
  }
}

function isPainted(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}
