import type { RecordReading } from '@/lib/core/record/reading';

/** Why a PDF gave neither text nor pictures. */
export type PdfFailure = 'pdf-encrypted' | 'pdf-damaged' | 'reader-failed' | 'stopped';

/** A page of a PDF: the records of its text, none in the text of a page that is to be read as a picture (PNG). */
export type PdfPage =
  | { readonly records: readonly RecordReading[] }
  | { readonly picture: Uint8Array<ArrayBuffer> };

/** What a PDF says: all of its pages, or of more than MOST_PAGES none. */
export type PdfReading =
  | { readonly kind: 'pages'; readonly pages: readonly PdfPage[] }
  | { readonly kind: 'too-many-pages'; readonly count: number }
  | { readonly failure: PdfFailure };
