import { expect, test } from 'vitest';
import { bytesOf } from '@/lib/platform/files/bytes-of';

function failing(error: unknown): Blob {
  return Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(error) });
}

test('the bytes of a file', async () => {
  expect(await bytesOf(new Blob(['AB']))).toEqual(Uint8Array.of(65, 66));
});

test.each(['NotFoundError', 'NotReadableError', 'SecurityError'])(
  'a file that is gone (%s) has none',
  async (name) => {
    expect(await bytesOf(failing(new DOMException('', name)))).toBeNull();
  },
);

test('a mistake is not taken for a file that is gone', async () => {
  await expect(bytesOf(failing(new TypeError('x is undefined')))).rejects.toThrow(TypeError);
});
