import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { PixelBox, PixelEvidence } from '@/lib/core/record/pixels';
import type { Surprise } from '@/lib/core/surprises/surprise';

/**
 * What reads pixels, seen from those who need it read. The recogniser lives somewhere else in the extension (a worker
 * of the offscreen document, of the background page, or of an extension page); a failed reading is a value, and the
 * next one is not blocked by it. Nothing here knows an expected value.
 */
export interface PixelReader {
  /** Opens the recogniser ahead of a reading. Resolves also where it cannot be opened: the reading says why. */
  open(): Promise<void>;
  /** One evidence per image, in their order. */
  readValues(
    images: readonly ValueImage[],
    options: ReadOptions,
  ): Promise<readonly PixelEvidence[] | ReaderFailed>;
  /** A picture of a whole page or of its record, base64 of its file. */
  readPicture(png: string, options: ReadOptions): Promise<readonly PixelRecord[] | ReaderFailed>;
}

/** A line of a picture as each of two looks read it; letters and digits that are not sure are UNSURE. */
export type ReadText = readonly [string, string];

export const UNSURE = '\ufffd';

/** A file of a picture: PNG, JPEG or WebP. */
export type PictureBytes = Uint8Array<ArrayBuffer>;

/**
 * What reads pictures one after another, many of them. It is handed their bytes: making base64 of a photo of 4 MB holds a
 * page up for more than 100 ms (bench/README.md).
 */
export interface BatchReader {
  /** A picture of a whole page or of its record. */
  readWhole(picture: PictureBytes, options: ReadOptions): Promise<readonly PixelRecord[] | ReaderFailed>;
  /**
   * The lines at the foot of a picture, whatever they are: for setting the strip of our own picture against its code. No
   * value of a record is ever taken from them.
   */
  readFoot(picture: PictureBytes, options: ReadOptions): Promise<readonly ReadText[] | ReaderFailed>;
  /** Ends the worker with all its memory; the next reading starts another. What is being read fails. */
  close(): void;
}

/** The box of one value with at least 6 px around it. */
export interface ValueImage {
  /** which value it is, for whoever asks */
  readonly key: string;
  /** base64 of a PNG, without the head of a data URL */
  readonly png: string;
  /** what the page's own text says there, where only what speaks against it is wanted */
  readonly said?: string;
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  /** values or lines read so far, and how many there are */
  onProgress(done: number, total: number): void;
}

/** One record found in a picture. */
export interface PixelRecord {
  /** the line that heads it, '' when there is none */
  readonly title: string;
  readonly fields: Readonly<Partial<Record<TextFieldKey, PixelField>>>;
}

export interface PixelField {
  readonly evidence: PixelEvidence;
  /** where the value stands in the picture */
  readonly box: PixelBox;
  /** there is no evidence: the picture's edge cuts the value, something covers it, or nobody can tell which of its texts it is */
  readonly isInDoubt?: true;
}

/** Why nothing was read. */
export const READER_FAILURES = [
  /** the recogniser's own file is not in the extension, or is another one */
  'reader-missing',
  /** the browser does not let WebAssembly run */
  'reader-refused',
  /** browser or processor are older than WebAssembly's vectors */
  'reader-unsupported',
  /** the worker ended in the middle, or never answered */
  'reader-failed',
  'picture-too-large',
  'picture-corrupt',
  /** something was found, but no record of CHSI */
  'no-record',
  /** a photo that leans by more than eight degrees: nothing of it was read */
  'picture-askew',
  /** our own marks or our own strip are in the picture: they show what is expected */
  'own-drawing',
  'stopped',
] as const;
export type ReaderFailure = (typeof READER_FAILURES)[number];

export interface ReaderFailed {
  readonly failure: ReaderFailure;
  /** With `no-record`: the first lines that were read instead, cut. */
  readonly texts?: readonly string[];
  /** With `worker-died`: what was not foreseen. */
  readonly surprise?: Surprise;
}
