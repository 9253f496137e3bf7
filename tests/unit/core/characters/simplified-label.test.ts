import { expect, test } from 'vitest';
import { simplifiedLabel } from '@/lib/core/characters/simplified-label';

test.each([
  ['學號', '学号'],
  ['身份證號碼', '身份证号码'],
  ['预计毕业日期', '预计毕业日期'],
  ['XH', 'XH'],
])('%s is %s', (text, expected) => {
  expect(simplifiedLabel(text)).toBe(expected);
});
