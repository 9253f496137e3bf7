import { attributeOf } from '@/lib/core/roster/formats/scan-markup';
import { columnLetters } from '@/lib/core/sheets/column-letters';
import type { FormAnswer, RefusedForm } from '@/lib/core/sheets/model/form';
import { valueXml } from './cell-xml';
import type { FormBody } from './find-body';
import type { FormRow } from './form-rows';
import { mergedCells, withMergedCells } from './merged-cells';
import { rowXml, type SheetXml, withAttribute, type XmlCell, type XmlRow } from './sheet-xml';
import { type RowShift, shiftReferences } from './shift-references';

export interface Filling {
  readonly body: FormBody;
  readonly columns: FormAnswer['columns'];
  readonly rows: readonly FormRow[];
  /** somewhere in the workbook is a formula: it may be about rows that would have to move */
  readonly hasFormulas: boolean;
}

export type FilledSheet =
  | {
      readonly ok: true;
      readonly xml: string;
      /** what stood below the body and has moved; null when there was room */
      readonly shift: RowShift | null;
    }
  | RefusedForm;

/** What is about places in the sheet and is not written where we could change it. */
const CANNOT_MOVE =
  /<(?:\w+:)?(?:tableParts|drawing|legacyDrawing|oleObjects|controls|rowBreaks|extLst|sortState|protectedRanges|scenarios|customSheetViews)\b/u;
const COLUMN = /<(?:\w+:)?col\s[^<>]*>/gu;
const DIMENSION = /(<(?:\w+:)?dimension\s+ref="[A-Z]+\d+:[A-Z]+)(\d+)(")/u;
const MOST_ROWS = 1_048_576;

function columnStyle(before: string, column: number): string | null {
  const found = [...before.matchAll(COLUMN)].find(([tag]) => {
    const [least, most] = ['min', 'max'].map((name) => Number(attributeOf(tag, name)));
    return least !== undefined && most !== undefined && least <= column + 1 && column + 1 <= most;
  });
  return found === undefined ? null : attributeOf(found[0], 'style');
}

/** What stands before a row, where a program has written each into a line of its own. */
function blanksBefore(row: XmlRow | undefined): string {
  return row === undefined ? '' : row.source.slice(0, row.source.indexOf('<'));
}

function movedRow({ prefix }: SheetXml, row: XmlRow, by: number): string {
  const number = row.number + by;
  const cells = row.cells.map((cell) => movedCell(cell, number));
  return `${blanksBefore(row)}${rowXml(prefix, withAttribute(row.attributes, 'r', String(number)), cells)}`;
}

function movedCell(cell: XmlCell, row: number): XmlCell {
  return { ...cell, attributes: withAttribute(cell.attributes, 'r', `${columnLetters(cell.column)}${row}`) };
}

/** An empty row like the first one of the body. */
function emptyLike(model: XmlRow | undefined, number: number): Pick<XmlRow, 'attributes' | 'cells'> {
  const attributes = withAttribute(model?.attributes ?? '', 'r', String(number));
  const cells = (model?.cells ?? []).map((cell) => {
    const style = attributeOf(cell.attributes, 's');
    return movedCell({ ...cell, attributes: style === null ? '' : ` s="${style}"`, inside: '' }, number);
  });
  return { attributes, cells };
}

/** Writes the rows of the body; the style of a cell that is not there is that of the first row's, else its column's. */
class BodyWriter {
  readonly #sheet: SheetXml;
  readonly #columns: FormAnswer['columns'];
  readonly #model: XmlRow | undefined;

  constructor(sheet: SheetXml, columns: FormAnswer['columns'], model: XmlRow | undefined) {
    this.#sheet = sheet;
    this.#columns = columns;
    this.#model = model;
  }

