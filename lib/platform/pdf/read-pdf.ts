import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import * as pdf from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MOST_PAGES } from '@/lib/core/batch/most-pages';
import type { PdfPage, PdfReading } from '@/lib/core/pdf/pdf-reading';
import { recordsOfPdf } from '@/lib/core/pdf/records-of-pdf';
import { ChineseTables } from './chinese-tables';
import { NoFilters, WorkerCanvases } from './drawing-without-document';
import { pageTexts } from './page-texts';

/** Where pdf.js finds its own files, as addresses of this extension. */
export interface PdfFiles {
  readonly worker: string;
  /** folder of its tables for Chinese type that is not in the PDF, with its slash */
  readonly cmaps: string;
}

/** An A4 page drawn so wide has type of 20 px and more. */
const DRAWN_WIDTH = 1600;
const MOST_SCALE = 3;

/**
 * In a worker: the records of each page of a PDF by its text, or the page as a picture. pdf.js has a worker of its own
 * besides, which ends with the reading. Scripts in a PDF are never run. Never rejects for what the file is.
 */
export async function readPdf(content: Uint8Array<ArrayBuffer>, files: PdfFiles): Promise<PdfReading> {
  const port = new Worker(files.worker, { type: 'module' });
  const task = pdf.getDocument({
    data: content,
    worker: pdf.PDFWorker.create({ port }),
    cMapUrl: files.cmaps,
    cMapPacked: true,
    CMapReaderFactory: ChineseTables,
    CanvasFactory: WorkerCanvases,
    FilterFactory: NoFilters,
    // nothing but the `fonts` of a document is asked for, and a worker has them too
    ownerDocument: globalThis as unknown as HTMLDocument,
    useWorkerFetch: false,
    isEvalSupported: false,
    enableXfa: false,
    // its compiled decoders are for scans of kinds that no report has
    useWasm: false,
    verbosity: 0,
  });
  try {
    return await readDocument(await task.promise);
  } catch (error) {
    return { failure: failureOf(error) };
  } finally {
    await task.destroy();
    port.terminate();
  }
}
async function readDocument(document: PDFDocumentProxy): Promise<PdfReading> {
  const count = document.numPages;
  if (count > MOST_PAGES) return { kind: 'too-many-pages', count };
  const pages: PdfPage[] = [];
  for (let number = 1; number <= count; number += 1)
    pages.push(await readPage(await document.getPage(number)));
  return { kind: 'pages', pages };
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const records = recordsOfPdf(await pageTexts(page));
  return records.length > 0 ? { records } : { picture: await drawnPage(page) };
}

async function drawnPage(page: PDFPageProxy): Promise<Uint8Array<ArrayBuffer>> {
  const { width } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: Math.min(MOST_SCALE, DRAWN_WIDTH / width) });
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas for a page of a PDF.');
  await page.render({
    canvas: null,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport,
    // frames of the screen do not come while the page is hidden
    intent: 'print',
    background: '#fff',
  }).promise;
  return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
}

/** By the name of the exception; its message may quote the file and goes nowhere. */
function failureOf(error: unknown): 'pdf-encrypted' | 'pdf-damaged' | 'reader-failed' {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'pdf-encrypted';
  return name === 'InvalidPDFException' || name === 'FormatError' || name === 'UnknownErrorException'
    ? 'pdf-damaged'
    : 'reader-failed';
}
