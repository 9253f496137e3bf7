import { pngSize } from '@/lib/core/bytes/png-size';
import { decodeBase64 } from './base64';

/** One capture of the screen, still compressed; size in image px. */
export interface PngShot {
  readonly png: Blob;
  readonly width: number;
  readonly height: number;
}

const PREFIX = 'data:image/png;base64,';

/** The bytes of a data URL without `fetch`, which the extension's CSP blocks; null when it holds no PNG. */
export function pngFromDataUrl(url: string): PngShot | null {
  const bytes = url.startsWith(PREFIX) ? decodeBase64(url.slice(PREFIX.length)) : null;
  const size = bytes && pngSize(bytes);
  return size && { png: new Blob([bytes], { type: 'image/png' }), ...size };
}
