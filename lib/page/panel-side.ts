import { PANEL_MIN_SIDE } from '@/lib/core/theme/tokens';
import { textBoxesIn } from './highlight/text-boxes';
import type { Page } from './page-read';

/** Air between panel and record, and between panel and the edge of the window. CSS px. */
const AIR = 16;
/** Room for tags at the right of a record whose element is far wider than its text. */
const TAG_ROOM = 160;

/**
 * Where the panel finds room: right of the record, else left of it, else a bar at the bottom.
 * Without a record (nothing to keep free) it is the right side of a wide window.
 */
export function panelSide(page: Page, recordRoot: Element | null): 'right' | 'left' | 'bottom' {
  const width = page.document.documentElement.clientWidth;
  const needed = PANEL_MIN_SIDE + AIR;
  if (!recordRoot) return width >= 2 * needed ? 'right' : 'bottom';
  const { left, right } = extent(recordRoot);
  if (width - right >= needed) return 'right';
  return left >= needed ? 'left' : 'bottom';
}

function extent(root: Element): { left: number; right: number } {
  const rect = root.getBoundingClientRect();
  const texts = textBoxesIn(root);
  if (texts.length === 0) return rect;
  const left = Math.min(...texts.map((text) => text.left));
  const right = Math.max(...texts.map((text) => text.left + text.width));
  return { left: Math.max(rect.left, left - AIR), right: Math.min(rect.right, right + TAG_ROOM) };
}
