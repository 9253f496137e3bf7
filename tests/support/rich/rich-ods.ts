import { strToU8, zipSync } from 'fflate';
import { type AnyCell, asRich, escaped, GUIDE, type RichCell, type RichSheet, SHEET } from './rich-sheet';

function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<text:p>${escaped(line)}</text:p>`)
    .join('');
}

function valueAttributes({ shown, number, moment, formula }: RichCell): string {
  if (formula === 'never') return '';
  if (formula === 'zero') return ' office:value-type="float" office:value="0"';
  if (moment !== undefined) return ` office:value-type="date" office:date-value="${moment}"`;
  if (number !== undefined) return ` office:value-type="float" office:value="${number}"`;
  return shown === '' && formula === undefined ? '' : ' office:value-type="string"';
}

function textOf({ shown, formula, phonetic }: RichCell): string {
  if (formula === 'never' || formula === 'empty') return '';
  if (formula === 'zero') return '<text:p>0</text:p>';
  if (phonetic !== undefined)
    return `<text:p><text:ruby><text:ruby-base>${escaped(shown)}</text:ruby-base><text:ruby-text>${escaped(phonetic)}</text:ruby-text></text:ruby></text:p>`;
  return shown === '' ? '' : paragraphs(shown);
}

function cellXml(cell: AnyCell, down: number): string {
  const rich = asRich(cell);
  const formula = rich.formula === undefined ? '' : ' table:formula="of:=&quot;a&quot;"';
  const span = down > 1 ? ` table:number-rows-spanned="${down}" table:number-columns-spanned="1"` : '';
  const note =
    rich.comment === undefined
      ? ''
      : `<office:annotation><text:p>${escaped(rich.comment)}</text:p></office:annotation>`;
  return `<table:table-cell${formula}${valueAttributes(rich)}${span}>${note}${textOf(rich)}</table:table-cell>`;
}

function tableXml(name: string, sheet: RichSheet): string {
  const { merges = [], hiddenRows = [], hiddenColumns = [], filtered = false } = sheet;
  const width = Math.max(...sheet.rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, at) =>
    hiddenColumns.includes(at)
      ? '<table:table-column table:visibility="collapse"/>'
      : '<table:table-column/>',
  );
  const rows = sheet.rows.map((cells, index) => {
    const isHidden = hiddenRows.includes(index + 1);
    const hidden = isHidden ? ` table:visibility="${filtered ? 'filter' : 'collapse'}"` : '';
    const body = cells.map((cell, column) => {
      const own = merges.filter((one) => one.column === column);
      if (own.some(({ firstRow, lastRow }) => index + 1 > firstRow && index + 1 <= lastRow))
        return '<table:covered-table-cell/>';
      const first = own.find(({ firstRow }) => firstRow === index + 1);
      return cellXml(cell, first === undefined ? 1 : first.lastRow - first.firstRow + 1);
    });
    return `<table:table-row${hidden}>${body.join('')}</table:table-row>`;
  });
  return `<table:table table:name="${name}">${columns.join('')}${rows.join('')}</table:table>`;
}

export function makeRichOds(sheet: RichSheet): Uint8Array<ArrayBuffer> {
  const guide = sheet.guide === undefined ? '' : tableXml(GUIDE, { rows: sheet.guide });
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${guide}${tableXml(SHEET, sheet)}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(content),
  }) as Uint8Array<ArrayBuffer>;
}
