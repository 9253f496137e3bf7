import { expect, test } from 'vitest';
import { windowOf } from '@/lib/core/view/window-of';

test.each([
  ['the beginning', 1000, 0, { first: 0, last: 20 }],
  ['the middle', 1000, 2800, { first: 90, last: 120 }],
  ['the end', 1000, 27_720, { first: 980, last: 1000 }],
  ['a short list', 3, 0, { first: 0, last: 3 }],
  ['beyond the end, after the list became shorter', 5, 28_000, { first: 5, last: 5 }],
])('%s', (_, count, top, drawn) => {
  expect(windowOf(count, { top, height: 280, rowHeight: 28 })).toEqual(drawn);
});
