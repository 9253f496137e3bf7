import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName, foldSeparators, withoutBlanksAtHan, withoutSeparators } from '@/lib/core/values/name';
import { anyText } from '@/tests/support/any-text';

test.each(['·', '•', '・', '･', '‧', '∙', '⋅', '．', '.', '●'])(
  'the separator %s is one of the known ones',
  (separator) => {
    expect(foldName(`买买提${separator}艾力`)).toBe('买买提·艾力');
  },
);

test.each([
  ['张\u3000三', '张三'],
  ['买买提 · 艾力', '买买提·艾力'],
  ['Anna  Lee', 'Anna Lee'],
  ['杨\ue863', '杨䶮'],
  ['張三', '張三'],
  ['𠮷田', '𠮷田'],
])('%s is compared as %s', (text, name) => {
  expect(foldName(text)).toBe(name);
});

test('parts of the folding can be had alone', () => {
  expect(foldSeparators('a • b')).toBe('a·b');
  expect(withoutSeparators('买买提•艾力')).toBe('买买提艾力');
  expect(withoutBlanksAtHan('张 三 A B')).toBe('张三A B');
});

test('folding twice changes nothing', () => {
  const text = fc.string({
    unit: fc.constantFrom('张', '三', ' ', '\u3000', '·', '.', 'A', 'Ａ', '\ue863', '\u00a0'),
  });
  fc.assert(fc.property(text, (name) => foldName(foldName(name)) === foldName(name)));
  fc.assert(fc.property(anyText(), (name) => foldName(foldName(name)) === foldName(name)));
});
