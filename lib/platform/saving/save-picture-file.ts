import { browser } from 'wxt/browser';
import { expected } from '@/lib/core/surprises/expected';
import { browserRefused } from '@/lib/platform/browser-refused';
import { encodeBase64 } from '@/lib/platform/capture/base64';
import type { PictureFile } from '@/lib/platform/capture/capture-session';
import { ensureOffscreen } from '@/lib/platform/offscreen/offscreen-document';
import { SAVE_PORT, type SaveReply, type SaveRequest } from './saving-messages';
import { startDownload } from './start-download';

/**
 * Saves a picture by a document of our own, never the page's, which would see its bytes and could put others in their
 * place. False when the browser began no download.
 */
export function savePictureFile({ png, fileName }: PictureFile): Promise<boolean> {
  // Firefox's background is a page itself
  if (typeof document !== 'undefined') {
    const file = new Blob([Uint8Array.from(png)], { type: 'image/png' });
    return Promise.resolve(startDownload(document, file, fileName));
  }
  return saveOffscreen({ png: encodeBase64(png), fileName }).catch(expected(false, browserRefused));
}

async function saveOffscreen(request: SaveRequest): Promise<boolean> {
  await ensureOffscreen();
  return new Promise((resolve) => {
    const port = browser.runtime.connect({ name: SAVE_PORT });
    port.onMessage.addListener(({ began }: SaveReply) => {
      resolve(began);
      port.disconnect();
    });
    port.onDisconnect.addListener(() => resolve(false));
    port.postMessage(request);
  });
}
