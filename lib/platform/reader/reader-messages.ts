import type {
  PictureBytes,
  PixelRecord,
  ReaderFailed,
  ReadText,
  ValueImage,
} from '@/lib/core/ocr/model/pixel-reader';
import type { ShownPicture, ShownReading } from '@/lib/core/ocr/model/shown-reader';
import type { PixelEvidence } from '@/lib/core/record/pixels';

/**
 * What is asked of whoever holds the recogniser: its worker, or the offscreen document. The latter is asked in JSON: bytes
 * get to a worker only.
 */
export type ReaderJob =
  /** opens the recogniser, and reads nothing */
  | { readonly kind: 'open'; readonly id: number }
  | { readonly kind: 'values'; readonly id: number; readonly images: readonly ValueImage[] }
  | { readonly kind: 'picture'; readonly id: number; readonly png: string }
  | ({ readonly kind: 'shown'; readonly id: number } & ShownPicture)
  /** the same of bytes */
  | { readonly kind: 'whole'; readonly id: number; readonly picture: PictureBytes }
  | { readonly kind: 'foot'; readonly id: number; readonly picture: PictureBytes };
export type ReaderRequest = ReaderJob | { readonly kind: 'cancel'; readonly id: number };

/** Any number of `progress` (also just to say that it lives), then one of the others. */
export type ReaderReply =
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly total: number }
  | { readonly kind: 'open'; readonly id: number }
  | { readonly kind: 'values'; readonly id: number; readonly evidence: readonly PixelEvidence[] }
  | { readonly kind: 'picture'; readonly id: number; readonly records: readonly PixelRecord[] }
  | ({ readonly kind: 'shown'; readonly id: number } & ShownReading)
  | { readonly kind: 'foot'; readonly id: number; readonly texts: readonly ReadText[] }
  | ({ readonly kind: 'failed'; readonly id: number } & ReaderFailed);
