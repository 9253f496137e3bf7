import { elementOf } from '@/lib/page/highlight/visible-box';
import { parentOnScreen, standsIn } from '@/lib/page/on-screen-tree';
import type { RecordPlace } from '@/lib/page/page-read';
import { scrollsItself } from './scroll-frame';

/** The element whose rectangle is taken: the record's, or a scroll container inside it that holds all its values. */
export function recordSubject({ root, values }: RecordPlace): Element {
  const elements = [...values.values()].flatMap((value) => {
    return elementOf(value) ?? [];
  });
  const view = root.ownerDocument.defaultView;
  let element: Element | null = elements[0] ?? null;
  for (; element && element !== root && standsIn(root, element); element = parentOnScreen(element)) {
    const container: Element = element;
    const style = view?.getComputedStyle(container);
    const holdsAll = elements.every((other) => standsIn(container, other));
    if (style && holdsAll && scrollsItself(container, style)) return container;
  }
  return root;
}
