import { expect, test } from 'vitest';
import { XlsxStrings } from '@/lib/core/roster/formats/xlsx-strings';

test('texts are read with all their runs, and without how they are pronounced', () => {
  const strings = new XlsxStrings();
  const xml =
    '<sst><si><t>学号</t></si><si><r><rPr/><t>苏</t></r><r><t xml:space="preserve">映川 </t></r><rPh sb="0" eb="1"><t>su</t></rPh></si><si/><si><t/></si><si><t>a&amp;b</t></si></sst>';
  for (const letter of xml) strings.push(letter);
  expect(strings.texts).toEqual(['学号', '苏映川 ', '', '', 'a&b']);
});
