import type { Comparison } from '@/lib/core/verdict/comparison';
import type { Question, RosterNote } from './outcome';

/** Why a picture that was dropped or chosen gave nothing to compare: `data-reason` on the start page. */
export const PICTURE_REFUSALS = [
  /** its bytes are no picture, whatever its name says */
  'not-a-picture',
  'pdf',
  'gif',
  'heic',
  /** a picture of a kind that is not read */
  'other-format',
  'file-too-large',
  /** more pixels than are decoded */
  'picture-too-large',
  'picture-corrupt',
  /** our own confirmation picture: only its code is read, by the class page */
  'confirmation',
  /** our marks or our strip are in it: they show what is expected */
  'own-drawing',
  'no-record',
  /** a photo that leans too much */
  'picture-askew',
  'no-row',
  'no-key',
  'stopped',
  'reader-missing',
  'reader-refused',
  'reader-unsupported',
  'reader-failed',
  'storage-failed',
] as const;
export type PictureRefusal = (typeof PICTURE_REFUSALS)[number];

export type PictureBody =
  /** Another picture is being read. */
  | { readonly state: 'waiting' }
  /** `percent` null: it is being opened. */
  | { readonly state: 'reading'; readonly percent: number | null }
  /**
   * `people`: the records of the picture are of different people. `apart`, here and below: it looks put together of
   * screenshots, and what stands on some of them was not compared: it may be somebody else's.
   */
  | {
      readonly state: 'asking';
      readonly question: Question;
      readonly people: boolean;
      readonly roster: RosterNote | null;
      readonly apart?: true;
    }
  | {
      readonly state: 'done';
      readonly comparison: Comparison;
      readonly roster: RosterNote | null;
      readonly apart?: true;
    }
  /** `texts`: with `no-record`, the first lines that were read instead. */
  | {
      readonly state: 'failed';
      readonly reason: PictureRefusal;
      readonly texts: readonly string[];
      readonly roster: RosterNote | null;
      readonly apart?: true;
    };

/** One picture on the start page. */
export interface PictureItem {
  /** counts up, never used again */
  readonly id: number;
  readonly fileName: string;
  readonly body: PictureBody;
}
