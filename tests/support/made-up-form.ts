import { strToU8, type Zippable, zipSync } from 'fflate';

/**
 * The empty form of a college that does not exist, as raw XML: a merged title, a header in two rows (merged downwards
 * and across), empty rows with borders, a foot with signatures, a sheet of instructions, a logo, a print area. Has
 * nothing in common with what fills it in.
 */
export interface MadeForm {
  /** columns with their headers; the group stands over both of a pair */
  readonly titles: readonly (string | readonly [group: string, title: string])[];
  /** empty rows between header and foot */
  readonly emptyRows?: number;
  /** texts of the foot, one row each, merged over the sheet; none: the sheet ends with the empty rows */
  readonly foot?: readonly string[];
  /** raw XML of what stands behind the merged cells */
  readonly behind?: string;
  /** rows (as raw XML) in place of the empty ones */
  readonly rawBody?: string;
  /** more merged cells */
  readonly merges?: readonly string[];
  /** before every tag of the sheet: '' or `x:` */
  readonly prefix?: string;
  readonly name?: string;
  /** raw XML in place of the sheet of instructions' rows */
  readonly otherRows?: string;
  /** more parts */
  readonly parts?: Readonly<Record<string, Uint8Array>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const FORM_SHEET = 'xl/worksheets/sheet1.xml';
/** the header's last row */
export const HEADER_ROW = 4;
/** the first empty row */
export const BODY_ROW = 5;
export const EMPTY_ROWS = 4;
export const FOOT = [
  '辅导员（签字）：　　　　　　　　学院（盖章）：',
  '注：一式两份，教务处、学院各存一份。',
];
export const CLASS_TITLES: MadeForm['titles'] = [
  '序号',
  '学号',
  '姓名',
  ['核对信息', '身份证号'],
  ['核对信息', '出生日期'],
  '核对结果',
  '签名',
  '备注',
];

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}

const INSTRUCTION = '请用黑色签字笔填写。';

class Strings {
  readonly texts: string[] = [INSTRUCTION];

  cell(ref: string, style: number, text: string): string {
    this.texts.push(text);
    return `<c r="${ref}" s="${style}" t="s"><v>${this.texts.length - 1}</v></c>`;
  }
}

function headerRows(titles: MadeForm['titles'], strings: Strings): string {
  const upper = titles.map((title, at) => {
    const text = typeof title === 'string' ? title : title[0];
    const before = titles[at - 1];
    const isSecond = typeof title !== 'string' && Array.isArray(before) && before[0] === title[0];
    return isSecond ? `<c r="${letter(at)}3" s="2"/>` : strings.cell(`${letter(at)}3`, 2, text);
  });
  const lower = titles.map((title, at) =>
    typeof title === 'string' ? `<c r="${letter(at)}4" s="2"/>` : strings.cell(`${letter(at)}4`, 2, title[1]),
  );
  return `<row r="3" spans="1:${titles.length}" ht="18" customHeight="1">${upper.join('')}</row><row r="4" ht="18" customHeight="1">${lower.join('')}</row>`;
}

function headerMerges(titles: MadeForm['titles']): readonly string[] {
  const down = titles.flatMap((title, at) =>
    typeof title === 'string' ? [`${letter(at)}3:${letter(at)}4`] : [],
  );
  const first = titles.findIndex((title) => typeof title !== 'string');
  return first === -1 ? down : [...down, `${letter(first)}3:${letter(first + 1)}3`];
}

function emptyRow(row: number, width: number): string {
  const cells = Array.from(
    { length: width },
    (_, at) => `<c r="${letter(at)}${row}" s="${at === 0 ? 3 : 4}"/>`,
  );
  return `<row r="${row}" spans="1:${width}" ht="24" customHeight="1">${cells.join('')}</row>`;
}

