import { expect, it } from 'vitest';
import { foundByText } from '@/lib/core/texts/questions';

it('says by which fields a row was found', () => {
  expect(foundByText(['studentNo', 'name'])).toBe('按学号、姓名和出生日期找到');
  expect(foundByText([])).toBe('');
});
