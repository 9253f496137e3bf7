import { strToU8, unzipSync, zipSync } from 'fflate';
import { chooseTables } from '@/lib/core/roster/columns/choose-tables';
import { headerKey } from '@/lib/core/roster/columns/find-header';
import { type FilledSheet, fillSheet } from '@/lib/core/sheets/form/fill-sheet';
import { findBody } from '@/lib/core/sheets/form/find-body';
import { answerOfColumns, formAnswerProblem, formColumns } from '@/lib/core/sheets/form/form-columns';
import { formHeader } from '@/lib/core/sheets/form/form-header';
import { type FormRow, formRows } from '@/lib/core/sheets/form/form-rows';
import { isAsFilled } from '@/lib/core/sheets/form/is-as-filled';
import { mergedCells } from '@/lib/core/sheets/form/merged-cells';
import { readSheetXml } from '@/lib/core/sheets/form/sheet-xml';
import { recalculatedWorkbook, shiftNames } from '@/lib/core/sheets/form/workbook-xml';
import type { FiledClass } from '@/lib/core/sheets/model/filed-class';
import type {
  FormAnswer,
  FormAnswers,
  FormQuestion,
  FormRefusal,
  RefusedForm,
} from '@/lib/core/sheets/model/form';
import type { IdForm } from '@/lib/core/sheets/model/sheet-options';
import { readSheet } from '@/lib/platform/roster/read-sheet';
import { type FormSheet, MAX_ROWS_READ, type OpenForm, readForm } from './read-form';

/** What goes into the college's own form. */
export interface FormParts {
  readonly archive: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  readonly classes: readonly FiledClass[];
  readonly idNumber: IdForm;
  /** what was answered for this very form; null when nobody was asked yet */
  readonly given: FormAnswer | null;
  /** what was answered for header rows of before */
  readonly remembered: FormAnswers;
}

export type FormOutcome =
  | { readonly ok: true; readonly kind: 'filled'; readonly archive: Uint8Array<ArrayBuffer> }
  | { readonly ok: true; readonly kind: 'question'; readonly question: FormQuestion }
  | RefusedForm;

/** More than any class has, and than any program shows at once. */
const MAX_FORM_ROWS = 10_000;

function refuse(refusal: FormRefusal, detail = ''): RefusedForm {
  return { ok: false, refusal, detail };
}

interface HeadedForm {
  readonly sheet: FormSheet;
  readonly question: FormQuestion;
  /** the header's last row as the person sees it */
  readonly header: number;
}

function findHeaded({ sheets }: OpenForm, fileName: string): HeadedForm | RefusedForm {
  const chosen = chooseTables(sheets.map(({ table }) => table));
  if (!chosen.ok)
    return refuse(chosen.refusal === 'no-key-column' ? 'no-key-column' : 'no-header', chosen.detail);
  const [{ table, header: found }] = chosen.tables;
  const sheet = sheets.find((one) => one.table === table);
  if (sheet === undefined) return refuse('no-header');
  const source = sheets.length === 1 ? fileName : `${fileName} › ${table.sheet}`;
  const header = formHeader(table.rows, found, mergedCells(readSheetXml(sheet.xml)?.after ?? ''));
  const question = { source, headerKey: headerKey(header.titles), columns: formColumns(header) };
  return { sheet, question, header: header.last };
}

/** An answer is about columns that the form has; null when somebody has to be asked. */
function usableAnswer(
  { columns, headerKey }: FormQuestion,
  { given, remembered }: FormParts,
): FormAnswer | null {
  const before = given ?? remembered[headerKey];
  if (before === undefined) return answerOfColumns(columns);
  const known = before.columns.filter(({ index }) => columns.some((column) => column.index === index));
  const answer = { columns: known };
  return formAnswerProblem(answer) === null ? answer : null;
}

function fill(
  { sheet, header }: HeadedForm,
  hasFormulas: boolean,
  answer: FormAnswer,
  rows: readonly FormRow[],
) {
  const xml = readSheetXml(sheet.xml);
  if (xml === null) return refuse('unusual');
  const found = findBody(sheet.table.rows, header, mergedCells(xml.after), answer.columns);
  if (!found.ok) return found;
  const filling = { body: found.body, columns: answer.columns, rows, hasFormulas };
  const filled = fillSheet(xml, filling);
  return filled.ok ? { ...filled, ...filling } : filled;
}

function workbookXml(
  form: OpenForm,
  sheet: FormSheet,
  { shift }: Extract<FilledSheet, { ok: true }>,
): string {
  const { workbookXml, hasFormulas } = form;
  const named = shift === null ? workbookXml : shiftNames(workbookXml, sheet.entry.name, shift);
  return hasFormulas ? recalculatedWorkbook(named) : named;
}

/** The archive with parts replaced; all others keep their bytes. */
function replaced(archive: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const texts = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...unzipSync(archive), ...Object.fromEntries(texts) }) as Uint8Array<ArrayBuffer>;
}

/**
 * Writes the rows of classes into the college's own form: its order, widths, titles, merged head and other sheets stay
 * as they are, what stands below moves down. Asks when a column is unclear. What was written is read again: a form that
 * does not say then what it should is refused. Throws what the reader throws on a damaged part.
 */
export async function fillForm(parts: FormParts): Promise<FormOutcome> {
  const reading = await readForm(parts.archive);
  if (!reading.ok) return reading;
  const { form } = reading;
  const headed = findHeaded(form, parts.fileName);
  if ('ok' in headed) return headed;
  const { sheet, question } = headed;
  const answer = usableAnswer(question, parts);
  if (answer === null) return { ok: true, kind: 'question', question };
  const rows = formRows(parts.classes, answer, parts.idNumber);
  if (rows.length > MAX_FORM_ROWS) return refuse('too-many-rows');
  const filled = fill(headed, form.hasFormulas, answer, rows);
  if (!filled.ok) return filled;
  const workbook = workbookXml(form, sheet, filled);
  const changed = workbook === form.workbookXml ? {} : { [form.workbookPart]: workbook };
  const archive = replaced(parts.archive, { [sheet.part]: filled.xml, ...changed });
  const again = await readSheet(archive, sheet.entry.index, {
    maxRows: MAX_ROWS_READ,
    onRow: () => undefined,
  });
  if (typeof again === 'string') return refuse('unusual');
  return isAsFilled(sheet.table.rows, again, filled)
    ? { ok: true, kind: 'filled', archive }
    : refuse('unusual');
}
