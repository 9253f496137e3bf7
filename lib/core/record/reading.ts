import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { PixelEvidence } from './pixels';

/**
 * What was read from a page, before anything is compared. A reading knows nothing of expected values.
 * Sources of the vocabulary: the project's design notes (reading, verdicts) and CHSI pages 2013–2025.
 */

/** Why a value that has its place on the page could not be taken as text. */
export const UNREADABLE_REASONS = [
  /** the value is a picture */
  'picture',
  /** the value is drawn with CHSI's protective font (code points U+100000 and up) */
  'protected',
  /** this value is plain although others of the same record are protected, or the other way round */
  'mixed',
  /** the field stands more than once in the record, with different values */
  'conflict',
  /** a picture shows the field, but no value that is surely its own: cut by the edge, covered, one of several texts, or none */
  'place-unsure',
  /** a picture does not show it: nobody knows whether the page has none, or it is beyond the picture's edge */
  'beyond-picture',
  /** it stands on another screenshot than the rest, and nothing says that both are of one person */
  'other-screenshot',
  /** longer than any real value */
  'too-long',
  /** the label is there, its value is empty */
  'empty',
] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/** Why a person may see something else than a value's text says, as far as the page's structure and styles tell it. */
export const SIGHT_DOUBTS = [
  /** something else of the page lies over it */
  'covered',
  /** other characters, more or fewer may be drawn in its place: cut, turned, another font, words of a style … */
  'drawn-otherwise',
  /** its own pixels do not tell: beside another label, faint, crossed out, moving, a label that may say something else … */
  'eyes-only',
] as const;
export type SightDoubt = (typeof SIGHT_DOUBTS)[number];

export type FieldReading =
  /** `text` is what the page's text says, as found: not trimmed, not normalised. */
  | { readonly state: 'text'; readonly text: string; readonly doubt?: SightDoubt }
  /** `text` is what the recogniser decoded freely; what it is worth is decided from the evidence by lib/core/confidence. */
  | { readonly state: 'pixels'; readonly text: string; readonly evidence: PixelEvidence }
  /** `text` is what could be taken nevertheless ('' when nothing). */
  | { readonly state: 'unreadable'; readonly reason: UnreadableReason; readonly text: string };

export type PhotoReading = 'present' | 'missing' | 'unknown';

/** One record (学籍) on the page. A field that was not found has no entry. */
export interface RecordReading {
  /** Text that heads the record, '' when there is none. Only for people to tell records apart. */
  readonly title: string;
  readonly fields: Readonly<Partial<Record<TextFieldKey, FieldReading>>>;
  readonly photo: PhotoReading;
  /** Fields that this kind of page is known not to show. A field both listed and found counts as found. */
  readonly notShown: readonly TextFieldKey[];
}

/** Why a page gives no record at all. */
export const PAGE_FAILURES = [
  'not-logged-in',
  'no-record',
  'record-list',
  /** before the first look at a record CHSI asks who it is */
  'identity-check',
  'former-only',
  'protected',
  'picture',
  'translated',
  /** it may stand in a frame of another site, or as a picture in a frame: what is in there is not read */
  'in-frame',
  'nothing-found',
  'too-large',
] as const;
export type PageFailure = (typeof PAGE_FAILURES)[number];

export type PageReading =
  | { readonly state: 'records'; readonly layout: string; readonly records: readonly RecordReading[] }
  | { readonly state: 'failed'; readonly reason: PageFailure };

/** No value of a real record is longer (code points); a longer one is read as `too-long`. */
export const MAX_VALUE_LENGTH = 200;

/** No page and no picture shows more records. */
export const MAX_RECORDS = 20;
