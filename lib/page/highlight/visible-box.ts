import type { Box } from '@/lib/core/capture/geometry';
import { intersection } from '@/lib/core/capture/intersection';
import { boxOf } from '@/lib/page/box-of';
import { parentOnScreen } from '@/lib/page/on-screen-tree';
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
    const clip = this.clipOf(place);
    if (clip === 'nothing') return null;
    if (!clip) return { box, clip };
    return contains(clip, box.left + box.width / 2, box.top + box.height / 2) ? { box, clip } : null;
  }

  /** What scroll containers and boxes that cut off let through; null: everything can be seen. */
  clipOf(place: ValuePlace): Box | null | 'nothing' {
    const start = elementOf(place);
    const seen = 'inFrame' in place ? place.seenPart() : null;
    if (seen === 'nothing') return seen;
    let clip: Box | null = seen;
    let position = 'static';
    for (let element: Element | null = start; element; element = parentOnScreen(element)) {
      const ancestor = this.#ancestor(element);
      // an absolutely placed box is clipped only from its positioned ancestor upwards
      if (position === 'absolute' && ancestor.position === 'static') continue;
      const isPlaceItself = element === start && place === start;
      if (!isPlaceItself && ancestor.box) {
        const left: Box | null = clip ? intersection(clip, ancestor.box) : ancestor.box;
        if (!left) return 'nothing';
        clip = left;
      }
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
  if ('inFrame' in place) return place.inFrame;
  if (!('startContainer' in place)) return place;
  const node = place.commonAncestorContainer;
  if (node.nodeType === node.ELEMENT_NODE) return node as Element;
  // of a shadow tree as a whole it is the host; links have a `host` of another kind
  return 'host' in node ? (node.host as Element) : parentOnScreen(node as Text);
}

function contains(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
}
