/** What a style may give the first letter or line, or a marked part, of a text. */
const GIVEN = ['color', 'fontSize', 'fontFamily', 'textTransform', 'letterSpacing'] as const;

/** Whether the first letter or line of a block is drawn otherwise than the rest of it. */
export function isOddStart(view: Window, element: Element, style: CSSStyleDeclaration): boolean {
  if (/^(?:inline|contents)$/.test(style.display)) return false;
  return ['::first-letter', '::first-line'].some((part) => {
    const own = view.getComputedStyle(element, part);
    // the box itself may float, its first letter does not by that
    return (
      (own.float !== 'none' && own.float !== style.float) || GIVEN.some((name) => own[name] !== style[name])
    );
  });
}

/** Whether a part of the range is painted otherwise by the page: a highlight of its own, or a selection that hides. */
export function isPaintedOver(view: Window & typeof globalThis, range: Range, element: Element): boolean {
  for (const highlight of view.CSS.highlights?.values() ?? []) {
    for (const part of highlight.keys()) if (meets(range, part)) return true;
  }
  const selection = view.getSelection();
  if (!selection || selection.isCollapsed || !selection.containsNode(range.startContainer, true))
    return false;
  return /, 0\)$/.test(view.getComputedStyle(element, '::selection').color);
}

function meets(range: Range, part: AbstractRange): boolean {
  const own = range.startContainer.ownerDocument?.createRange();
  if (!own) return false;
  own.setStart(part.startContainer, part.startOffset);
  own.setEnd(part.endContainer, part.endOffset);
  return own.intersectsNode(range.startContainer) || own.intersectsNode(range.endContainer);
}
