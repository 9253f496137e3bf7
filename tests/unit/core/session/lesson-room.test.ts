import { expect, test } from 'vitest';
import { isRoomScarce } from '@/lib/core/session/lesson-room';

const MIB = 1024 * 1024;

test.each([
  [null, 5000, false],
  [100 * MIB, 5000, false],
  [50 * MIB, 5000, true],
  [8 * MIB, 200, false],
  [6 * MIB, 200, true],
  [0, 0, true],
])('%s bytes left for %i students are scarce: %s', (left, students, scarce) => {
  expect(isRoomScarce(left, students)).toBe(scarce);
});

test.each([
  [60 * MIB, 60, true],
  [70 * MIB, 60, false],
  [null, 60, false],
])('%s bytes left for a class that keeps %i pictures are scarce: %s', (left, pictures, scarce) => {
  expect(isRoomScarce(left, 60, pictures)).toBe(scarce);
});
