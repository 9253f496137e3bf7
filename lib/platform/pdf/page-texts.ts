import type { PDFPageProxy } from 'pdfjs-dist';
import type { PdfText } from '@/lib/core/pdf/pdf-lines';

/** Px for one unit of a PDF (1/72 inch): whole numbers are then fine enough for places. */
const SCALE = 2;

/** The texts of a page with their places, px. Turned text (a watermark) is no part of a record. */
export async function pageTexts(page: PDFPageProxy): Promise<readonly PdfText[]> {
  const viewport = page.getViewport({ scale: SCALE });
  const { items } = await page.getTextContent();
  return items.flatMap((item): readonly PdfText[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform as readonly number[];
    if (Math.abs(b) > Math.abs(a) / 10) return [];
    const height = Math.abs(d) * SCALE;
    const [left = 0, base = 0] = viewport.convertToViewportPoint(x, y);
    // Han type stands an eighth of its size below the line
    return [{ text: item.str, left, top: base - 0.875 * height, width: item.width * SCALE, height }];
  });
}
