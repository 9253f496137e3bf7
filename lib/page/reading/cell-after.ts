import { isUnchosen } from './control-text';
import { shareOfLine } from './rect';
import { ownElement, type TokenRanges } from './token-ranges';
import { isLabel, type LabelToken, type Token } from './tokens';

/** What stands behind a label in the structure of the page. */
export type CellAfter =
  /** tokens that stand together there, none of them a label */
  | {
      readonly kind: 'tokens';
      readonly tokens: readonly Token[];
      /** asked only where the screen leaves it open */
      readonly isTableCell: () => boolean;
    }
  /** a box without content */
  | { readonly kind: 'empty'; readonly element: Element }
  | null;

const MIN_BOX = 8;
const TOUCHING = 3;
const SAME_LINE = 0.5;

/** The box or the text that follows the label's own box inside the same parent. */
export function cellAfter(label: LabelToken, tokens: readonly Token[], ranges: TokenRanges): CellAfter {
  const own = ownElement(label, ranges);
  for (let node = own?.nextSibling ?? null; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const next = tokens[label.index + 1];
      if (next && 'run' in next && next.run.leaves.includes(node as Text)) return cellOf([next], () => false);
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const range = ranges.get(element);
    if (range) {
      return cellOf(
        tokens.slice(range.first, range.last + 1),
        () => isTableCell(own) && isTableCell(element),
      );
    }
    if (isEmptyBox(element) || isFlatBox(element, label, tokens[label.index + 1]))
      return { kind: 'empty', element };
  }
  return null;
}

function cellOf(held: readonly Token[], isCell: () => boolean): CellAfter {
  const firstLabel = held.findIndex(isLabel);
  const own = firstLabel < 0 ? held : held.slice(0, firstLabel);
  return own.length > 0 ? { kind: 'tokens', tokens: own, isTableCell: isCell } : null;
}

function isTableCell(element: Element | null): boolean {
  return element?.ownerDocument.defaultView?.getComputedStyle(element).display === 'table-cell';
}

function isEmptyBox(element: Element): boolean {
  const box = element.getBoundingClientRect();
  if (box.width < MIN_BOX || box.height < MIN_BOX || isUnchosen(element) !== null) return false;
  return !/^(?:BR|HR|I|SVG|BUTTON)$/i.test(element.tagName) && !/^\s*[:：]/.test(element.textContent ?? '');
}

/** A box without content may have no height; what follows on the line stands behind the room that it keeps. */
function isFlatBox(element: Element, label: LabelToken, next: Token | undefined): boolean {
  const { left, right, height } = element.getBoundingClientRect();
  if (height > 0 || right - left < MIN_BOX || !next || isUnchosen(element) !== null) return false;
  return (
    left >= label.rect.right - TOUCHING &&
    next.rect.left >= right - TOUCHING &&
    shareOfLine(label.rect, next.rect) > SAME_LINE
  );
}
