import { browserName } from '@/lib/core/surprises/browser-name';
import type { PanelHelp } from '@/lib/core/view/check-view';
import { copyText } from '@/lib/platform/clipboard';

/** The browser's part of a report; not in the content script, which stays small. */
export function reportTools(): PanelHelp {
  return { browser: browserName(navigator.userAgent), copyText };
}
