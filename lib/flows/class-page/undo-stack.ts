/** One action that can be taken back. */
export interface Undoable {
  /** what was done, in words */
  readonly done: string;
  /** false when something newer happened, so that nothing was taken back */
  readonly takeBack: () => Promise<boolean>;
}

/** More steps nobody wants back; each holds what it changed. */
const MOST = 100;

/** What was done on a page, the last first to be taken back. */
export class UndoStack {
  readonly #steps: Undoable[] = [];

  push(step: Undoable): void {
    this.#steps.push(step);
    if (this.#steps.length > MOST) this.#steps.shift();
  }

  /** The last action, which is forgotten here. */
  pop(): Undoable | null {
    return this.#steps.pop() ?? null;
  }

  /** What the next one would take back; '' for nothing. */
  get next(): string {
    return this.#steps.at(-1)?.done ?? '';
  }

  clear(): void {
    this.#steps.length = 0;
  }
}
