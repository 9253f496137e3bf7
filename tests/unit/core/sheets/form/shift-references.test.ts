import { expect, test } from 'vitest';
import { movedReferences, shiftReferences } from '@/lib/core/sheets/form/shift-references';

const SHIFT = { from: 9, by: 3 };

test.each([
  ['A8', false, 'A8'],
  ['A9', false, 'A12'],
  ['A5:H8', false, 'A5:H8'],
  ['A5:H8', true, 'A5:H11'],
  ['A5:H10', false, 'A5:H13'],
  ['$A$9:$H$10', false, '$A$12:$H$13'],
  ['A1:A2 B9 C5:C8', true, 'A1:A2 B12 C5:C11'],
])('%s, growing %s, becomes %s', (reference, grows, expected) => {
  expect(movedReferences(reference, SHIFT, grows)).toBe(expected);
});

test.each([
  ['<mergeCell ref="A9:H9"/>', '<mergeCell ref="A12:H12"/>'],
  ['<mergeCell ref="A8:H8"/>', '<mergeCell ref="A8:H8"/>'],
  [
    '<dataValidation type="list" sqref="F5:F8 G9"><formula1>"是,否"</formula1></dataValidation>',
    '<dataValidation type="list" sqref="F5:F11 G12"><formula1>"是,否"</formula1></dataValidation>',
  ],
  ['<x:conditionalFormatting sqref="A5:H8">', '<x:conditionalFormatting sqref="A5:H11">'],
  ['<hyperlink ref="A10" r:id="rId1"/>', '<hyperlink ref="A13" r:id="rId1"/>'],
  ['<pageSetup paperSize="9"/>', '<pageSetup paperSize="9"/>'],
])('behind the rows %s', (xml, expected) => {
  expect(shiftReferences(xml, SHIFT)).toBe(expected);
});
