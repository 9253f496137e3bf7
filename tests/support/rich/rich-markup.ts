import { type AnyCell, asRich, escaped, GUIDE, type RichCell, type RichSheet, SHEET } from './rich-sheet';

type Merge = NonNullable<RichSheet['merges']>[number];

function mergeAt(merges: readonly Merge[], row: number, column: number): Merge | 'covered' | null {
  const own = merges.filter((one) => one.column === column);
  if (own.some(({ firstRow, lastRow }) => row > firstRow && row <= lastRow)) return 'covered';
  return own.find(({ firstRow }) => firstRow === row) ?? null;
}

function htmlText({ shown, phonetic }: RichCell): string {
  const text = escaped(shown).replaceAll('\n', '<br>');
  return phonetic === undefined
    ? text
    : `<ruby>${text}<rp>(</rp><rt>${escaped(phonetic)}</rt><rp>)</rp></ruby>`;
}

const NOT_SHOWN = " style='display:none'";

/** A web page as spreadsheets and school systems write it: what is shown, and nothing behind it. */
export function makeRichHtml({
  rows,
  merges = [],
  hiddenRows = [],
  hiddenColumns = [],
}: RichSheet): Uint8Array<ArrayBuffer> {
  const body = rows.map((cells, index) => {
    const own = cells.map((cell, column) => {
      const merge = mergeAt(merges, index + 1, column);
      if (merge === 'covered') return '';
      const span = merge === null ? '' : ` rowspan="${merge.lastRow - merge.firstRow + 1}"`;
      const hidden = hiddenColumns.includes(column) ? NOT_SHOWN : '';
      return `<td${span}${hidden}>${htmlText(asRich(cell))}</td>`;
    });
    return `<tr${hiddenRows.includes(index + 1) ? NOT_SHOWN : ''}>${own.join('')}</tr>`;
  });
  return new TextEncoder().encode(`<html><body><table>${body.join('')}</table></body></html>`);
}

function dataXml({ shown, number, moment, formula }: RichCell): string {
  if (formula === 'never') return '';
  if (formula === 'zero') return '<Data ss:Type="Number">0</Data>';
  if (moment !== undefined) return `<Data ss:Type="DateTime">${moment}</Data>`;
  if (number !== undefined) return `<Data ss:Type="Number">${number}</Data>`;
  const text = formula === 'empty' ? '' : shown;
  return text === '' && formula === undefined
    ? ''
    : `<Data ss:Type="String">${escaped(text).replaceAll('\n', '&#10;')}</Data>`;
}

function xmlSheet(name: string, sheet: RichSheet, styles: readonly string[]): string {
  const { merges = [], hiddenRows = [], hiddenColumns = [] } = sheet;
  const cellXml = (cell: AnyCell, row: number, column: number): string => {
    const merge = mergeAt(merges, row, column);
    if (merge === 'covered') return '';
    const rich = asRich(cell);
    const attributes = [
      ` ss:Index="${column + 1}"`,
      merge === null ? '' : ` ss:MergeDown="${merge.lastRow - merge.firstRow}"`,
      rich.format === undefined ? '' : ` ss:StyleID="s${styles.indexOf(rich.format)}"`,
      rich.formula === undefined ? '' : ' ss:Formula="=&quot;a&quot;"',
    ];
    const said =
      rich.phonetic === undefined
        ? ''
        : `<PhoneticText xmlns="urn:schemas-microsoft-com:office:excel">${escaped(rich.phonetic)}</PhoneticText>`;
    const comment =
      rich.comment === undefined
        ? ''
        : `<Comment><ss:Data xmlns="http://www.w3.org/TR/REC-html40">${escaped(rich.comment)}</ss:Data></Comment>`;
    return `<Cell${attributes.join('')}>${dataXml(rich)}${said}${comment}</Cell>`;
  };
  const columns = hiddenColumns.map((at) => `<Column ss:Index="${at + 1}" ss:Hidden="1"/>`);
  const rows = sheet.rows.map((cells, index) => {
    const hidden = hiddenRows.includes(index + 1) ? ' ss:Hidden="1"' : '';
    return `<Row${hidden}>${cells.map((cell, column) => cellXml(cell, index + 1, column)).join('')}</Row>`;
  });
  return `<Worksheet ss:Name="${name}"><Table>${columns.join('')}${rows.join('')}</Table></Worksheet>`;
}

export function makeRichXml(sheet: RichSheet): Uint8Array<ArrayBuffer> {
  const all = sheet.rows.flat().map(asRich);
  const styles = [...new Set(all.flatMap(({ format }) => (format === undefined ? [] : [format])))];
  const list = styles.map(
    (code, at) => `<Style ss:ID="s${at}"><NumberFormat ss:Format="${escaped(code)}"/></Style>`,
  );
  const guide = sheet.guide === undefined ? '' : xmlSheet(GUIDE, { rows: sheet.guide }, []);
  return new TextEncoder().encode(
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles>${list.join('')}</Styles>${guide}${xmlSheet(SHEET, sheet, styles)}</Workbook>`,
  );
}
