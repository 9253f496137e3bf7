import type { CountedSurprise, OnSurprise, Surprise } from './surprise';

/** More kinds than these say nothing new: the first ones are the cause, the rest follow from them. */
export const MOST_KINDS = 20;
const MOST_TIMES = 99;

/** The list with one more: counted where it is known, behind the others where it is new; the same list when it is full. */
export function withSurprise(
  list: readonly CountedSurprise[],
  { stage, errorClass }: Surprise,
  times = 1,
): readonly CountedSurprise[] {
  const known = list.find((one) => one.stage === stage && one.errorClass === errorClass);
  if (!known) return list.length < MOST_KINDS ? [...list, { stage, errorClass, count: times }] : list;
  if (known.count >= MOST_TIMES) return list;
  const more = { ...known, count: Math.min(MOST_TIMES, known.count + times) };
  return list.map((one) => (one === known ? more : one));
}

/** The one place of a page where surprises come together: in memory, and never more than a few kinds. */
export class SurpriseList {
  readonly #listeners = new Set<() => void>();
  #list: readonly CountedSurprise[] = [];

  readonly see: OnSurprise = (surprise) => this.add([{ ...surprise, count: 1 }]);

  readonly list = (): readonly CountedSurprise[] => this.#list;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What was seen elsewhere. */
  add(surprises: readonly CountedSurprise[]): void {
    const before = this.#list;
    for (const one of surprises) this.#list = withSurprise(this.#list, one, one.count);
    // a full list is told no more: drawing it may be what breaks again and again
    if (this.#list !== before) for (const listener of this.#listeners) listener();
  }
}
