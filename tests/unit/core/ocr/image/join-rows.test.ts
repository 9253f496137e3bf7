import { expect, test } from 'vitest';
import { joinRows } from '@/lib/core/ocr/image/join-rows';

test('pieces beside each other are one line, a line below stays its own', () => {
  const pieces = [
    { left: 10, top: 10, width: 30, height: 14 },
    { left: 90, top: 11, width: 30, height: 13 },
    { left: 10, top: 30, width: 50, height: 14 },
  ];
  expect(joinRows(pieces)).toEqual([
    { left: 10, top: 10, width: 110, height: 14 },
    { left: 10, top: 30, width: 50, height: 14 },
  ]);
});
