import { expect, test } from 'vitest';
import { hexadecimal } from '@/lib/core/bytes/hexadecimal';

test.each([
  [[], ''],
  [[0, 10, 255], '000aff'],
])('%j is %j', (bytes, text) => {
  expect(hexadecimal(Uint8Array.from(bytes))).toBe(text);
});
