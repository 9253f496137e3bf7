import { expect, test } from 'vitest';
import { valueXml } from '@/lib/core/sheets/form/cell-xml';

test.each([
  ['a count', '', 3, '<v>3</v>'],
  ['a text', '', '张三', '<is><t xml:space="preserve">张三</t></is>'],
  ['markup', '', '<a> & "b"', '<is><t xml:space="preserve">&lt;a&gt; &amp; &quot;b&quot;</t></is>'],
  ['a formula', '', '=1+1', '<is><t xml:space="preserve">=1+1</t></is>'],
  ['what spreadsheets take for a code', '', '_x0041_', '<is><t xml:space="preserve">_x005F_x0041_</t></is>'],
  ['with a prefix', 'x:', 'a', '<x:is><x:t xml:space="preserve">a</x:t></x:is>'],
])('what stands in a cell for %s', (_, prefix, value, xml) => {
  expect(valueXml(prefix, value)).toBe(xml);
});
