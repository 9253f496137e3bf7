import type { Page } from './page-read';

export interface ObserveOptions {
  readonly ignore: Element | null;
  /** changes are gathered this long, ms; then told once, however many they were */
  readonly afterMs: number;
  onChange(): void;
}

/** Tells, at most once every `afterMs`, that something on the page changed, our own host aside. Hands back the end. */
export function observePage({ document }: Page, { ignore, afterMs, onChange }: ObserveOptions): () => void {
  const view = document.defaultView;
  if (!view) return () => undefined;
  let timer: number | null = null;
  const told = (): void => {
    timer = null;
    onChange();
  };
  const observer = new view.MutationObserver((mutations) => {
    if (timer === null && mutations.some((mutation) => isOfPage(mutation, ignore))) {
      timer = view.setTimeout(told, afterMs);
    }
  });
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'src', 'alt', 'lang', 'open'],
  });
  return () => {
    observer.disconnect();
    if (timer !== null) view.clearTimeout(timer);
  };
}

function isOfPage(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  ignore: Element | null,
): boolean {
  if (!ignore) return true;
  if (ignore.contains(target)) return false;
  if (type !== 'childList') return true;
  return [...addedNodes, ...removedNodes].some((node) => node !== ignore);
}
