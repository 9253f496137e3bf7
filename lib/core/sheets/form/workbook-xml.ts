import { decodeEntities } from '@/lib/core/roster/formats/decode-entities';
import { movedReferences, type RowShift } from './shift-references';

const DEFINED_NAME = /(<(?:\w+:)?definedName\s[^<>]*>)([^<]*)(<)/gu;
const OF_A_SHEET = /((?:'(?:[^']|'')*'|[^\s'!,()]+)!)((?:\$?[A-Z]{1,3}\$?\d+)(?::\$?[A-Z]{1,3}\$?\d+)?)/gu;
const CALCULATION = /(<(?:\w+:)?calcPr\b)((?:\s[^<>]*?)?)(\/?>)/u;

/** 名单 of 名单!, 1班's of '1班''s'!; &amp; is &. */
function sheetName(reference: string): string {
  const name = decodeEntities(reference.slice(0, -1));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** workbook.xml with the names (print areas above all) that are about moved rows of this sheet following them. */
export function shiftNames(workbookXml: string, sheet: string, shift: RowShift): string {
  return workbookXml.replaceAll(DEFINED_NAME, (_, open: string, text: string, close: string) => {
    const whole = text.replaceAll(OF_A_SHEET, (found: string, name: string, range: string) =>
      sheetName(name).trim() === sheet ? `${name}${movedReferences(range, shift, true)}` : found,
    );
    return `${open}${whole}${close}`;
  });
}

/** workbook.xml that has its formulas calculated when it is opened: what they are about has been filled in. */
export function recalculatedWorkbook(workbookXml: string): string {
  return workbookXml.replace(CALCULATION, (_, open: string, attributes: string, close: string) => {
    const others = attributes.replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/u, '');
    return `${open}${others} fullCalcOnLoad="1"${close}`;
  });
}
