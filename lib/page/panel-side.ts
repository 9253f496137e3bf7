import { PANEL_COLUMN } from '@/lib/core/theme/tokens';
import type { Page } from './page-read';

/** Where the panel stands: a column at the right of a wide window, else a bar at the bottom. */
export type PanelSide = 'right' | 'bottom';

export function panelSide(page: Page): PanelSide {
  return page.document.defaultView?.matchMedia(WIDE).matches ? 'right' : 'bottom';
}

/** Calls back whenever it stands elsewhere: the window was made narrow or wide, or the page was zoomed. */
export function onPanelSide({ document }: Page, onChange: () => void): () => void {
  const wide = document.defaultView?.matchMedia(WIDE);
  wide?.addEventListener('change', onChange);
  return () => wide?.removeEventListener('change', onChange);
}

const WIDE = `(min-width: ${PANEL_COLUMN.from}px)`;
