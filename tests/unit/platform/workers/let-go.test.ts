import { expect, test } from 'vitest';
import { letGo } from '@/lib/platform/workers/let-go';

test('bytes are let go of where their buffer can be moved, all of them', () => {
  const bytes = new Uint8Array(100).subarray(10, 20);
  const moved: number[] = [];
  Object.assign(bytes.buffer, { transfer: (length: number) => moved.push(length) });
  letGo(bytes);
  expect(moved).toEqual([0]);
});

test('where it cannot they stay as they are', () => {
  const bytes = Uint8Array.of(1, 2);
  Object.assign(bytes.buffer, { transfer: undefined });
  letGo(bytes);
  expect([...bytes]).toEqual([1, 2]);
});
