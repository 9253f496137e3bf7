import type { Rect } from './rect';

/** What limits the sight of an element's content. */
export interface SeenFrom {
  readonly clip: Rect | null;
  /** the clip that holds for absolutely positioned descendants */
  readonly absoluteClip: Rect | null;
  /** how far the content may still be scrolled back, all scroll containers together */
  readonly scrollX: number;
  readonly scrollY: number;
}

const FAR_RIGHT = 10_000;
const SLIVER = 2;

/** Fainter than this is not seen; letters smaller than this (CSS px) are not read. */
const FAINT = 0.05;
const SMALLEST = 2;
const CLIPPED_AWAY =
  /^(?:inset\((?:50|100)%|(?:circle|ellipse)\(0|polygon\((?:(?:evenodd|nonzero), )?([^,]+)(?:, \1)*\)$)/;

/** Whether an element with this computed style (and its content) is painted at all; `visibility` is not asked here. */
export function isSeen(style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || Number(style.opacity) < FAINT) return false;
  if (style.contentVisibility === 'hidden' || Number(style.zoom) < FAINT) return false;
  if (style.clipPath !== 'none' && CLIPPED_AWAY.test(style.clipPath)) return false;
  if (style.filter !== 'none' && /opacity\(0?\.?0\d*%?\)/.test(style.filter)) return false;
  return !(style.position === 'absolute' && /^rect\((?:[01]px,? ?){4}\)$/.test(style.clip));
}

/** Whether text directly in an element with this computed style is painted and large enough to be read. */
export function isTextSeen(style: CSSStyleDeclaration): boolean {
  return (
    style.visibility === 'visible' &&
    style.webkitTextFillColor !== 'rgba(0, 0, 0, 0)' &&
    Number.parseFloat(style.fontSize) >= SMALLEST
  );
}

/** What limits the sight of the content of `element` (not inline); null when nothing of it can be seen. */
export function clipOf(element: Element, style: CSSStyleDeclaration, from: SeenFrom): SeenFrom | null {
  const outer =
    style.position === 'fixed' ? null : style.position === 'absolute' ? from.absoluteClip : from.clip;
  const isRoot = element === element.ownerDocument.body;
  const clips = !isRoot && style.overflowX !== 'visible' && style.display !== 'contents';
  const scrolls = clips && /auto|scroll/.test(style.overflowX + style.overflowY);
  const clip = clips ? clippedBy(element, outer, scrolls) : outer;
  if (clip === 'nothing') return null;
  return {
    clip,
    absoluteClip: style.position === 'static' ? from.absoluteClip : clip,
    scrollX: from.scrollX + (scrolls ? Math.abs(element.scrollLeft) : 0),
    scrollY: from.scrollY + (scrolls ? element.scrollTop : 0),
  };
}

function clippedBy(element: Element, outer: Rect | null, scrolls: boolean): Rect | null | 'nothing' {
  const box = element.getBoundingClientRect();
  if (box.width <= SLIVER || box.height <= SLIVER) return isEmptyFlow(element) ? outer : 'nothing';
  if (outer && !meets(box, outer)) return 'nothing';
  if (scrolls) return null;
  if (!outer) return box;
  return {
    left: Math.max(box.left, outer.left),
    top: Math.max(box.top, outer.top),
    right: Math.min(box.right, outer.right),
    bottom: Math.min(box.bottom, outer.bottom),
  };
}

/** A collapsed box does not clip absolute children that hang on an element further out. */
function isEmptyFlow(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.position === 'static' && element.clientHeight === 0 && element.scrollHeight === 0;
}

/** Whether a rectangle lies where no one can see or scroll to it. */
export function isOutside(rect: Rect, from: SeenFrom): boolean {
  if (rect.right + from.scrollX <= 0 || rect.bottom + from.scrollY <= 0) return true;
  if (rect.left + from.scrollX > FAR_RIGHT) return true;
  return from.clip !== null && !meets(rect, from.clip);
}

function meets(rect: Rect, clip: Rect): boolean {
  return (
    rect.left < clip.right - 0.5 &&
    rect.right > clip.left + 0.5 &&
    rect.top < clip.bottom - 0.5 &&
    rect.bottom > clip.top + 0.5
  );
}
