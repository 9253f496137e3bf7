import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filePart, isDeviceName } from '@/lib/core/text-forms/file-part';
import { anyText } from '@/tests/support/any-text';

test.each([
  ['林知夏', '林知夏'],
  ['买买提·艾力', '买买提·艾力'],
  ['𬱖杨䶮', '𬱖杨䶮'],
  ['a<b>c:d"e/f\\g|h?i*j', 'a_b_c_d_e_f_g_h_i_j'],
  ['张　三', '张_三'],
  ['张\u200b三\u202e四', '张_三_四'],
  ['张三\u0000', '张三'],
  ['张三...', '张三'],
  ['..张三', '张三'],
  ['张三. . ', '张三'],
  ['-张三-', '张三'],
  ['???', ''],
  ['', ''],
  ['林知夏500109200603180029', ''],
  ['500109 20060318 0029', ''],
  ['一二三四五六七八', '一二三四五六'],
  ['一二三四五.六七八', '一二三四五'],
])('filePart(%j, 6 or 40) is %j', (text, part) => {
  expect(filePart(text, text.startsWith('一') ? 6 : 40)).toBe(part);
});

test('whatever the text, Windows takes the part: nothing forbidden, no blank, no dot at an end, not too long', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const part = filePart(text, 40);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      expect(part).not.toMatch(/[<>:"/\\|?*\u0000-\u001f\s]|^[. ]|[. ]$/u);
      expect([...part].length).toBeLessThanOrEqual(40);
      expect(filePart(part, 40)).toBe(part);
    }),
  );
});

test.each([
  ['CON', true],
  ['nul', true],
  ['Com1', true],
  ['LPT9', true],
  ['COM¹', true],
  ['CONIN$', true],
  ['COM', false],
  ['COM10', false],
  ['CONG', false],
  ['222026321062001', false],
])('isDeviceName(%s) is %s', (text, is) => {
  expect(isDeviceName(text)).toBe(is);
});
