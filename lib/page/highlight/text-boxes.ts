import type { Box } from '@/lib/core/capture/geometry';
import { boxOf } from '@/lib/page/box-of';
import { nodesWithin, parentOnScreen, standsIn } from '@/lib/page/on-screen-tree';
import type { ValuePlace } from '@/lib/page/page-read';
import { elementOf } from './visible-box';

const MAX_TEXTS = 400;

/** Where the text and the pictures around the values stand, client coordinates: tags keep off them. */
export function textBoxesAround(places: readonly ValuePlace[]): readonly Box[] {
  const [first] = places;
  if (first && 'inFrame' in first) {
    const inside = places.flatMap((place) => ('inFrame' in place ? place.inside : []));
    return textBoxesAround(inside).map((box) => boxOf(first.outward(box)));
  }
  const root = commonRoot(places);
  return root ? textBoxesIn(root) : [];
}

/** The same for one element; at most the first 400 texts. */
export function textBoxesIn(root: Element): readonly Box[] {
  const document = root.ownerDocument;
  const range = document.createRange();
  const boxes: Box[] = [];
  let seen = 0;
  for (const node of nodesWithin(root)) {
    if (node.nodeType === node.ELEMENT_NODE || !node.nodeValue?.trim()) continue;
    seen += 1;
    if (seen > MAX_TEXTS) break;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) boxes.push(boxOf(rect));
  }
  for (const picture of [...root.querySelectorAll('img,svg,canvas,button')].slice(0, 20)) {
    boxes.push(boxOf(picture.getBoundingClientRect()));
  }
  return boxes.filter((box) => box.width > 0 && box.height > 0);
}

function commonRoot(places: readonly ValuePlace[]): Element | null {
  const [first, ...others] = places.map(elementOf);
  let root = first ?? null;
  while (root && others.some((element) => element && root && !standsIn(root, element)))
    root = parentOnScreen(root);
  return root && (parentOnScreen(root) ?? root);
}
