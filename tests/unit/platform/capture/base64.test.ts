import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64, encodeBase64 } from '@/lib/platform/capture/base64';

test('any bytes come back, also more than fit into one call', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
    }),
  );
  const many = new Uint8Array(100_001).fill(255);
  expect(decodeBase64(encodeBase64(many))).toEqual(many);
});

test('what is no base64 gives nothing', () => {
  expect(decodeBase64('***')).toBeNull();
});
