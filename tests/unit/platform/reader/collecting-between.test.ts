import { expect, test } from 'vitest';
import { collectingBetween } from '@/lib/platform/reader/collecting-between';

/** Sides of pictures that are decoded one after another; what happened, in its order. */
async function logOf(sides: readonly number[]): Promise<readonly string[]> {
  const log: string[] = [];
  const decode = async (file: unknown) => {
    log.push(`decode ${file}`);
    return { width: Number(file), height: Number(file), data: new Uint8ClampedArray() };
  };
  const collecting = collectingBetween(decode, () => void log.push('collect'));
  for (const side of sides) await collecting(String(side));
  return log;
}

test.each([
  ['a single picture, however large', [4_000], ['decode 4000']],
  [
    'what a large one left is collected before the next',
    [1_000, 10],
    ['decode 1000', 'collect', 'decode 10'],
  ],
  [
    'small ones are collected together, and counted anew then',
    [500, 500, 500, 500, 500],
    ['decode 500', 'decode 500', 'decode 500', 'collect', 'decode 500', 'decode 500'],
  ],
])('%s', async (_, sides, log) => {
  expect(await logOf(sides)).toEqual(log);
});

test('a picture that cannot be decoded says so', async () => {
  const decode = collectingBetween(() => Promise.reject(new TypeError('broken')));
  await expect(decode('x')).rejects.toThrow('broken');
});