  row(number: number, there: XmlRow | undefined, values: FormRow): string {
    const { attributes, cells } = there ?? emptyLike(this.#model, number);
    const all = new Map(cells.map((cell) => [cell.column, cell]));
    this.#columns.forEach(({ index, key }, at) => {
      const value = values[at] ?? '';
      const isNumbered = key === 'number' && (all.get(index)?.inside ?? '') !== '';
      if (value === '' || isNumbered) return;
      all.set(index, this.#cell(index, number, all.get(index), value));
    });
    const inOrder = [...all.values()].sort((one, other) => one.column - other.column);
    const written = rowXml(this.#sheet.prefix, withAttribute(attributes, 'spans', null), inOrder);
    return `${blanksBefore(there)}${written}`;
  }

  #cell(column: number, row: number, there: XmlCell | undefined, value: string | number): XmlCell {
    const like = there ?? this.#model?.cells.find((cell) => cell.column === column);
    const style =
      like === undefined ? columnStyle(this.#sheet.before, column) : attributeOf(like.attributes, 's');
    const attributes = [
      ` r="${columnLetters(column)}${row}"`,
      style === null ? '' : ` s="${style}"`,
      typeof value === 'string' ? ' t="inlineStr"' : '',
    ];
    return { column, attributes: attributes.join(''), inside: valueXml(this.#sheet.prefix, value) };
  }
}

function bodyRows(sheet: SheetXml, { body, columns, rows }: Filling): readonly (readonly [number, string])[] {
  const isFree = (number: number): boolean => body.foot === null || number < body.foot;
  const existing = new Map(sheet.rows.filter(({ number }) => isFree(number)).map((row) => [row.number, row]));
  const writer = new BodyWriter(sheet, columns, existing.get(body.start));
  return rows.map((values, index) => {
    const number = body.start + index;
    return [number, writer.row(number, existing.get(number), values)];
  });
}

/** Rows that were put in are merged as the first one of the body is. */
function copiedMerges({ after }: SheetXml, start: number, shift: RowShift) {
  const model = mergedCells(after).filter(({ top }) => top === start);
  return Array.from({ length: shift.by }, (_, index) => shift.from + index).flatMap((row) =>
    model.map((merge) => ({ ...merge, top: row, bottom: row })),
  );
}

function withDimension(before: string, lastRow: number, by: number): string {
  return before.replace(DIMENSION, (_, open: string, bottom: string, close: string) =>
    [open, Math.max(Number(bottom) + by, lastRow), close].join(''),
  );
}

function shiftOf({ body, rows }: Filling): RowShift | null {
  const missing = body.foot === null ? 0 : body.start + rows.length - body.foot;
  return body.foot === null || missing <= 0 ? null : { from: body.foot, by: missing };
}

/**
 * Writes rows into the body of a worksheet. What is there already keeps its place and its look; when the body is too
 * small, rows like its first are put in and all that follows moves down. Refuses (`cannot-grow`) when something in the
 * sheet or a formula of the workbook would not follow.
 */
export function fillSheet(sheet: SheetXml, filling: Filling): FilledSheet {
  const { body, rows, hasFormulas } = filling;
  const lastRow = body.start + rows.length - 1;
  const shift = shiftOf(filling);
  if (lastRow + (shift?.by ?? 0) > MOST_ROWS) return { ok: false, refusal: 'too-many-rows', detail: '' };
  if (shift !== null && (hasFormulas || CANNOT_MOVE.test(sheet.after)))
    return { ok: false, refusal: 'cannot-grow', detail: String(shift.from - body.start) };
  const written = new Map(bodyRows(sheet, filling));
  for (const row of sheet.rows) {
    const by = shift !== null && row.number >= shift.from ? shift.by : 0;
    if (by > 0) written.set(row.number + by, movedRow(sheet, row, by));
    else if (!written.has(row.number)) written.set(row.number, row.source);
  }
  const inOrder = [...written].sort(([one], [other]) => one - other).map(([, text]) => text);
  const after =
    shift === null
      ? sheet.after
      : withMergedCells(
          shiftReferences(sheet.after, shift),
          copiedMerges(sheet, body.start, shift),
          sheet.prefix,
        );
  const before = withDimension(sheet.before, lastRow, shift?.by ?? 0);
  return { ok: true, xml: [before, ...inOrder, after].join(''), shift };
}
