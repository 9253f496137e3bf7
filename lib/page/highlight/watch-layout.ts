import type { Page } from '@/lib/page/page-read';

/** Images that load late and style changes far away move things without an event. */
const TICK_MS = 300;

/**
 * Calls back whenever something on the page may have moved, at most once a frame, and never while the tab is
 * hidden. Hands back the way to stop.
 */
export function watchLayout({ document }: Page, onChange: () => void): () => void {
  const view = document.defaultView;
  if (!view) return () => undefined;
  let frame = 0;
  let tick = 0;
  const soon = () => {
    if (frame || document.hidden) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      onChange();
    });
  };
  const restartTick = () => {
    view.clearInterval(tick);
    tick = document.hidden ? 0 : view.setInterval(soon, TICK_MS);
    soon();
  };
  const sizes = new view.ResizeObserver(soon);
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  const changes = new view.MutationObserver(soon);
  const everything = { childList: true, subtree: true, attributes: true, characterData: true };
  changes.observe(document.documentElement, everything);
  const early = { capture: true, passive: true };
  for (const event of ['scroll', 'load', 'transitionend']) document.addEventListener(event, soon, early);
  view.addEventListener('resize', soon);
  document.addEventListener('visibilitychange', restartTick);
  restartTick();
  return () => {
    view.clearInterval(tick);
    view.cancelAnimationFrame(frame);
    sizes.disconnect();
    changes.disconnect();
    for (const event of ['scroll', 'load', 'transitionend']) document.removeEventListener(event, soon, early);
    view.removeEventListener('resize', soon);
    document.removeEventListener('visibilitychange', restartTick);
  };
}
