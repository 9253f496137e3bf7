import { type RefObject, useEffect, useRef } from 'react';

/** Ctrl+Z anywhere on the page, but not in a text that has an undo of its own. */
export function useUndoKey(place: RefObject<Element | null>, undo: () => void): void {
  const handler = useRef(undo);
  handler.current = undo;
  useEffect(() => {
    const page = place.current?.ownerDocument;
    if (!page) return;
    const press = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (!isUndo || typing) return;
      event.preventDefault();
      handler.current();
    };
    page.addEventListener('keydown', press);
    return () => page.removeEventListener('keydown', press);
  }, [place]);
}
