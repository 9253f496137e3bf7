/**
 * What is read from pixels: pictures of records, and values drawn with a font that keeps their text to itself.
 * Everything here is plain data (JSON but for `Pixels`), so that deciding what it is worth stays pure.
 */

/** RGBA, row by row, as a canvas gives them. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** In px of the picture it was found in. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A character that the recogniser gave a share at one place, with its probability 0–1. */
export interface CharacterShare {
  readonly character: string;
  readonly share: number;
}

export interface ReadCharacter extends CharacterShare {
  /** where it stands in the crop, px of the crop before scaling */
  readonly left: number;
  readonly right: number;
  /** what else had a share there, largest first, at most five, none below 0.001 */
  readonly others: readonly CharacterShare[];
}

/** One reading of one crop of one line. */
export interface ReadLine {
  readonly text: string;
  readonly characters: readonly ReadCharacter[];
  /** width and height of the crop that was read, px */
  readonly width: number;
  readonly height: number;
  /** ink of the line in the crop, px; null when nothing dark was found */
  readonly ink: PixelBox | null;
}

/**
 * A value read from pixels: the same line in several crops (padding 2/4, 1/3, 3/6 and wider), the first is the one
 * shown. Two lines of one value are two entries of `lines`, each with its crops.
 */
export interface PixelEvidence {
  readonly lines: readonly (readonly ReadLine[])[];
  /** PNG of what was read, as a data URL, for a person's eyes; '' when there is none. */
  readonly crop: string;
}
