import { expect, test } from 'vitest';
import { sha256 } from '@/lib/platform/files/sha256';

// FIPS 180-2, B.1
test('a digest is in lower-case hexadecimal', async () => {
  expect(await sha256(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
