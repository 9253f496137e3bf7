import { expect, test } from 'vitest';
import { rowWidths } from '@/lib/core/view/row-widths';

test.each([
  ['without problems', false, new Map(), false, '72px 144px 80px'],
  ['with notes beside names', false, new Map(), true, '72px 144px 80px 176px'],
  [
    'the longest problem decides',
    false,
    new Map([
      ['#2', '学号重复'],
      ['#3', '不是日期的'],
    ]),
    false,
    '72px 144px 110px 80px',
  ],
  ['but not without end', true, new Map([['#2', '长'.repeat(500)]]), false, '72px 144px 176px 640px 80px'],
])('%s', (_, severalFiles, told, hasRemarks, widths) => {
  expect(rowWidths(['name', 'gender'], severalFiles, told, hasRemarks)).toBe(widths);
});
