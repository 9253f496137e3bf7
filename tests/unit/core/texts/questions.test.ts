import { expect, test } from 'vitest';
import { foundByText } from '@/lib/core/texts/questions';

test('says by which fields a row was found', () => {
  expect(foundByText(['studentNo', 'name'])).toBe('按学号、姓名和出生日期找到');
  expect(foundByText([])).toBe('');
});
