import { expect, test } from 'vitest';
import { rowWidths } from '@/lib/core/view/row-widths';

test.each([
  ['without problems', false, new Map(), '88px 176px 80px'],
  [
    'the longest problem decides',
    false,
    new Map([
      ['#2', '学号重复'],
      ['#3', '不是日期的'],
    ]),
    '88px 110px 176px 80px',
  ],
  ['but not without end', true, new Map([['#2', '长'.repeat(500)]]), '88px 176px 640px 176px 80px'],
])('%s', (_, severalFiles, told, widths) => {
  expect(rowWidths(['name', 'gender'], severalFiles, told)).toBe(widths);
});
