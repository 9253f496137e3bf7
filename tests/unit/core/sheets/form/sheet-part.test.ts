import { expect, test } from 'vitest';
import { sheetPart } from '@/lib/core/sheets/form/sheet-part';

const WORKBOOK =
  '<workbook><sheets><sheet name="说明" sheetId="7" r:id="rId2"/><sheet name="核对表" sheetId="1" r:id="rId1"/><sheet name="图" sheetId="3" r:id="rId9"/></sheets></workbook>';
const RELATIONSHIPS =
  '<Relationships><Relationship Id="rId1" Type="…/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="…/worksheet" Target="/xl/worksheets/sheet2.xml"/></Relationships>';

test.each([
  [0, 'xl/worksheets/sheet2.xml'],
  [1, 'xl/worksheets/sheet1.xml'],
  [2, null],
  [3, null],
])('the sheet at %i is in %s', (index, part) => {
  expect(sheetPart(WORKBOOK, RELATIONSHIPS, index, 'xl/workbook.xml')).toBe(part);
});
