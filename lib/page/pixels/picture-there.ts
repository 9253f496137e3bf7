/**
 * Whether a picture shows something, waiting for one that is still loading. A broken one does not; what is no `img`
 * is there at once. Scrolls to one that is not; whoever asks puts the page back.
 */
export async function pictureThere(element: Element, limitMs: number, signal: AbortSignal): Promise<boolean> {
  if (element.tagName.toUpperCase() !== 'IMG') return true;
  const image = element as HTMLImageElement;
  if (!image.complete) {
    // one far below the screen may wait for being scrolled to
    image.scrollIntoView({ block: 'center', behavior: 'instant' });
    await settled(image, limitMs, signal);
  }
  return image.complete && image.naturalWidth > 0;
}

function settled(image: HTMLImageElement, limitMs: number, signal: AbortSignal): Promise<void> {
  const view = image.ownerDocument.defaultView;
  return new Promise((resolve) => {
    const end = (): void => {
      view?.clearTimeout(limit);
      image.removeEventListener('load', end);
      image.removeEventListener('error', end);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const limit = view?.setTimeout(end, limitMs);
    image.addEventListener('load', end);
    image.addEventListener('error', end);
    signal.addEventListener('abort', end);
  });
}
