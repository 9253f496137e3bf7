import type { Box, Size } from '@/lib/core/capture/geometry';

/** A text that a canvas writes: `x` is its left or right end, `y` its vertical middle. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** CSS px */
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
  readonly align: 'left' | 'right';
}

export interface Fill {
  readonly box: Box;
  readonly colour: string;
  /** the colour at its right end, which it runs to */
  readonly until?: string;
}

/** A record as a screen would show it; all figures in CSS px. */
export interface RecordDrawing {
  readonly size: Size;
  /** image px for one CSS px */
  readonly scale: number;
  /** in the order in which they are painted, below every text */
  readonly fills: readonly Fill[];
  readonly texts: readonly DrawnText[];
  /** where ID number and birth date stand: a confirmation picture covers them */
  readonly covered: readonly Box[];
}
