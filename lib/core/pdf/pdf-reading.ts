import type { RecordReading } from '@/lib/core/record/reading';

/** Why a PDF gave neither text nor pictures. */
export type PdfFailure = 'pdf-encrypted' | 'pdf-damaged' | 'reader-failed' | 'stopped';

/** What a PDF says. */
export type PdfReading =
  | { readonly kind: 'records'; readonly records: readonly RecordReading[] }
  /** no record in its text: its first pages as PNG, to be read as pictures */
  | { readonly kind: 'pages'; readonly pages: readonly Uint8Array<ArrayBuffer>[] }
  | { readonly failure: PdfFailure };
