/** A tab behind another gets no frames: go on nevertheless, the capture itself will refuse. Milliseconds. */
const NO_FRAMES_MS = 1000;

/** Resolves after two animation frames, when what was changed before is on the screen. */
export function nextFrames(document: Document): Promise<void> {
  const view = document.defaultView;
  if (!view) return Promise.resolve();
  return new Promise((resolve) => {
    view.setTimeout(resolve, NO_FRAMES_MS);
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => resolve()));
  });
}
