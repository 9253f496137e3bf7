import type { FormKind } from '@/lib/core/characters/old-form';

/** Where something stands in what will be sent. */
export const PLACES = ['before', 'after', 'both', 'inside'] as const;
export type Place = (typeof PLACES)[number];

/** One thing that is off about a typed school name. Texts are pieces of it or of the expected name, never more. */
export type NameFinding =
  /** blanks that the site cuts off before it compares; `count` characters */
  | { readonly kind: 'blanks-around'; readonly place: Place; readonly count: number }
  | { readonly kind: 'blanks-inside'; readonly count: number }
  /** characters without width; `codes` of the first few, each once */
  | {
      readonly kind: 'invisible';
      readonly place: Place;
      readonly count: number;
      readonly codes: readonly string[];
    }
  /** `typed` is a form of `wanted`, which the name has */
  | {
      readonly kind: 'look-alike';
      readonly form: FormKind;
      readonly typed: string;
      readonly wanted: string;
    }
  /** one character in the place (counted from 1) of another */
  | {
      readonly kind: 'other-character';
      readonly place: number;
      readonly typed: string;
      readonly wanted: string;
    }
  /** full stop, quotes and other marks that the name does not have */
  | { readonly kind: 'marks'; readonly marks: string }
  | { readonly kind: 'extra'; readonly text: string }
  | { readonly kind: 'missing'; readonly text: string }
  /** right as far as it goes */
  | { readonly kind: 'unfinished'; readonly rest: string }
  | { readonly kind: 'another'; readonly text: string }
  | { readonly kind: 'too-long'; readonly length: number }
  /** blanks or characters without width, and nothing else */
  | { readonly kind: 'nothing-seen' };

/**
 * What is to be said of a typed name.
 * - `empty`: nothing, not even a blank
 * - `exact`: code point by code point
 * - `trimmed`: exact as soon as the site has cut off the blanks around it
 * - `differs`: everything else; at least one finding
 */
export type NameState = 'empty' | 'exact' | 'trimmed' | 'differs';

export interface JudgedName {
  readonly state: NameState;
  readonly findings: readonly NameFinding[];
}
