import { type RefObject, useEffect, useEffectEvent } from 'react';

/** 下一位 by Alt+N anywhere on the page of `inside`, while `isOn`. What a script of the page makes up is not listened to. */
export function useNextKey(inside: RefObject<HTMLElement | null>, isOn: boolean, onNext: () => void): void {
  const next = useEffectEvent(onNext);
  useEffect(() => {
    const view = inside.current?.ownerDocument.defaultView;
    if (!isOn || !view) return undefined;
    const hear = (event: KeyboardEvent): void => {
      const isKey =
        event.code === 'KeyN' && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (!isKey || !event.isTrusted || event.repeat) return;
      event.preventDefault();
      event.stopPropagation();
      next();
    };
    // first of all: the page may stop its keys
    view.addEventListener('keydown', hear, true);
    return () => view.removeEventListener('keydown', hear, true);
  }, [inside, isOn]);
}
