import type { PixelBox, Pixels, ReadLine, ShapeEvidence } from '@/lib/core/record/pixels';
import type { StrokeContrast } from './stroke-contrast';

/** One line as it is given to the recogniser. */
export interface LineCrop {
  /** the line with a little paper around it, dark on light, not yet scaled */
  readonly pixels: Pixels;
  /** how much wider than in the picture it is drawn; looks at one line differ in it */
  readonly stretch: number;
  /** the line's ink in `pixels` */
  readonly ink: PixelBox;
}

export interface ReadCropsOptions {
  /** When aborted, `readCrops` rejects with `AbortError` before its next batch. */
  readonly signal: AbortSignal;
}

/** What turns lines of pixels into characters. `lib/platform/reader` has the one that ships; tests and bench others. */
export interface Recogniser {
  /** Tells models apart in cache keys. */
  readonly model: string;
  /** One line for each crop, in their order. Rejects when aborted or when the model fails; the next call may succeed. */
  readCrops(crops: readonly LineCrop[], options: ReadCropsOptions): Promise<readonly ReadLine[]>;
}

/** Drawn for a person's eyes: pixels → PNG as a data URL; '' where nothing can draw (Node). */
export type DrawPng = (pixels: Pixels) => Promise<string>;

/** Compares the shape of a character with templates of it and of what else it may be. */
export interface ShapeCheck {
  /** whether a character has other forms or look-alikes (`thorough`: or not), and templates to tell them by */
  asks(character: string, thorough: boolean): boolean;
  /**
   * `cell`: the character's ink, brought to one size (pixels/shape-cell); `thorough`: whatever has a template is a rival,
   * which takes a millisecond to find out. `instead`: the rivals, where others than those known are asked about; then
   * others count only where they are clearly nearer. null: it has no template.
   */
  check(cell: Uint8Array, character: string, thorough: boolean, instead?: string): ShapeEvidence | null;
}

/** What reading needs from outside. */
export interface ReadingTools {
  readonly recogniser: Recogniser;
  /** what lines are found by */
  readonly contrastOf: StrokeContrast;
  /** without it nothing is said of shapes, and characters with dangerous other forms stay unsure */
  readonly shapes?: ShapeCheck;
  readonly drawPng: DrawPng;
}
