import type { PixelRecord, ReaderFailed, ValueImage } from '@/lib/core/ocr/model/pixel-reader';
import type { PixelEvidence } from '@/lib/core/record/pixels';
import type { Surprise } from '@/lib/core/surprises/surprise';

/** What is asked of whoever holds the recogniser: its worker, or the offscreen document. All of it is JSON. */
export type ReaderJob =
  | { readonly kind: 'values'; readonly id: number; readonly images: readonly ValueImage[] }
  | { readonly kind: 'picture'; readonly id: number; readonly png: string };
export type ReaderRequest = ReaderJob | { readonly kind: 'cancel'; readonly id: number };

/** Any number of `progress` (also just to say that it lives), then one of the others. */
export type ReaderReply =
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly total: number }
  | { readonly kind: 'values'; readonly id: number; readonly evidence: readonly PixelEvidence[] }
  | { readonly kind: 'picture'; readonly id: number; readonly records: readonly PixelRecord[] }
  | ({ readonly kind: 'failed'; readonly id: number } & ReaderFailed);

/** The worker itself breaks: nothing in it has caught this, and nothing more is to be expected of it. */
export type WorkerReply = ReaderReply | { readonly kind: 'surprise'; readonly surprise: Surprise };
