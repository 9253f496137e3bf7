import type { PixelJob, PixelsFailed } from '@/lib/flows/check/check-ports';
import { readPixels } from '@/lib/flows/read-pixels';
import { onEscape } from '@/lib/page/capture/on-escape';
import type { PageRead } from '@/lib/page/page-read';
import { fontsOfValues } from '@/lib/page/pixels/fonts-of-values';
import { picturePart } from '@/lib/page/pixels/picture-part';
import { pictureThere } from '@/lib/page/pixels/picture-there';
import { createPixelPage } from '@/lib/page/pixels/pixel-page';
import { pictureSource } from '@/lib/page/reading/picture-source';
import { askPixels } from '@/lib/platform/capture/ask-pixels';
import { pngOfShown } from '@/lib/platform/capture/png-of-shown';
import type { PanelParts } from './panel-parts';

/** How long a picture that is still loading is waited for. */
const PICTURE_MS = 10_000;

/** Reads from the screen what the page's text does not tell. Nothing of ours is drawn while it is captured. */
export function readFromScreen(
  { document, page, ask, onSurprise }: PanelParts,
  { read, signal, skip, stop, onProgress }: PixelJob,
): Promise<PageRead | PixelsFailed> {
  const ui = page.ui();
  const deaf = onEscape(document, stop);
  return readPixels(read, {
    capture: askPixels(ask),
    pageOf: (values) => createPixelPage(document, values, ui?.host ?? null),
    hideOwn() {
      const layers = ui ? [ui.panelMount, ui.marksLayer] : [];
      for (const layer of layers) layer.toggleAttribute('hidden', true);
      return () => {
        for (const layer of layers) layer.toggleAttribute('hidden', false);
      };
    },
    fontsOf: fontsOfValues,
    pictureThere(picture) {
      const kept = createPixelPage(document, [{ key: 'picture', place: picture, air: 0 }], null);
      return pictureThere(picture, PICTURE_MS, signal).finally(() => kept.restore());
    },
    pngOf: pngOfShown,
    sourceOf: pictureSource,
    part: picturePart,
    signal,
    skip,
    pause,
    now: () => performance.now(),
    onProgress,
    onSurprise,
  }).finally(deaf);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
}
