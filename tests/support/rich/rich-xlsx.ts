import { strToU8, zipSync } from 'fflate';
import { lettersOf } from '@/lib/core/roster/formats/column-letters';
import { type AnyCell, asRich, escaped, GUIDE, type RichCell, type RichSheet, SHEET } from './rich-sheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const FIRST_FORMAT = 164;

function inlineText(text: string, phonetic = ''): string {
  const said = phonetic === '' ? '' : `<rPh sb="0" eb="1"><t>${escaped(phonetic)}</t></rPh>`;
  return `<is><t xml:space="preserve">${escaped(text)}</t>${said}</is>`;
}

function formulaXml(ref: string, { shown, formula }: RichCell): string {
  const kinds = { shared: ' t="shared" si="0" ref="A1:Z99"', array: ` t="array" ref="${ref}"` } as const;
  const kind = formula === 'shared' || formula === 'array' ? kinds[formula] : '';
  const code = `<f${kind}>CONCATENATE("a")</f>`;
  if (formula === 'never') return `<c r="${ref}">${code}</c>`;
  if (formula === 'zero') return `<c r="${ref}">${code}<v>0</v></c>`;
  if (formula === 'empty') return `<c r="${ref}" t="str">${code}<v></v></c>`;
  return `<c r="${ref}" t="str">${code}<v>${escaped(shown)}</v></c>`;
}

class Styles {
  readonly codes: string[] = [];

  of(format: string | undefined): string {
    if (format === undefined) return '';
    if (!this.codes.includes(format)) this.codes.push(format);
    return ` s="${this.codes.indexOf(format) + 1}"`;
  }

  xml(): string {
    const codes = this.codes.map((code, index) => [FIRST_FORMAT + index, escaped(code)] as const);
    const formats = codes.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`).join('');
    const cells = codes.map(([id]) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join('');
    const list = codes.length === 0 ? '' : `<numFmts count="${codes.length}">${formats}</numFmts>`;
    return `<styleSheet xmlns="${MAIN}">${list}<cellXfs count="${codes.length + 1}"><xf numFmtId="0"/>${cells}</cellXfs></styleSheet>`;
  }
}

function cellXml(cell: AnyCell, ref: string, styles: Styles): string {
  if (cell === null) return '';
  const rich = asRich(cell);
  if (rich.formula !== undefined) return formulaXml(ref, rich);
  if (rich.number !== undefined) return `<c r="${ref}"${styles.of(rich.format)}><v>${rich.number}</v></c>`;
  return `<c r="${ref}" t="inlineStr">${inlineText(rich.shown, rich.phonetic)}</c>`;
}

function sheetXml(sheet: RichSheet, styles: Styles): string {
  const { merges = [], hiddenRows = [], hiddenColumns = [], filtered = false } = sheet;
  const rows = sheet.rows.map((cells, index) => {
    const hidden = hiddenRows.includes(index + 1) ? ' hidden="1"' : '';
    const body = cells.map((cell, column) => cellXml(cell, `${lettersOf(column)}${index + 1}`, styles));
    return `<row r="${index + 1}"${hidden}>${body.join('')}</row>`;
  });
  const cols = hiddenColumns.map((at) => `<col min="${at + 1}" max="${at + 1}" width="9" hidden="1"/>`);
  const merged = merges.map(({ column, firstRow, lastRow }) => {
    const letters = lettersOf(column);
    return `<mergeCell ref="${letters}${firstRow}:${letters}${lastRow}"/>`;
  });
  return [
    `<worksheet xmlns="${MAIN}">`,
    cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    filtered ? '<autoFilter ref="A1:D9"/>' : '',
    merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`,
    '</worksheet>',
  ].join('');
}

function commentsXml(sheet: RichSheet): string {
  const all = sheet.rows.flatMap((cells, row) =>
    cells.map((cell, column) => [`${lettersOf(column)}${row + 1}`, asRich(cell).comment] as const),
  );
  const list = all.flatMap(([ref, text]) =>
    text === undefined
      ? []
      : [`<comment ref="${ref}" authorId="0"><text><t>${escaped(text)}</t></text></comment>`],
  );
  return `<comments xmlns="${MAIN}"><authors><author/></authors><commentList>${list.join('')}</commentList></comments>`;
}

function relations(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const xml = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${xml.join('')}</Relationships>`;
}

export function makeRichXlsx(sheet: RichSheet): Uint8Array<ArrayBuffer> {
  const styles = new Styles();
  const guides = sheet.guide === undefined ? [] : [{ name: GUIDE, sheet: { rows: sheet.guide } }];
  const sheets = [...guides, { name: SHEET, sheet }];
  const bodies = sheets.map((one) => sheetXml(one.sheet, styles));
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['rIdStyles', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles.xml(),
    'xl/comments1.xml': commentsXml(sheet),
  };
  for (const [at, body] of bodies.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = body;
  const packed = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(packed)) as Uint8Array<ArrayBuffer>;
}
