import type { Person } from '@/bench/reading/people';
import type { Pixels } from '@/lib/core/record/pixels';

/** What apps and classes do with a record beside plain lists: each a page of its own (`odd-html.ts`). */
export const ODD_KINDS = [
  'words',
  'two',
  'banner',
  'shadow',
  'english',
  'chips',
  'named',
  'list',
  'changes',
  'sentence',
  'pair',
] as const;
export type OddKind = (typeof ODD_KINDS)[number];

/** Where values stand seen from their labels, or what else is unlike a plain list. New ones at the end: their places are seeds. */
export const KINDS = [
  'above',
  'below',
  'stacked',
  'cards',
  'strips',
  'pattern',
  'photo',
  'rows',
  'stamps',
  'wrapped',
  'edges',
  'people',
  ...ODD_KINDS,
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * `wrong`: one value differs between picture and roster. `damaged`: a value is missing, covered or cut, or the picture went
 * through a messenger; of strips, the second is of another day and says another thing; of people, it is somebody else's.
 */
export const STATES = ['good', 'wrong', 'damaged'] as const;
export type State = (typeof STATES)[number];

export interface LayoutSample {
  readonly kind: Kind;
  readonly state: State;
  readonly index: number;
  readonly person: Person;
  /** of people: what the other one's screenshot shows. Either may be taken, but not some of both. */
  readonly beside?: Person['shown'];
  /** how it was drawn, in a few words: for finding it again */
  readonly look: string;
  readonly pixels: Pixels;
}
