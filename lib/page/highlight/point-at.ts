import type { Page } from '@/lib/page/page-read';
import { POINT_CSS } from './point-style';
import { watchLayout } from './watch-layout';

/** Room between what is pointed at and its ring, CSS px. */
const AIR = 4;

/**
 * Draws a ring round these elements of the page, keeps it there while the page moves, and scrolls to the first.
 * Nothing of the page is changed. Hands back the eraser. `layer` is our own.
 */
export function pointAt(layer: HTMLElement, targets: readonly HTMLElement[], page: Page): () => void {
  const { ownerDocument } = layer;
  const root = ownerDocument.createElement('div');
  root.className = 'xj-point';
  const style = ownerDocument.createElement('style');
  style.textContent = POINT_CSS;
  const rings = targets.map((target) => ({ target, ring: ownerDocument.createElement('div') }));
  root.append(style, ...rings.map(({ ring }) => ring));
  layer.append(root);
  const place = (): void => {
    for (const { target, ring } of rings) {
      const { left, top, width, height } = target.getBoundingClientRect();
      ring.hidden = width === 0 || !target.isConnected;
      ring.style.transform = `translate(${left - AIR}px,${top - AIR}px)`;
      ring.style.width = `${width + 2 * AIR}px`;
      ring.style.height = `${height + 2 * AIR}px`;
    }
  };
  targets[0]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  place();
  const stop = watchLayout(page, place);
  return () => {
    stop();
    root.remove();
  };
}
