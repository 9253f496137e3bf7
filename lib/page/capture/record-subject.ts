import type { RecordPlace } from '@/lib/page/page-read';
import { parentOnScreen } from './elements-within';
import { scrollsItself } from './scroll-frame';

/** The element whose rectangle is taken: the record's, or a scroll container inside it that holds all its values. */
export function recordSubject({ root, values }: RecordPlace): Element {
  const elements = [...values.values()].flatMap((value) => {
    if ('picture' in value) return value.picture;
    const node = 'startContainer' in value ? value.startContainer : value;
    return node.nodeType === node.ELEMENT_NODE ? (node as Element) : (node.parentElement ?? []);
  });
  const view = root.ownerDocument.defaultView;
  let element: Element | null = elements[0] ?? null;
  for (; element && element !== root && root.contains(element); element = parentOnScreen(element)) {
    const container: Element = element;
    const style = view?.getComputedStyle(container);
    const holdsAll = elements.every((other) => container.contains(other));
    if (style && holdsAll && scrollsItself(container, style)) return container;
  }
  return root;
}
