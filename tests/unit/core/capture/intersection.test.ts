import { expect, test } from 'vitest';
import { intersection } from '@/lib/core/capture/intersection';

const box = { left: 10, top: 20, width: 100, height: 50 };

test.each([
  ['inside', { left: 20, top: 30, width: 10, height: 10 }, { left: 20, top: 30, width: 10, height: 10 }],
  ['overlapping', { left: 0, top: 0, width: 30, height: 30 }, { left: 10, top: 20, width: 20, height: 10 }],
  ['touching', { left: 110, top: 20, width: 10, height: 10 }, null],
  ['apart', { left: 500, top: 20, width: 10, height: 10 }, null],
])('a box %s', (_, other, shared) => {
  expect(intersection(box, other)).toEqual(shared);
  expect(intersection(other, box)).toEqual(shared);
});
