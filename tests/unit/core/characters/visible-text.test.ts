import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasInvisible } from '@/lib/core/characters/blanks';
import { hasMadeVisible, visibleText } from '@/lib/core/characters/visible-text';
import { anyText } from '@/tests/support/any-text';

test.each([
  ['林知夏', '林知夏'],
  ['买买提·吐尔逊', '买买提·吐尔逊'],
  ['张\u202e三', '张‹U+202E›三'],
  ['\u2066张三\u2069', '‹U+2066›张三‹U+2069›'],
  ['张\u200b\u200d三', '张‹U+200B›‹U+200D›三'],
  ['\ufeff张三', '‹U+FEFF›张三'],
  ['张\u00ad三', '张‹U+00AD›三'],
  ['葛\u{e0100}', '葛‹U+E0100›'],
  ['张\ufe0f三', '张‹U+FE0F›三'],
  ['张\u0000三', '张‹U+0000›三'],
  ['张\u115f三', '张‹U+115F›三'],
  ['𠮷 a\tb', '𠮷 a\tb'],
  ['', ''],
])('%j is drawn as %j', (text, drawn) => {
  expect(visibleText(text)).toBe(drawn);
  expect(hasMadeVisible(visibleText(text))).toBe(text !== drawn);
  expect(visibleText(drawn)).toBe(drawn);
});

test('nothing that shows nothing is left of any text, and what is seen stays', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const drawn = visibleText(text);
      expect(hasInvisible(drawn)).toBe(false);
      expect(visibleText(drawn)).toBe(drawn);
      if (!hasInvisible(text)) expect(drawn).toBe(text);
    }),
  );
});
