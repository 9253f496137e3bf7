import { expect, test } from 'vitest';
import { checkSum } from '@/lib/core/session/exchange/check-sum';

const CONTENT = {
  savedAt: '2026-09-10T08:00:00.000Z',
  withIds: true,
  about: { name: '计科1班' },
  students: [1],
};

test('the sum is eight digits that every part changes', () => {
  const sums = [
    CONTENT,
    { ...CONTENT, savedAt: '' },
    { ...CONTENT, withIds: false },
    { ...CONTENT, about: { name: '计科2班' } },
    { ...CONTENT, students: [] },
  ].map(checkSum);
  expect(new Set(sums).size).toBe(5);
  for (const sum of sums) expect(sum).toMatch(/^[0-9a-f]{8}$/);
});

test('it is the same after the file was written and read, whatever blanks an editor put between', () => {
  expect(checkSum(JSON.parse(JSON.stringify(CONTENT, null, 4)))).toBe(checkSum(CONTENT));
});
