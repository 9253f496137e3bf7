import { expect, test } from 'vitest';
import { crc32 } from '@/lib/core/bytes/crc32';

test.each([
  ['', 0x00000000],
  ['123456789', 0xcbf43926],
  ['IEND', 0xae426082],
])('the CRC-32 of %j is the published one', (text, expected) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(expected);
});
