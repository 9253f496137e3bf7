import type { FieldKey, TextFieldKey } from '@/lib/core/fields/fields';
import type { Box, Point, Size } from './geometry';
import type { PictureFailure } from './picture-failures';

/**
 * What the page side asks of the background while a picture is being made. All values are JSON.
 * Every method rejects with `MessageLost` only.
 */
export interface CapturePort {
  /** Forgets earlier shots of this document and begins a picture. */
  begin(): Promise<Answer>;
  /** Hides elements of the page by a style sheet of the browser's user; `show` takes exactly that away again. */
  hide(elements: HiddenElements): Promise<Answer>;
  show(elements: HiddenElements): Promise<void>;
  /** Takes shot number `index` of what is on the screen; an earlier one with that number is thrown away. */
  shot(place: ShotPlace): Promise<Size | Failed>;
  /**
   * Puts the picture together and forgets the shots. What the strip and the code say comes from the comparison
   * that the background remembers for this document, never from the page. The picture stays in the background.
   */
  finish(plan: PicturePlan): Promise<Answer>;
  /** Saves the finished picture by a document of the extension; the page sees neither its bytes nor its name. */
  save(): Promise<SavedPicture | Failed>;
  /** The picture was saved: the counselor's class gets its own copy, when it wants one. */
  keep(): Promise<{ readonly kept: PictureKept }>;
  /** Forgets the shots, the picture and the progress in the badge. */
  cancel(): Promise<void>;
}

export interface Failed {
  readonly failure: PictureFailure;
  /** with `seen-otherwise`: what the picture shows otherwise than it was judged */
  readonly fields?: readonly FieldKey[];
}
export type Answer = { readonly failure: null } | Failed;

/** `:root > :nth-child(2) > …`: paths by position only. */
export interface HiddenElements {
  /** fixed and sticky elements that would cover the record */
  readonly hide: readonly string[];
  /** sticky parts of the record: shown once, in their own place */
  readonly unstick: readonly string[];
}

export interface ShotPlace {
  readonly index: number;
  /** for the badge; may grow */
  readonly total: number;
}

/** A part of a shot that shows a part of the record. */
export interface Shot {
  /** within what the screen showed, from its top left corner */
  readonly source: Box;
  /** where that part's top left corner is in the record */
  readonly offset: Point;
}

export interface MaskBox {
  readonly kind: 'id' | 'photo';
  /** in the record */
  readonly box: Box;
}

/** A part of our own drawing, in the record: the line round a value, or the tag beside it. */
export interface OwnBox {
  readonly kind: 'outline' | 'tag';
  readonly box: Box;
}

/** Where a value stands in the record: one box, or one for each line. */
export interface ValueBoxes {
  readonly field: TextFieldKey;
  readonly boxes: readonly Box[];
}

/** A shot and what of our own drawing is on it. */
export interface PlannedShot extends Shot {
  readonly own: readonly OwnBox[];
}

export interface PicturePlan {
  /** the whole record with its margin */
  readonly size: Size;
  /** CSS px that the width of a shot shows; scale = width of the image / this, never devicePixelRatio */
  readonly viewWidth: number;
  /** in the order of their numbers */
  readonly shots: readonly PlannedShot[];
  /** of the record that was compared */
  readonly values: readonly ValueBoxes[];
  readonly masks: readonly MaskBox[];
}

/** The browser has begun the download. */
export interface SavedPicture {
  readonly fileName: string;
}

/**
 * What became of the class's own copy of a saved picture. `off`: none is wanted; `no-room`: the browser has room for results
 * only.
 */
export const PICTURE_KEPT = ['off', 'kept', 'no-room', 'failed'] as const;
export type PictureKept = (typeof PICTURE_KEPT)[number];

/** More shots than this are not taken for one picture. */
export const MAX_SHOTS = 60;
