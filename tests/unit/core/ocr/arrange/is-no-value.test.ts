import { expect, test } from 'vitest';
import { isNoValue } from '@/lib/core/ocr/arrange/is-no-value';

test.each([
  ['如有疑问请联系学校', true],
  ['学习形甘', true],
  ['学习形式', false],
  ['软件工程', false],
  ['甘业', false],
])('%s: %s', (text, is) => expect(isNoValue(text)).toBe(is));
