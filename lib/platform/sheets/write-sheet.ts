import type { Cell, CellStyle, RowDef, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { columnLetters } from '@/lib/core/sheets/column-letters';
import { cellText, type SheetCell, type SheetTable } from '@/lib/core/sheets/model/sheet-table';
import { linesBelow } from '@/lib/core/sheets/sheet-lines';
import { linesIn } from '@/lib/core/sheets/text-width';
import { pageText } from '@/lib/core/texts/sheets';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const RED = 'C00000';
const LINE = { style: 'thin' } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
/** Texts stay texts, also when somebody edits them: nothing that begins with = is ever a formula. */
const TEXT = '@';
/** Points. A row that is signed has room for a name written by hand. */
const LINE_HEIGHT = 15;
const SIGNED_HEIGHT = 20;
const TITLE_HEIGHT = 30;
const FACTS_HEIGHT = 20;
const HEADER_HEIGHT = 24;
/** What a column needs beside its text, in characters. */
const PADDING = 1;
/** Characters side by side on A4 paper before a program prints it smaller. */
const ON_PAPER = { portrait: 98, landscape: 145 } as const;
/** Title, facts, header: they stay in view, and stand on every printed page. */
const HEAD_ROWS = 3;
/** What a library takes for an error of a spreadsheet when it is a whole cell. */
const LIKE_AN_ERROR = /^#[A-Z0-9/_]+[!?]?$/u;

type Cells = Map<string, Partial<Cell>>;

function textCell(text: string, style: CellStyle): Partial<Cell> {
  const whole = { ...style, numFmt: TEXT };
  return LIKE_AN_ERROR.test(text) ? { richText: [{ text }], style: whole } : { value: text, style: whole };
}

function bodyCell(cell: SheetCell, horizontal: 'left' | 'center', bold: boolean): Partial<Cell> {
  const style: CellStyle = {
    border: BORDER,
    alignment: { horizontal, vertical: 'center', wrapText: true },
    ...(bold ? { font: { bold } } : {}),
  };
  if (typeof cell === 'string') return textCell(cell, style);
  if ('red' in cell) return textCell(cell.red, { ...style, font: { color: { rgb: RED } } });
  if ('count' in cell) return { value: cell.count, style: { ...style, numFmt: '0' } };
  return cell.share === null
    ? textCell(cellText(cell), style)
    : { value: cell.share, style: { ...style, numFmt: '0.0%' } };
}

function headCells({ title, facts, columns }: SheetTable): Cells {
  const center = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
  const cells: Cells = new Map();
  cells.set('0,0', textCell(title, { font: { bold: true, size: 16 }, alignment: center }));
  cells.set('1,0', textCell(facts.join('　'), { alignment: { ...center, horizontal: 'left' } }));
  columns.forEach((column, at) => {
    const style = { font: { bold: true }, border: BORDER, alignment: center };
    cells.set(`2,${at}`, textCell(column.title, style));
  });
  return cells;
}

function addBody(cells: Cells, { rows, columns, hasTotal }: SheetTable): void {
  rows.forEach((row, index) => {
    const bold = hasTotal && index === rows.length - 1;
    row.forEach((cell, at) => {
      cells.set(`${HEAD_ROWS + index},${at}`, bodyCell(cell, columns[at]?.align ?? 'left', bold));
    });
  });
}

/** A fixed height cuts what does not fit in, and without one a program that only prints may cut as well. */
function heights(table: SheetTable, below: readonly string[]): Map<number, RowDef> {
  const { rows, columns, signed, paper } = table;
  const heights = new Map<number, RowDef>(
    [TITLE_HEIGHT, FACTS_HEIGHT, HEADER_HEIGHT].map((height, row) => [row, { height }]),
  );
  const wholeWidth = columns.reduce((sum, { width }) => sum + width + PADDING, 0);
  const usual = signed ? SIGNED_HEIGHT * Math.max(1, wholeWidth / ON_PAPER[paper]) : LINE_HEIGHT + 3;
  const lines = rows.map((row) =>
    row.reduce<number>(
      (most, cell, at) => Math.max(most, linesIn(cellText(cell), columns[at]?.width ?? 8)),
      1,
    ),
  );
  lines.forEach((count, index) => {
    heights.set(HEAD_ROWS + index, { height: Math.max(usual, count * LINE_HEIGHT + 3) });
  });
  below.forEach((text, index) => {
    const height = linesIn(text, wholeWidth) * LINE_HEIGHT + (index === 0 && signed ? 14 : 3);
    heights.set(HEAD_ROWS + rows.length + index, { height });
  });
  return heights;
}

function choicesOf({ columns, rows }: SheetTable): NonNullable<WriteSheet['dataValidations']> {
  return columns.flatMap(({ choices }, at) => {
    if (choices.length === 0 || rows.length === 0) return [];
    const letter = columnLetters(at);
    const range = `${letter}${HEAD_ROWS + 1}:${letter}${HEAD_ROWS + rows.length}`;
    // offered only: what is not among them may be written too
    return [{ type: 'list', values: [...choices], range, allowBlank: true, showErrorMessage: false }];
  });
}

function printing({ paper, stamp }: SheetTable): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const bottom = stamp === '' ? 0.75 : 1.2;
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: paper,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$1:$${HEAD_ROWS}`,
      horizontalCentered: true,
      margins: { top: 0.5, right: 0.4, bottom, left: 0.4, header: 0.3, footer: 0.4 },
    },
    headerFooter: {
      oddFooter: `&C${pageText('&P', '&N')}${stamp === '' ? '' : `&R${stamp}：　　　　　　　　`}`,
    },
  };
}

function sheetOf(table: SheetTable): WriteSheet {
  const { sheet, columns, rows } = table;
  const last = columns.length - 1;
  const below = linesBelow(table);
  const cells = headCells(table);
  addBody(cells, table);
  below.forEach((text, index) => {
    const alignment = { horizontal: 'left', vertical: 'center', wrapText: true } as const;
    cells.set(`${HEAD_ROWS + rows.length + index},0`, textCell(text, { alignment }));
  });
  const merged = [0, 1, ...below.map((_, index) => HEAD_ROWS + rows.length + index)];
  return {
    name: sheet,
    columns: columns.map(({ width }) => ({ width: width + PADDING })),
    cells,
    rowDefs: heights(table, below),
    merges: merged.map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: last })),
    freezePane: { rows: HEAD_ROWS },
    dataValidations: choicesOf(table),
    ...printing(table),
  };
}

/** A sheet as an .xlsx workbook: texts as texts, counts as numbers, no formula, A4 with its head on every page. */
export async function writeSheet(table: SheetTable, fileName: string): Promise<File> {
  const bytes = await writeXlsx({ sheets: [sheetOf(table)] });
  return new File([bytes as Uint8Array<ArrayBuffer>], fileName, { type: XLSX });
}
