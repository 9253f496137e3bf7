import { siteOf } from '@/lib/core/site/site-of';
import { browserName } from '@/lib/core/surprises/browser-name';
import type { BrowserTools } from '@/lib/core/view/check-view';
import { copyText } from '@/lib/platform/clipboard';

/** What the panel needs of page and browser; not in the content script, which stays small. */
export function browserTools(document: Document): BrowserTools {
  return { browser: browserName(navigator.userAgent), site: siteOf(document.URL), copyText };
}