function sheetXml(form: MadeForm, strings: Strings): string {
  const {
    titles,
    emptyRows = EMPTY_ROWS,
    foot = FOOT,
    behind = '',
    prefix = '',
    rawBody,
    merges = [],
  } = form;
  const width = titles.length;
  const last = letter(width - 1);
  const footRow = BODY_ROW + emptyRows;
  const body =
    rawBody ?? Array.from({ length: emptyRows }, (_, at) => emptyRow(BODY_ROW + at, width)).join('');
  const footRows = foot.map(
    (text, at) =>
      `<row r="${footRow + at}" ht="30" customHeight="1">${strings.cell(`A${footRow + at}`, 5, text)}</row>`,
  );
  const all = [
    `A1:${last}1`,
    `A2:${last}2`,
    ...headerMerges(titles),
    ...foot.map((_, at) => `A${footRow + at}:${last}${footRow + at}`),
    ...merges,
  ];
  const rows = [
    `<row r="1" ht="36" customHeight="1">${strings.cell('A1', 1, '某某学院学籍信息核对表')}</row>`,
    `<row r="2">${strings.cell('A2', 5, '学院：　　　　　　　专业：　　　　　　　班级：')}</row>`,
    headerRows(titles, strings),
    body,
    ...footRows,
  ];
  const mergeXml = all.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const xml = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:${last}${footRow + Math.max(0, foot.length - 1)}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="4" topLeftCell="A5" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="6.5" customWidth="1"/><col min="2" max="${width}" width="15.25" style="4" customWidth="1"/></cols><sheetData>${rows.join('\n')}</sheetData><mergeCells count="${all.length}">${mergeXml}</mergeCells>${behind}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/></worksheet>`;
  if (prefix === '') return xml;
  return xml
    .replaceAll(/<(\/?)(?=[a-zA-Z])/gu, `<$1${prefix}`)
    .replace(' xmlns=', ` xmlns:${prefix.slice(0, -1)}=`);
}

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="18"/><name val="黑体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf fontId="1" applyFont="1"><alignment horizontal="center"/></xf><xf borderId="1" applyBorder="1"><alignment horizontal="center" vertical="center"/></xf><xf borderId="1" applyBorder="1"><alignment horizontal="center"/></xf><xf numFmtId="49" borderId="1" applyNumberFormat="1" applyBorder="1"/><xf/></cellXfs></styleSheet>`;

function relationships(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const xml = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${xml.join('')}</Relationships>`;
}

function workbookXml({ name = '核对表', emptyRows = EMPTY_ROWS, foot = FOOT, titles }: MadeForm): string {
  const quoted = `'${name.replaceAll("'", "''")}'`.replaceAll('&', '&amp;');
  const last = BODY_ROW + emptyRows + Math.max(0, foot.length - 1);
  const names = [
    `<definedName name="_xlnm.Print_Area" localSheetId="1">${quoted}!$A$1:$${letter(titles.length - 1)}$${last}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">${quoted}!$1:$4</definedName>`,
  ];
  const attribute = name.replaceAll('&', '&amp;');
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="填表说明" sheetId="2" r:id="rId2"/><sheet name="${attribute}" sheetId="1" r:id="rId1"/></sheets><definedNames>${names.join('')}</definedNames><calcPr calcId="191029"/></workbook>`;
}

/** The parts of a form by their path in the archive. */
export function formParts(form: MadeForm): Record<string, Uint8Array> {
  const strings = new Strings();
  const sheet = sheetXml(form, strings);
  const texts = strings.texts.map((text) => `<si><t xml:space="preserve">${text}</t></si>`);
  const other = form.otherRows ?? '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
  const xml: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(form),
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'styles', 'styles.xml'],
      ['rId4', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': STYLES,
    [FORM_SHEET]: sheet,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData>${other}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="${texts.length}" uniqueCount="${texts.length}">${texts.join('')}</sst>`,
  };
  const parts = Object.entries(xml).map(([path, text]) => [path, strToU8(`${DECLARED}${text}`)] as const);
  return { ...Object.fromEntries(parts), ...form.parts };
}

/** A form as the bytes of an .xlsx file. */
export function makeForm(form: MadeForm): Uint8Array<ArrayBuffer> {
  return zipSync(formParts(form) as Zippable) as Uint8Array<ArrayBuffer>;
}
