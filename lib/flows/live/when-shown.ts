interface Asker {
  readonly tabId: number;
  readonly documentId: string;
}

interface Waiting {
  readonly documentId: string;
  /** null: nothing is to land, or it has landed */
  readonly land: (() => void) | null;
}

/**
 * What was compared waits until its document says that it is on show: a page that has changed meanwhile shows nothing of it,
 * and then nothing comes to the class's board either. One for each tab, in memory of the background only: a background
 * that was started since knows of none, and says so.
 */
export class WhenShown {
  readonly #waiting = new Map<number, Waiting>();

  /** Takes the place of what waited in this tab; null: nothing of this document is to land. */
  keep({ tabId, documentId }: Asker, land: Waiting['land']): void {
    this.#waiting.set(tabId, { documentId, land });
  }

  /** Lands what waits, once. False where nothing is known of what this document compared. */
  shown({ tabId, documentId }: Asker): boolean {
    const waiting = this.#waiting.get(tabId);
    if (waiting?.documentId !== documentId) return false;
    this.#waiting.set(tabId, { documentId, land: null });
    waiting.land?.();
    return true;
  }

  forget(tabId: number): void {
    this.#waiting.delete(tabId);
  }
}
