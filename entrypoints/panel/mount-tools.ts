import { browserName } from '@/lib/core/surprises/browser-name';
import type { MountTools } from '@/lib/core/view/check-view';
import { copyText } from '@/lib/platform/clipboard';

/** What the panel needs beside the content script, which stays small. */
export function mountTools(openHelp: MountTools['openHelp']): MountTools {
  return { browser: browserName(navigator.userAgent), copyText, openHelp };
}
