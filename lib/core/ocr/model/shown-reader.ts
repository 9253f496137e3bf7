import type { PixelBox, PixelEvidence } from '@/lib/core/record/pixels';
import type { ReaderFailed, ReadOptions } from './pixel-reader';

/** What reads a picture of a record that is about to be saved. */
export interface ShownReader {
  readShown(picture: ShownPicture, options: ReadOptions): Promise<ShownReading | ReaderFailed>;
}

export interface ShownPicture {
  /** base64 of a PNG without our own drawing */
  readonly png: string;
  readonly values: readonly ShownValue[];
  /** what will be covered, px of the picture, whole numbers */
  readonly covered: readonly PixelBox[];
}

export interface ShownValue {
  /** of its lines, px of the picture, whole numbers */
  readonly boxes: readonly PixelBox[];
  /** what was judged */
  readonly said: string;
}

export interface ShownReading {
  /** one for each value */
  readonly evidence: readonly PixelEvidence[];
  /** all writing that is not covered and wide enough for a number */
  readonly lines: readonly ShownLine[];
}

export interface ShownLine {
  /** px of the picture */
  readonly box: PixelBox;
  readonly text: string;
}
