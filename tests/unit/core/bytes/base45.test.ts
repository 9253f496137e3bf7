import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase45, encodeBase45 } from '@/lib/core/bytes/base45';

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

test.each([
  ['', ''],
  ['AB', 'BB8'],
  ['Hello!!', '%69 VD92EX0'],
  ['base-45', 'UJCLQE7W581'],
  ['ietf!', 'QED8WEX0'],
])('the examples of RFC 9285 hold for %j', (text, encoded) => {
  expect(encodeBase45(bytes(text))).toBe(encoded);
  expect(decodeBase45(encoded)).toEqual(bytes(text));
});

test.each([
  ['GGW', 'a value past two bytes'],
  ['::', 'a value past one byte'],
  ['A', 'a lone character'],
  ['BB8A', 'a lone character at the end'],
  ['bb8', 'lower case'],
  ['BB\u00e9', 'a character outside the alphabet'],
])('%j is refused: %s', (text) => {
  expect(decodeBase45(text)).toBeNull();
});

test('any bytes come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (value) => {
      expect(decodeBase45(encodeBase45(value))).toEqual(value);
    }),
  );
});
