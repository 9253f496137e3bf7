import { decodeBase64 } from '@/lib/platform/capture/base64';
import { onOwnPort } from '@/lib/platform/offscreen/on-own-port';
import { SAVE_PORT, type SaveReply, type SaveRequest } from './saving-messages';
import { startDownload } from './start-download';

/** The offscreen document's end: saves what the service worker hands it, and says whether that began. */
export function serveSaving(page: Document): void {
  onOwnPort(SAVE_PORT, (port) => {
    port.onMessage.addListener(({ png, fileName }: SaveRequest) => {
      const bytes = decodeBase64(png);
      const began = bytes !== null && startDownload(page, new Blob([bytes], { type: 'image/png' }), fileName);
      port.postMessage({ began } satisfies SaveReply);
    });
  });
}
