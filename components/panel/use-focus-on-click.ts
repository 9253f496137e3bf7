import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { CheckBody, CheckView } from '@/lib/core/view/check-view';

/**
 * After a click on the icon the focus is in the panel: on the whole of it, never on a button, so that the next press of
 * the space bar presses nothing that the person has not seen. Esc gives it back to where it was. Whoever goes somewhere
 * else while the page is read stays there.
 */
export function useFocusOnClick({ clicks, body: now }: CheckView, root: RefObject<HTMLElement | null>) {
  const before = useRef<Element | null>(null);
  const awaited = useRef(false);
  useLayoutEffect(() => {
    if (clicks === 0) return;
    awaited.current = true;
    if (focusIn(root.current) === null) before.current = root.current?.ownerDocument.activeElement ?? null;
  }, [clicks, root]);
  // while the screen is read nothing of ours is there to have the focus
  const isReady = now.state !== 'reading';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a click during a check, too
  useLayoutEffect(() => {
    const panel = root.current;
    if (!isReady || !awaited.current || panel === null) return;
    awaited.current = false;
    const { activeElement, body } = panel.ownerDocument;
    if (activeElement === before.current || activeElement === body) panel.focus({ preventScroll: true });
  }, [clicks, isReady, root]);
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.nativeEvent.isTrusted || stopsOnEscape(now)) return;
    const back = before.current;
    if (back instanceof HTMLElement && back.isConnected && back.matches(':not(body)')) {
      back.focus({ preventScroll: true });
    } else focusIn(root.current)?.blur();
  };
}

/** What has the focus in the panel. */
function focusIn(panel: HTMLElement | null): HTMLElement | null {
  const tree = panel?.getRootNode();
  if (!panel || !(tree instanceof ShadowRoot || tree instanceof Document)) return null;
  const { activeElement } = tree;
  return activeElement instanceof HTMLElement && panel.contains(activeElement) ? activeElement : null;
}

/** Then this key ends what is going on (lib/page/capture/on-escape.ts). */
function stopsOnEscape(body: CheckBody): boolean {
  if (body.state === 'reading') return true;
  return body.state === 'done' && (body.screen?.state === 'reading' || body.picture.state === 'saving');
}
