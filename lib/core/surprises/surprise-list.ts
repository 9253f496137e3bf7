import type { OnSurprise, Surprise } from './surprise';

/** More say nothing new: the first ones are the cause, the rest follow from them. */
export const MOST_SURPRISES = 99;

/** The list with one more; the same list when it is full. Nothing that comes along with a surprise is kept. */
export function withSurprise(
  list: readonly Surprise[],
  { stage, errorClass }: Surprise,
): readonly Surprise[] {
  return list.length < MOST_SURPRISES ? [...list, { stage, errorClass }] : list;
}

/** The one place of a page where surprises come together: in memory, and never more than a few. */
export class SurpriseList {
  readonly #listeners = new Set<() => void>();
  #list: readonly Surprise[] = [];

  readonly see: OnSurprise = (surprise) => {
    const before = this.#list;
    this.#list = withSurprise(before, surprise);
    // a full list is told no more: drawing it may be what breaks again and again
    if (this.#list !== before) for (const listener of this.#listeners) listener();
  };

  readonly list = (): readonly Surprise[] => this.#list;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
