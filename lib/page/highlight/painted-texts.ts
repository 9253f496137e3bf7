import { nodesWithin, parentOnScreen } from '@/lib/page/on-screen-tree';

/** Text that stands in these is never on the screen. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION', 'TITLE']);

/** Text nodes that are painted, open shadow trees included, in the order of the document. */
export function paintedTexts(root: ParentNode & Node): readonly Text[] {
  return [...nodesWithin(root)].filter((node): node is Text => {
    if (node.nodeType !== node.TEXT_NODE) return false;
    const parent = parentOnScreen(node);
    return parent !== null && !UNSEEN.has(parent.tagName) && isPainted(parent);
  });
}

/**
 * One range for each stretch of neighbouring characters in one text. `places`: positions, ascending, in all texts joined with
 * a line break behind each.
 */
export function stretchesAt(texts: readonly Text[], places: readonly number[]): readonly Range[] {
  const ranges: Range[] = [];
  let [index, at] = [0, 0];
  for (const node of texts) {
    const end = at + node.data.length;
    while (index < places.length && (places[index] ?? end) < end) {
      const from = (places[index] ?? at) - at;
      let to = from + 1;
      for (index += 1; places[index] === at + to && at + to < end; index += 1) to += 1;
      const range = node.ownerDocument.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
    // the line break behind it is of no text
    while (places[index] === end) index += 1;
    at = end + 1;
  }
  return ranges;
}

function isPainted(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}
