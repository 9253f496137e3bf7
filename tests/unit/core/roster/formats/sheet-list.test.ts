import { expect, test } from 'vitest';
import { sheetList } from '@/lib/core/roster/formats/sheet-list';

const RELATIONSHIPS = `<Relationships>
  <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="a.xml"/>
  <Relationship Target='b.xml' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet' Id='rId2'/>
  <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="c.xml"/>
</Relationships>`;

test('worksheets are listed with their names, places and whether they are hidden', () => {
  const workbook = `<workbook><sheets><sheet name="说明 &amp; 注" sheetId="1" state="hidden" r:id="rId1"/>
    <sheet name="图" sheetId="3" r:id="rId3"/><sheet sheetId="2" r:id='rId2' name='名单'/></sheets></workbook>`;
  expect(sheetList(workbook, RELATIONSHIPS)).toEqual({
    date1904: false,
    sheets: [
      { index: 0, id: 'rId1', name: '说明 & 注', hidden: true },
      { index: 2, id: 'rId2', name: '名单', hidden: false },
    ],
  });
});

test('elements with a prefix and the calendar of 1904 are seen', () => {
  const workbook =
    '<x:workbook><x:workbookPr date1904="1"/><x:sheets><x:sheet name="甲" state="veryHidden" r:id="rId1"/></x:sheets></x:workbook>';
  expect(sheetList(workbook, RELATIONSHIPS)).toEqual({
    date1904: true,
    sheets: [{ index: 0, id: 'rId1', name: '甲', hidden: true }],
  });
});

test('something else than a workbook has no sheets', () => {
  expect(sheetList('', '')).toEqual({ sheets: [], date1904: false });
});
