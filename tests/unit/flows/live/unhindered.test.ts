import { expect, test } from 'vitest';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { unhindered } from '@/lib/flows/live/unhindered';

test('what breaks is told, and the check goes on without it', async () => {
  const surprises: Surprise[] = [];
  const tell = (surprise: Surprise) => void surprises.push(surprise);
  expect(await unhindered(async () => ['B 班'], [], tell)).toEqual(['B 班']);
  expect(surprises).toEqual([]);
  const breaks = async (): Promise<string[]> => {
    throw new TypeError('林知夏');
  };
  expect(await unhindered(breaks, [], tell)).toEqual([]);
  expect(surprises).toEqual([{ stage: 'land-check', errorClass: 'TypeError' }]);
});
