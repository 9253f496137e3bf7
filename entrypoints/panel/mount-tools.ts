import { siteOf } from '@/lib/core/site/site-of';
import { browserName } from '@/lib/core/surprises/browser-name';
import type { MountTools } from '@/lib/core/view/check-view';
import { copyText } from '@/lib/platform/clipboard';

/** What the panel needs beside the content script, which stays small. */
export function mountTools(document: Document, openHelp: MountTools['openHelp']): MountTools {
  return {
    browser: browserName(navigator.userAgent),
    site: siteOf(document.URL),
    secret: `x${crypto.getRandomValues(new Uint32Array(2)).join('')}`,
    copyText,
    openHelp,
  };
}
