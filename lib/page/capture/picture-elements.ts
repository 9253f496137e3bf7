import { elementsWithin } from './elements-within';

/** Elements that draw something which is no text. */
const DRAWN = new Set(['IMG', 'CANVAS', 'VIDEO', 'OBJECT', 'EMBED', 'IFRAME', 'FRAME', 'svg', 'INPUT']);
/** Smaller ones are icons and bullets. CSS px. */
const MIN_SIDE = 8;

export interface PictureElement {
  readonly element: Element;
  readonly rect: DOMRect;
  /** its own document may show anything: frames and plug-ins */
  readonly foreign: boolean;
}

/** What is drawn on the page below `root` as a picture: images, canvases, frames, boxes with a background picture. */
export function* pictureElements(root: ParentNode & Node): Generator<PictureElement> {
  for (const element of elementsWithin(root)) {
    if (
      !isPicture(element) ||
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    ) {
      continue;
    }
    const rect = element.getBoundingClientRect();
    if (rect.width < MIN_SIDE || rect.height < MIN_SIDE) continue;
    yield { element, rect, foreign: /^(?:OBJECT|EMBED|I?FRAME)$/.test(element.tagName) };
  }
}

function isPicture(element: Element): boolean {
  if (element.tagName === 'INPUT') return element.getAttribute('type') === 'image';
  if (DRAWN.has(element.tagName)) return true;
  if (element.childElementCount > 0 || element.textContent?.trim()) return false;
  const image = element.ownerDocument.defaultView?.getComputedStyle(element).backgroundImage;
  return image?.includes('url(') === true;
}
