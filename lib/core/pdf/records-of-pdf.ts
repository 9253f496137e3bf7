import { drawnCharacters } from '@/lib/core/characters/drawn-characters';
import { withoutReportCodes } from '@/lib/core/characters/without-report-codes';
import { isTextField } from '@/lib/core/fields/kinds';
import { holdsLabel } from '@/lib/core/labels/holds-label';
import { pairLines } from '@/lib/core/ocr/arrange/pair-lines';
import { readValue } from '@/lib/core/reading/read-value';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';
import { type PdfText, pdfLines, usualEm } from './pdf-lines';

/** 教育部学籍在线验证报告 2021–2025, as lib/page/layouts/report.ts. */
const NOT_SHOWN: RecordReading['notShown'] = ['idNumber', 'className', 'studentNo', 'examineeNo'];

/**
 * The records in the text of a PDF page, by the labels and the places that pages and pictures are read by; none when no
 * label stands in it. The code of the report is in none of them (R47).
 */
export function recordsOfPdf(texts: readonly PdfText[]): readonly RecordReading[] {
  const lines = pdfLines(texts.map((one) => ({ ...one, text: drawnCharacters(one.text) })));
  return pairLines(lines, usualEm(lines)).flatMap(({ title, values }) => {
    const fields = values.flatMap(({ meaning, lines: found }) => {
      if (!isTextField(meaning)) return [];
      const reading = readValue(withoutReportCodes(found.map(({ text }) => text).join('')));
      return holdsLabel(reading.text) ? [] : [[meaning, reading] as const];
    });
    const isRecord = fields.some(([, { state }]) => state === 'text');
    return isRecord ? [recordOf(withoutReportCodes(title), fields)] : [];
  });
}

function recordOf(title: string, fields: readonly (readonly [string, FieldReading])[]): RecordReading {
  return { title, fields: Object.fromEntries(fields), photo: 'unknown', notShown: NOT_SHOWN };
}
