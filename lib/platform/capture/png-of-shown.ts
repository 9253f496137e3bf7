import { named } from '@/lib/core/surprises/error-class';
import { attempt } from '@/lib/core/surprises/expected';

/** A picture of more is no record; a canvas of more is refused by browsers. Natural px. */
const MAX_PIXELS = 40_000_000;
const PREFIX = 'data:image/png;base64,';

/**
 * The pixels of a picture as the page shows it, in its natural size, base64 of a PNG. Nothing is requested again: the
 * address may work once. null when the page does not give them (another site's picture, none, too large).
 */
export function pngOfShown(element: Element): string | null {
  const size = sizeOf(element);
  if (!size || size.width * size.height > MAX_PIXELS) return null;
  const canvas = element.ownerDocument.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const draw = (): string => {
    canvas
      .getContext('2d')
      ?.drawImage(element as HTMLImageElement | HTMLCanvasElement, 0, 0, size.width, size.height);
    return canvas.toDataURL('image/png');
  };
  // tainted, or broken: whoever asks captures the screen instead
  const url = attempt(draw, named('SecurityError', 'InvalidStateError')) ?? '';
  return url.startsWith(PREFIX) ? url.slice(PREFIX.length) : null;
}

function sizeOf(element: Element): { readonly width: number; readonly height: number } | null {
  const tag = element.tagName.toUpperCase();
  if (tag === 'CANVAS') return element as HTMLCanvasElement;
  if (tag !== 'IMG') return null;
  const { naturalWidth: width, naturalHeight: height } = element as HTMLImageElement;
  return width > 0 && height > 0 ? { width, height } : null;
}
