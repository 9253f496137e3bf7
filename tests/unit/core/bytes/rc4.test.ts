import { expect, test } from 'vitest';
import { rc4Stream } from '@/lib/core/bytes/rc4';

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** RFC 6229, offsets 0 and 16. */
test.each([
  ['0102030405', 'b2396305f03dc027ccc3524a0a1118a8', '6982944f18fc82d589c403a47a0d0919'],
  ['01020304050607', '293f02d47f37c9b633f2af5285feb46b', 'e620f1390d19bd84e2e0fd752031afc1'],
  [
    '0102030405060708090a0b0c0d0e0f10',
    '9ac7cc9a609d1ef7b2932899cde41b97',
    '5248c4959014126a6e8a84f11d1a9e1c',
  ],
])('the stream of the key %s', (key, first, second) => {
  expect(hex(rc4Stream(Buffer.from(key, 'hex'), 32))).toBe(first + second);
});
