import { expect, test } from 'vitest';
import { readText } from '@/lib/core/texts/read-by';

test.each([
  [[], ''],
  [[{ field: 'name', readBy: 'text' }], ''],
  [[{ field: 'admissionPhoto', readBy: 'none' }], ''],
  [
    [
      { field: 'name', readBy: 'pixels' },
      { field: 'school', readBy: 'pixels' },
    ],
    '2 项从屏幕识读',
  ],
  [[{ field: 'name', readBy: 'hand' }], '1 项人工核对'],
  [
    [
      { field: 'name', readBy: 'hand' },
      { field: 'major', readBy: 'pixels' },
      { field: 'branch', readBy: 'pixels' },
    ],
    '1 项从屏幕识读，1 项人工核对',
  ],
] as const)('%j: %s', (lines, words) => {
  expect(readText(lines)).toBe(words);
});
