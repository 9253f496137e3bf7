/**
 * Of several pages that claim the same name one writes and the others follow. Calls back with `true` when this page is the
 * one, with `false` when another is, and with `true` when that one has let go, was closed or has crashed. Returns the way to
 * let go; after it nothing is called back.
 */
export function claimWriting(name: string, onTurn: (writes: boolean) => void): () => void {
  const end = new AbortController();
  const ended = new Promise<void>((resolve) => {
    end.signal.addEventListener('abort', () => resolve());
  });
  const hold = (): Promise<void> => {
    if (!end.signal.aborted) onTurn(true);
    return ended;
  };
  const claim = async (): Promise<void> => {
    const isHeld = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock === null) return false;
      await hold();
      return true;
    });
    if (isHeld || end.signal.aborted) return;
    onTurn(false);
    await navigator.locks.request(name, { signal: end.signal }, hold);
  };
  claim().catch((error: unknown) => {
    // whoever lets go before their turn has nothing to be told
    if (!end.signal.aborted) throw error;
  });
  return () => end.abort();
}
