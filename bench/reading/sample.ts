import type { PixelBox, Pixels } from '@/lib/core/record/pixels';
import type { Person } from './people';
import type { RecordLook } from './record-html';

export const PARTS = ['tune', 'report'] as const;
/**
 * `wider`: more people for what is reported, in more faces, at more scales, on more grounds (`--large`); `class`:
 * pictures of one class, for timing only
 */
export type Part = (typeof PARTS)[number] | 'wider' | 'class';

/** Device px for one CSS px: of a screen, of a browser's zoom (1.25, 1.5), of both or of a page enlarged twice. */
export type SampleScale = 1 | 1.25 | 1.5 | 2 | 2.5 | 3;

/** Which sample it is: the same whatever others are drawn. */
export interface SampleId {
  readonly part: Part;
  /** `picture`: read as a whole; `values`: each value's box is known, as on a protected page */
  readonly kind: 'picture' | 'values';
  readonly index: number;
  /** a protected page is there twice: the second time at twice the first scale */
  readonly scale: SampleScale;
}

/** What is known of a drawn record: who, how, and where the values are. */
export interface SampleTruth extends SampleId {
  readonly look: RecordLook;
  /** quality; null: PNG */
  readonly jpeg: number | null;
  readonly person: Person;
  /** The lines of every value, px of the picture. */
  readonly boxes: Readonly<Record<string, readonly PixelBox[]>>;
}

export interface Sample extends SampleTruth {
  readonly pixels: Pixels;
  /** PNG with these very pixels */
  readonly file: string;
}

export function sampleName({ kind, index, scale }: SampleId): string {
  return `${kind}-${index}@${scale}`;
}
