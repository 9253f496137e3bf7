import { cellText, type SheetCell, type SheetTable } from '@/lib/core/sheets/model/sheet-table';
import { paperLook } from '@/lib/core/sheets/paper-look';
import { SIGNED_ON } from '@/lib/core/texts/sheets';

/** Rows, columns and cells of a sheet never change while it is drawn: their places are their keys. */
function keyed<Item>(items: readonly Item[]): readonly (readonly [key: string, item: Item])[] {
  return items.map((item, at) => [String(at), item]);
}

function Head({ table }: { readonly table: SheetTable }) {
  const { title, facts, columns } = table;
  return (
    <thead>
      <tr>
        <th className="sheet-title" colSpan={columns.length} scope="colgroup">
          {title}
        </th>
      </tr>
      <tr>
        <td className="sheet-facts" colSpan={columns.length}>
          {keyed(facts).map(([key, fact]) => (
            <span key={key}>{fact}</span>
          ))}
        </td>
      </tr>
      <tr className="sheet-columns">
        {keyed(columns).map(([key, column]) => (
          <th key={key} scope="col">
            {column.title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Notes and stamp box: a table's foot stands on each of its pages. */
function Foot({ table: { columns, notes, stamp } }: { readonly table: SheetTable }) {
  if (notes.length === 0 && stamp === '') return null;
  return (
    <tfoot>
      <tr>
        <td colSpan={columns.length}>
          <div className="sheet-foot">
            <div>
              {keyed(notes).map(([key, note]) => (
                <p key={key}>{note}</p>
              ))}
            </div>
            {stamp === '' ? null : <div className="sheet-stamp">{stamp}</div>}
          </div>
        </td>
      </tr>
    </tfoot>
  );
}

function SheetRow({ table, cells }: { readonly table: SheetTable; readonly cells: readonly SheetCell[] }) {
  return (
    <tr>
      {keyed(cells).map(([key, cell]) => {
        const isRed = typeof cell !== 'string' && 'red' in cell;
        return (
          <td key={key} data-align={table.columns[Number(key)]?.align} data-red={isRed || undefined}>
            {cellText(cell)}
          </td>
        );
      })}
    </tr>
  );
}

function Signing({ table: { columns, signatures } }: { readonly table: SheetTable }) {
  if (signatures.length === 0) return null;
  return (
    <tbody className="sheet-signing">
      <tr>
        <td colSpan={columns.length}>
          <div>
            {keyed([...signatures, SIGNED_ON]).map(([key, who]) => (
              <span key={key}>{who}：</span>
            ))}
          </div>
        </td>
      </tr>
    </tbody>
  );
}

/**
 * A sheet on A4 paper. Its head and foot stand on every page, no row is cut, pages are numbered where the browser knows
 * margin boxes (Chromium 131 and later; others print their own numbers). When it is printed nothing else of the page
 * is; it should stand in a plain block, best directly in the body.
 */
export function PrintedSheet({ table }: { readonly table: SheetTable }) {
  const { pageCss, fontSize, widths } = paperLook(table);
  return (
    <section className="printed-sheet" data-paper={table.paper} data-signed={table.signed || undefined}>
      <style>{pageCss}</style>
      <table style={{ fontSize: `${fontSize}pt` }} data-total={table.hasTotal || undefined}>
        <colgroup>
          {keyed(widths).map(([key, width]) => (
            <col key={key} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
        <Head table={table} />
        <tbody className="sheet-rows">
          {keyed(table.rows).map(([key, cells]) => (
            <SheetRow key={key} table={table} cells={cells} />
          ))}
        </tbody>
        <Signing table={table} />
        <Foot table={table} />
      </table>
    </section>
  );
}
