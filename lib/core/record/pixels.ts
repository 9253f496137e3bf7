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

/** A character that the recogniser gave a probability at one place, with its probability 0–1. */
export interface CharacterProbability {
  readonly character: string;
  readonly probability: number;
}

/** What the pixels themselves say of a character, whatever the recogniser thinks. */
export interface ShapeEvidence {
  /** how much nearer than its rival, in the usual scatter of one character over fonts; below 0 the rival is nearer */
  readonly margin: number;
  readonly rival: string;
  /**
   * the same against the nearest character in general use that is no known form or look-alike: the recogniser tells those
   * apart itself. They are no rivals of `margin` then. Absent: there is none near
   */
  readonly common?: number;
  /** from the character's template, in the same measure */
  readonly distance: number;
  /** compared with all that have a template, as in a name, though the line is longer: the recogniser was not sure of it */
  readonly amongAll?: true;
}

export interface ReadCharacter extends CharacterProbability {
  /**
   * Where the recogniser saw it: px of the crop before scaling, in steps of about a sixth of the height and narrower
   * than its ink. Centres are one em apart where nothing is missing.
   */
  readonly left: number;
  readonly right: number;
  /** what else had a probability there, largest first, at most five, none below 0.001 */
  readonly others: readonly CharacterProbability[];
  /** only for characters that may be taken for another, and only in the crop SHAPE_LOOK of a line */
  readonly shape?: ShapeEvidence;
}

export interface ScoredValue {
  readonly value: string;
  /** natural logarithm of the probability that the whole line is this value */
  readonly score: number;
}

/** How a line looks to one closed list. Nothing was replaced by it: `text` stays what was read freely. */
export interface ListScore {
  /** a field whose values come from a list (lib/core/values/closed-lists) */
  readonly list: string;
  readonly best: ScoredValue;
  readonly second: ScoredValue | null;
  /** score of the text as read freely: as much larger than `best` as "none of these" is likelier */
  readonly free: number;
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
  /** Closed lists that the line may come from, scored; absent when the reader scores none. */
  readonly listed?: readonly ListScore[];
}

/**
 * A value read from pixels: the same line in one to three crops (lib/core/ocr/lines/crop-line), the first is the
 * one shown. Two lines of one value are two entries of `lines`, each with its crops.
 */
export interface PixelEvidence {
  readonly lines: readonly (readonly ReadLine[])[];
  /** PNG of what was read, as a data URL, for a person's eyes; '' when there is none. */
  readonly crop: string;
  /** Where the lines of a value were cut out one by one: the PNGs of those below, in their order. */
  readonly cropsBelow?: readonly string[];
}

/** The look whose characters' shapes are checked: every value of words has it, and it is not squeezed. */
export const SHAPE_LOOK = 1;

/** A name has no words around it that would make a wrong character unlikely: lines of its length are looked at closer. */
export const SHORT_LINE = 6;
