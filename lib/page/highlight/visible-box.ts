import type { Box } from '@/lib/core/capture/geometry';
import { boxOf } from '@/lib/page/box-of';
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
    const box = boxOf(rect);
    const clip = this.#clipOf(place);
    if (!clip) return { box, clip: null };
    return contains(clip, box.left + box.width / 2, box.top + box.height / 2) ? { box, clip } : null;
  }

  #clipOf(place: ValuePlace): Box | null {
    const start = elementOf(place);
    let clip: Box | null = null;
    let position = 'static';
    for (let element: Element | null = start; element; element = element.parentElement) {
      const ancestor = this.#ancestor(element);
      // an absolutely placed box is clipped only from its positioned ancestor upwards
      if (position === 'absolute' && ancestor.position === 'static') continue;
      const isPlaceItself = element === start && place === start;
      if (!isPlaceItself && ancestor.box) clip = clip ? intersect(clip, ancestor.box) : ancestor.box;
      position = ancestor.position;
      if (position === 'fixed') break;
    }
    return clip;
  }

  #ancestor(element: Element): Ancestor {
    const known = this.#ancestors.get(element);
    if (known) return known;
    const document = element.ownerDocument;
    const style = document.defaultView?.getComputedStyle(element);
    const isPage = element === document.body || element === document.documentElement;
    const clips =
      !isPage && style !== undefined && `${style.overflowX}${style.overflowY}` !== 'visiblevisible';
    const rect = clips ? element.getBoundingClientRect() : null;
    const box = rect && boxOf(rect);
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
  return x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
}

/** Also of boxes that share nothing: its width or height is negative then, and nothing is in it. */
function intersect(one: Box, other: Box): Box {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  return {
    left,
    top,
    width: Math.min(one.left + one.width, other.left + other.width) - left,
    height: Math.min(one.top + one.height, other.top + other.height) - top,
  };
}
