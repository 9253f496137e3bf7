import { expect, test } from 'vitest';
import { lessonLine } from '@/lib/core/board/lesson-line';
import { lessonTime } from '@/tests/support/made-up-class';

const SIZE = { width: 30, height: 8 };

test.each([
  [[], { points: [], total: 0 }],
  [
    [4],
    {
      points: [
        [0, 8],
        [30, 0],
      ],
      total: 4,
    },
  ],
  [
    [1, 0, 3],
    {
      points: [
        [0, 8],
        [10, 6],
        [20, 6],
        [30, 0],
      ],
      total: 4,
    },
  ],
])('counts per minute %o', (counts, line) => {
  const timeline = counts.map((count, minute) => ({ at: lessonTime(minute), count }));
  expect(lessonLine(timeline, SIZE)).toEqual(line);
});
