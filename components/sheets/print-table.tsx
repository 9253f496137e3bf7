import './printed-sheet.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { SheetTable } from '@/lib/core/sheets/model/sheet-table';
import { PrintedSheet } from './printed-sheet';

/**
 * Draws a sheet beside everything else of the page, prints it and takes it away again. `title`: what the browser
 * calls a PDF of it.
 */
export function printTable(page: Document, table: SheetTable, title: string): void {
  const place = page.body.appendChild(page.createElement('div'));
  place.className = 'print-place';
  const root = createRoot(place);
  const usual = page.title;
  const view = page.defaultView;
  const end = () => {
    page.title = usual;
    root.unmount();
    place.remove();
  };
  flushSync(() => root.render(<PrintedSheet table={table} />));
  page.title = title;
  // browsers that print later say when they have
  view?.addEventListener('afterprint', end, { once: true });
  view?.print();
}
