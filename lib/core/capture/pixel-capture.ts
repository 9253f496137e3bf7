import type { PixelRecord, ReaderFailed } from '@/lib/core/ocr/model/pixel-reader';
import type { PixelBox, PixelEvidence } from '@/lib/core/record/pixels';
import type { Answer, Failed, ShotPlace } from './capture-port';
import type { Size } from './geometry';

/**
 * What the page side asks of the background while pixels are read. All values are JSON. The captures stay in the
 * background's memory, and are forgotten with `cancel`. Every method rejects with `MessageLost` only.
 */
export interface PixelCapture {
  /** Opens the recogniser, which takes seconds where it is not open yet. What is wrong with it is told by the reading. */
  open(): Promise<void>;
  /** Forgets earlier shots of this document. */
  begin(): Promise<Answer>;
  /** Takes shot number `index` of what is on the screen; an earlier one with that number is thrown away. */
  shot(place: ShotPlace): Promise<Size | Failed>;
  /** Cuts values out of the shots and has them read: one evidence for each, in their order. */
  readValues(cuts: ValueCuts): Promise<ReadValues | PixelFailed>;
  /** Has one picture of a record read. */
  readPicture(source: PictureSource): Promise<ReadPicture | PixelFailed>;
  /** Shows the page twice as large, in this tab only and for 5 s at most; false when the browser does not. */
  enlarge(): Promise<{ readonly enlarged: boolean }>;
  /** Shows the page as large as it was. */
  shrink(): Promise<void>;
  /** Forgets the shots and ends a reading that is under way. */
  cancel(): Promise<void>;
}

export type PixelFailed = Failed | ReaderFailed;

export interface ValueCut {
  readonly key: string;
  readonly shot: number;
  /** CSS px from the top left corner of that shot */
  readonly box: PixelBox;
  /** what the page's own text says there, where only what speaks against it is wanted */
  readonly said?: string;
}

export interface ValueCuts {
  /** CSS px that the width of a shot shows; scale = width of the image / this, never devicePixelRatio */
  readonly viewWidth: number;
  readonly cuts: readonly ValueCut[];
}

export interface ReadValues {
  readonly evidence: readonly PixelEvidence[];
}

/** The picture's own pixels (base64 of a PNG), or, where the page does not give them, its place in a shot. */
export type PictureSource =
  | { readonly png: string }
  | { readonly viewWidth: number; readonly shot: number; readonly box: PixelBox };

export interface ReadPicture {
  readonly records: readonly PixelRecord[];
  /** of the picture that was read, px: the records' boxes are in it */
  readonly size: Size;
}

/** More values than this are not read of one page. */
export const MAX_CUTS = 400;
/** Base64 characters of a record picture that still fit into one message. */
export const MAX_PICTURE_LENGTH = 16_000_000;
