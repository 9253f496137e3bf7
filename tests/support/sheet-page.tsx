import '@/components/sheets/printed-sheet.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PrintedSheet } from '@/components/sheets/printed-sheet';
import type { SheetTable } from '@/lib/core/sheets/model/sheet-table';

/** Bundled into a page of its own by print-sheet.ts, which calls this with what to draw. */
function drawSheet(table: SheetTable): void {
  const root = createRoot(document.body.appendChild(document.createElement('main')));
  flushSync(() =>
    root.render(
      <>
        <h1>不打印的内容</h1>
        <PrintedSheet table={table} />
      </>,
    ),
  );
}

Object.assign(globalThis, { drawSheet });
