import type { Box } from '@/lib/core/view/place-tag';
import type { ValuePlace } from '@/lib/page/page-read';

export interface VisibleBox {
  /** the value's rectangle, client coordinates */
  readonly box: Box;
  /** what its scroll containers let through; null: everything */
  readonly clip: Box | null;
}

interface Ancestor {
  readonly position: string;
  readonly clips: boolean;
  readonly box: Box | null;
}

/**
 * Measures values together with what their scroll containers hide of them. One measurer lives for one pass:
 * ancestors, which values share, are looked at once.
 */
export class Measurer {
  readonly #ancestors = new Map<Element, Ancestor>();

  /** null: not drawn at all, or scrolled out of its container. */
  measure(place: ValuePlace): VisibleBox | null {
    const rect = place.getBoundingClientRect();
    if (rect.width === 0 || rect.height === 0) return null;
    const box = { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
    const clip = this.#clipOf(place);
    if (!clip) return { box, clip: null };
    return contains(clip, box.x + box.width / 2, box.y + box.height / 2) ? { box, clip } : null;
  }

  #clipOf(place: ValuePlace): Box | null {
    const start = elementOf(place);
    let clip: Box | null = null;
    let position = 'static';
    for (let element: Element | null = start; element; element = element.parentElement) {
      const ancestor = this.#look(element);
      // an absolutely placed box is clipped only from its positioned ancestor upwards
      if (position === 'absolute' && ancestor.position === 'static') continue;
      const isPlaceItself = element === start && place === start;
      if (!isPlaceItself && ancestor.box) clip = clip ? intersect(clip, ancestor.box) : ancestor.box;
      position = ancestor.position;
      if (position === 'fixed') break;
    }
    return clip;
  }

  #look(element: Element): Ancestor {
    const known = this.#ancestors.get(element);
    if (known) return known;
    const document = element.ownerDocument;
    const style = document.defaultView?.getComputedStyle(element);
    const isPage = element === document.body || element === document.documentElement;
    const clips =
      !isPage && style !== undefined && `${style.overflowX}${style.overflowY}` !== 'visiblevisible';
    const rect = clips ? element.getBoundingClientRect() : null;
    const box = rect && { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
    const ancestor = { position: style?.position ?? 'static', clips, box };
    this.#ancestors.set(element, ancestor);
    return ancestor;
  }
}

/** The element that a place stands in (the place itself when it is an element). */
export function elementOf(place: ValuePlace): Element | null {
  if ('picture' in place) return place.picture;
  if (!('startContainer' in place)) return place;
  const node = place.commonAncestorContainer;
  return node.nodeType === node.ELEMENT_NODE ? (node as Element) : node.parentElement;
}

function contains(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function intersect(one: Box, other: Box): Box {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  return {
    x,
    y,
    width: Math.min(one.x + one.width, other.x + other.width) - x,
    height: Math.min(one.y + one.height, other.y + other.height) - y,
  };
}
