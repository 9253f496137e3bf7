import { isField } from './fields';

/** More than this is no label (UTF-16 units). */
const ENOUGH = 80;
const NO_WORDS = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'BUTTON', 'OPTION']);

/** The words of an element, without what stands in fields, on buttons, or is hidden. Looks no further than a label is long. */
export function wordsIn(node: Node): string {
  const words: string[] = [];
  collect(node, words);
  return words.join('').trim();
}

function collect(node: Node, words: string[]): void {
  if (words.join('').length > ENOUGH) return;
  if (node.nodeType === 3) {
    words.push(node.nodeValue ?? '');
    return;
  }
  if (node.nodeType !== 1 || isWordless(node as Element)) return;
  for (const child of node.childNodes) collect(child, words);
}

function isWordless(element: Element): boolean {
  return NO_WORDS.has(element.tagName) || element.hasAttribute('hidden') || isField(element);
}
