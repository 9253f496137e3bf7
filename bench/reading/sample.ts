import type { PixelBox, Pixels } from '@/lib/core/record/pixels';
import type { Person } from './people';
import type { RecordLook } from './record-html';

export const PARTS = ['tune', 'report'] as const;
/** `class`: pictures of one class, for timing only */
export type Part = (typeof PARTS)[number] | 'class';

/** Which sample it is: the same whatever others are drawn. */
export interface SampleId {
  readonly part: Part;
  /** `picture`: read as a whole; `values`: each value's box is known, as on a protected page */
  readonly kind: 'picture' | 'values';
  readonly index: number;
  /** device px for one CSS px; a protected page is there at 1 and at 2 */
  readonly scale: 1 | 2;
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
