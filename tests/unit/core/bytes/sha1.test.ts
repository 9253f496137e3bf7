import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha1 } from '@/lib/core/bytes/sha1';

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** Examples of FIPS 180. */
test.each([
  ['', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
  ['abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '84983e441c3bd26ebaae4aa1f95129e5e54670f1'],
])('of %j', (text, expected) => {
  expect(hex(sha1(new TextEncoder().encode(text)))).toBe(expected);
});

test('texts of every length around the end of a block', () => {
  for (let length = 50; length < 140; length += 1) {
    const bytes = Buffer.alloc(length, length);
    expect(hex(sha1(bytes)), String(length)).toBe(createHash('sha1').update(bytes).digest('hex'));
  }
});
