import { attributeOf } from '@/lib/core/roster/formats/scan-markup';

const SHEET = /<(?:\w+:)?sheet\s[^<>]*>/gu;
const RELATIONSHIP = /<(?:\w+:)?Relationship\s[^<>]*>/gu;

/** `/xl/worksheets/sheet1.xml` and `worksheets/sheet1.xml` beside `xl/workbook.xml` are the same part. */
function resolved(target: string, workbookPart: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return `${workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)}${target}`;
}

/**
 * Which part of the archive holds a worksheet; `index` counts the sheets that have a name, as SheetEntry does. null
 * when the workbook does not say.
 */
export function sheetPart(
  workbookXml: string,
  relationshipsXml: string,
  index: number,
  workbookPart: string,
): string | null {
  const named = [...workbookXml.matchAll(SHEET)].filter(
    ([tag]) => (attributeOf(tag, 'name') ?? '') !== '' && (attributeOf(tag, 'id') ?? '') !== '',
  );
  const id = attributeOf(named[index]?.[0] ?? '', 'id');
  const found = [...relationshipsXml.matchAll(RELATIONSHIP)].find(([tag]) => attributeOf(tag, 'Id') === id);
  const target = attributeOf(found?.[0] ?? '', 'Target');
  return id === null || target === null ? null : resolved(target, workbookPart);
}
