/** Calls back when a person presses Esc anywhere in the page; hands back the way to stop listening. */
export function onEscape(document: Document, stop: () => void): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape') stop();
  };
  document.addEventListener('keydown', listen, { capture: true });
  return () => document.removeEventListener('keydown', listen, { capture: true });
}
