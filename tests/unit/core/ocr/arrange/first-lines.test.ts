import { expect, test } from 'vitest';
import { firstLines } from '@/lib/core/ocr/arrange/first-lines';

test('a few lines with words in them, each cut', () => {
  expect(firstLines(['·', ' 今天天气很好 ', 'A', '1', '<b>粗体</b>', '菜单'])).toEqual([
    '今天天气很好',
    '<b>粗体</b>',
    '菜单',
  ]);
  expect(firstLines(Array.from({ length: 9 }, (_, at) => `第${at}行`))).toHaveLength(5);
  expect(firstLines(['长'.repeat(40)])).toEqual([`${'长'.repeat(30)}…`]);
  expect(firstLines([])).toEqual([]);
});
