import { pageText } from '@/lib/core/texts/sheets';
import type { SheetTable } from './model/sheet-table';

/** For a style element of what is printed on A4: size, margins, 第 n 页，共 m 页 at the foot of each page. */
export function pageCss(paper: SheetTable['paper']): string {
  const numbers = `"${pageText('" counter(page) "', '" counter(pages) "')}"`;
  return `@page{size:A4 ${paper};margin:10mm 10mm 13mm;@bottom-center{content:${numbers};font:9pt serif}}`;
}
