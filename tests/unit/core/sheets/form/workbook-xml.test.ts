import { expect, test } from 'vitest';
import { recalculatedWorkbook, shiftNames } from '@/lib/core/sheets/form/workbook-xml';

const SHIFT = { from: 9, by: 3 };

test.each([
  ["'核对表'!$A$1:$H$10", '核对表', "'核对表'!$A$1:$H$13"],
  ['核对表!$A$1:$H$10', '核对表', '核对表!$A$1:$H$13'],
  ["'核对表'!$1:$4", '核对表', "'核对表'!$1:$4"],
  ['核对表!$A$1:$H$10,填表说明!$A$9', '核对表', '核对表!$A$1:$H$13,填表说明!$A$9'],
  ["'1班''s &amp; 2班'!$A$9", "1班's & 2班", "'1班''s &amp; 2班'!$A$12"],
  ['填表说明!$A$9', '核对表', '填表说明!$A$9'],
])('the name %s, for %s, becomes %s', (text, sheet, expected) => {
  const xml = (inside: string): string =>
    `<workbook><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">${inside}</definedName></definedNames></workbook>`;
  expect(shiftNames(xml(text), sheet, SHIFT)).toBe(xml(expected));
});

test.each([
  ['<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
  ['<x:calcPr calcId="1" fullCalcOnLoad="0"/>', '<x:calcPr calcId="1" fullCalcOnLoad="1"/>'],
  ['<calcPr/>', '<calcPr fullCalcOnLoad="1"/>'],
  ['<sheets/>', '<sheets/>'],
])('formulas are calculated anew: %s', (xml, expected) => {
  expect(recalculatedWorkbook(xml)).toBe(expected);
});
