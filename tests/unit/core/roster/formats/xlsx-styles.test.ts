import { expect, test } from 'vitest';
import { xlsxFormats } from '@/lib/core/roster/formats/xlsx-styles';

test('formats are told by the number of a cell’s style', () => {
  const xml =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="&quot;2026&quot;000000"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="57"/><xf numFmtId="164"/><xf/></cellXfs></styleSheet>';
  expect(xlsxFormats(xml).map(({ code }) => code)).toEqual([
    'General',
    'yyyy"年"m"月"',
    '"2026"000000',
    'General',
  ]);
  expect(xlsxFormats('')).toEqual([]);
});
