import type { CheckBody, CheckView } from '@/lib/core/view/check-view';

/** What the panel draws: kept here, and told to whoever listens. */
export class CheckScreen {
  readonly #listeners = new Set<() => void>();
  #view: CheckView = {
    run: 0,
    clicks: 0,
    body: { state: 'reading' },
    marksShown: true,
    projector: false,
    side: 'right',
  };

  readonly view = (): CheckView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get body(): CheckBody {
    return this.#view.body;
  }

  /** Changes what stands around the body; told with the next body. */
  set(change: Partial<Omit<CheckView, 'body'>>): void {
    this.#view = { ...this.#view, ...change };
  }

  publish(body: CheckBody): void {
    this.#view = { ...this.#view, body };
    for (const listener of this.#listeners) listener();
  }
}
