import { nodesWithin } from '@/lib/page/on-screen-tree';

/** Smaller ones hold no record: counters, buttons of other sites. CSS px. */
const LEAST = { width: 280, height: 160 };
/** More frames than this are not looked into. */
const MOST = 12;

export interface PageFrame {
  readonly frame: HTMLIFrameElement;
  /** null: the browser keeps it to itself, since it is of another site or shut off by the page */
  readonly document: Document | null;
}

/** The frames of a page that are large enough for a record and can be seen, in the order of the document. */
export function framesOf({ body }: Document): readonly PageFrame[] {
  const frames: PageFrame[] = [];
  for (const node of body ? nodesWithin(body) : []) {
    if (!isFrame(node) || !isShown(node)) continue;
    const { contentDocument } = node;
    frames.push({ frame: node, document: contentDocument?.body ? contentDocument : null });
    if (frames.length === MOST) break;
  }
  return frames;
}

function isFrame(node: Node): node is HTMLIFrameElement {
  return node.nodeName === 'IFRAME';
}

function isShown(frame: Element): boolean {
  const { width, height } = frame.getBoundingClientRect();
  const isLarge = width >= LEAST.width && height >= LEAST.height;
  return isLarge && frame.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
