import type { ClassChanged } from '@/lib/core/session/class-store';

type Listener = (changed: ClassChanged) => void;

/** Tells every page of this extension, this one included, what has changed. What is told holds nothing of anybody. */
export class ChangeChannel {
  readonly #channel: BroadcastChannel;
  readonly #listeners = new Set<Listener>();

  constructor(name: string) {
    this.#channel = new BroadcastChannel(name);
    this.#channel.addEventListener('message', ({ data }) => this.#hear(data as ClassChanged));
  }

  tell(changed: ClassChanged): void {
    this.#channel.postMessage(changed);
    this.#hear(changed);
  }

  /** Returns the way to stop. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #hear(changed: ClassChanged): void {
    for (const listener of this.#listeners) listener(changed);
  }
}
