/** A window, or the global scope of a worker. */
export type Place = Pick<EventTarget, 'addEventListener'>;

/**
 * Hears of everything that nothing has caught in this place. Errors of other worlds (a page's own scripts, as a content
 * script hears of them) come without the thing that was thrown, and so do notices of the browser: those are not ours.
 */
export function onUncaught(place: Place, hear: (error: unknown) => void): void {
  const ours = (error: unknown): void => {
    if (error !== null && error !== undefined) hear(error);
  };
  place.addEventListener('error', (event) => ours((event as ErrorEvent).error));
  place.addEventListener('unhandledrejection', (event) => ours((event as PromiseRejectionEvent).reason));
}
