import type { Person } from '@/bench/reading/people';
import type { Pixels } from '@/lib/core/record/pixels';

/** Where values stand seen from their labels, or what else is unlike a plain list. */
export const KINDS = ['above', 'below', 'stacked', 'cards', 'strips', 'pattern', 'photo'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * `wrong`: one value differs between picture and roster. `damaged`: a value is missing, covered or cut, or the picture went
 * through a messenger; of strips, the second is of another day and says another thing.
 */
export const STATES = ['good', 'wrong', 'damaged'] as const;
export type State = (typeof STATES)[number];

export interface LayoutSample {
  readonly kind: Kind;
  readonly state: State;
  readonly index: number;
  readonly person: Person;
  /** how it was drawn, in a few words: for finding it again */
  readonly look: string;
  readonly pixels: Pixels;
}
