import type { Box } from '@/lib/core/capture/geometry';
import { intersection } from '@/lib/core/capture/intersection';
import { elementOf, Measurer } from '@/lib/page/highlight/visible-box';
import type { FramePart, PagePlace } from '@/lib/page/page-read';

/** The place of something in a frame's document, wherever and however large the frame is drawn. */
export function framePart(frame: HTMLIFrameElement, inside: PagePlace): FramePart {
  const outward = ({ left, top, width, height }: Box): DOMRect => {
    const { box, scale } = paneOf(frame);
    return new DOMRect(box.left + left * scale.x, box.top + top * scale.y, width * scale.x, height * scale.y);
  };
  return {
    inFrame: frame,
    inside,
    get isConnected() {
      return (
        frame.isConnected && isThere(inside) && elementOf(inside)?.ownerDocument === frame.contentDocument
      );
    },
    get textContent() {
      return 'startContainer' in inside ? inside.toString() : inside.textContent;
    },
    outward,
    getBoundingClientRect: () => outward(inside.getBoundingClientRect()),
    getClientRects: () => [...inside.getClientRects()].map(outward),
    seenPart() {
      const within = new Measurer().clipOf(inside);
      const { box } = paneOf(frame);
      if (within === null || within === 'nothing') return within ?? box;
      return intersection(box, outward(within)) ?? 'nothing';
    },
  };
}

function isThere(place: PagePlace): boolean {
  return 'startContainer' in place ? place.startContainer.isConnected && !place.collapsed : place.isConnected;
}

interface Pane {
  /** where the frame draws its document, client coordinates of the page around it */
  readonly box: Box;
  /** px of that page for one of the document's */
  readonly scale: { readonly x: number; readonly y: number };
}

/** Inside border and padding; a style may draw the frame larger or smaller than it is. */
function paneOf(frame: HTMLIFrameElement): Pane {
  const rect = frame.getBoundingClientRect();
  const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
  const side = (name: 'Left' | 'Top' | 'Right' | 'Bottom'): number =>
    (Number.parseFloat(style?.[`border${name}Width`] ?? '') || 0) +
    (Number.parseFloat(style?.[`padding${name}`] ?? '') || 0);
  const scale = {
    x: rect.width / (frame.offsetWidth || rect.width || 1),
    y: rect.height / (frame.offsetHeight || rect.height || 1),
  };
  const [left, top] = [side('Left') * scale.x, side('Top') * scale.y];
  return {
    box: {
      left: rect.left + left,
      top: rect.top + top,
      width: rect.width - left - side('Right') * scale.x,
      height: rect.height - top - side('Bottom') * scale.y,
    },
    scale,
  };
}
