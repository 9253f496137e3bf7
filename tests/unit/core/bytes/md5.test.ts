import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { md5 } from '@/lib/core/bytes/md5';

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** The test suite of RFC 1321. */
test.each([
  ['', 'd41d8cd98f00b204e9800998ecf8427e'],
  ['a', '0cc175b9c0f1b6a831c399e269772661'],
  ['abc', '900150983cd24fb0d6963f7d28e17f72'],
  ['message digest', 'f96b697d7cb7938d525a2f31aaf161d0'],
  ['abcdefghijklmnopqrstuvwxyz', 'c3fcd3d76192e4007dfb496cca67e13b'],
  [
    '12345678901234567890123456789012345678901234567890123456789012345678901234567890',
    '57edf4a22be3c955ac49da2e2107b67a',
  ],
])('of %j', (text, expected) => {
  expect(hex(md5(new TextEncoder().encode(text)))).toBe(expected);
});

test('texts of every length around the end of a block', () => {
  for (let length = 50; length < 140; length += 1) {
    const bytes = Buffer.alloc(length, length);
    expect(hex(md5(bytes)), String(length)).toBe(createHash('md5').update(bytes).digest('hex'));
  }
});
