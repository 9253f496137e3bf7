import type { TextFieldKey } from '@/lib/core/fields/fields';

/** By what a disguise works; every kind has several. */
export const DISGUISE_KINDS = [
  /** text that a style draws: ::before, ::after, ::marker, counters, quotes */
  'drawn',
  /** something laid over the value */
  'cover',
  /** ink of another element that reaches over the value: its shadow, outline, reflection */
  'ink',
  /** a part of the value is cut off */
  'cut',
  /** characters in another order: direction, bidi, writing mode */
  'direction',
  /** values or labels stand elsewhere than the structure says */
  'order',
  /** other glyphs for the same characters */
  'font',
  /** painted so that it reads as something else or not at all */
  'paint',
  /** what the value's text is not: shadow trees, texts that are not read, fallback */
  'tree',
  /** form fields that show something else than their value */
  'form',
  /** another text at another moment */
  'moment',
] as const;
export type DisguiseKind = (typeof DISGUISE_KINDS)[number];

/**
 * One change of the good page after which a person reads something else for `field` than its text says. In `css` and
 * `script` `§` stands for the selector of the value's own element, in `html` `@` for the value; `html` is what stands in
 * the value's cell (without it: the value in a span), `below` what stands at the end of the page.
 */
export interface Disguise {
  readonly id: string;
  readonly kind: DisguiseKind;
  readonly field: TextFieldKey;
  /** what a person then sees; '' for nothing that can be read */
  readonly sees: string;
  readonly css?: string;
  readonly html?: string;
  readonly below?: string;
  readonly script?: string;
  /** disturbs other fields of the page */
  readonly alone?: true;
  /** only while the pointer is over the value */
  readonly hover?: true;
}
