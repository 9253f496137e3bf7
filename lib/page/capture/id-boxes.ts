import { hiddenDigits } from '@/lib/core/values/hidden-digits';
import { elementsWithin } from './elements-within';

/** Text that stands in these is never on the screen. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION', 'TITLE']);

interface TextStart {
  readonly node: Text;
  /** where its text begins in all texts joined */
  readonly at: number;
}

/**
 * Client rectangles of the digits to be hidden of every ID number that can be seen below `root`, open shadow trees
 * and form fields included, also where the digits are spread over several elements. `known`: ID numbers of the records.
 */
export function idBoxes(root: ParentNode & Node, known: readonly string[], whole: boolean): DOMRect[] {
  const texts: TextStart[] = [];
  let joined = '';
  for (const node of textsWithin(root)) {
    texts.push({ node, at: joined.length });
    joined += `${node.data}\n`;
  }
  const hidden = hiddenDigits(joined, known, whole);
  return [...boxesOf(texts, hidden), ...fieldBoxes(root, known, whole)].filter(({ width }) => width > 0);
}

/** Text nodes that are painted, in the order of the document. */
function* textsWithin(root: ParentNode & Node): Generator<Text> {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, 5 /* elements and texts */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === node.TEXT_NODE) {
      const parent = node.parentElement ?? (root as ShadowRoot).host;
      if (parent && !UNSEEN.has(parent.tagName) && isPainted(parent)) yield node as Text;
    } else if ((node as Element).shadowRoot) {
      yield* textsWithin((node as Element).shadowRoot as ShadowRoot);
    }
  }
}

/** One range per stretch of neighbouring digits in one text. */
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
      range.setEnd(node, to);
      yield* range.getClientRects();
    }
  }
}

/** A form field's text has no place of its own: the whole field is hidden. */
function* fieldBoxes(root: ParentNode & Node, known: readonly string[], whole: boolean): Generator<DOMRect> {
  for (const element of elementsWithin(root)) {
    const { tagName } = element;
    if (tagName !== 'INPUT' && tagName !== 'TEXTAREA' && tagName !== 'SELECT') continue;
    const { value } = element as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
    if (hiddenDigits(value, known, whole).length > 0 && isPainted(element))
      yield element.getBoundingClientRect();
  }
}

function isPainted(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}
