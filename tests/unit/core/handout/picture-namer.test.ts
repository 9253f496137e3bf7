import { expect, test } from 'vitest';
import { pictureNamer } from '@/lib/core/handout/picture-namer';

test('every picture keeps its name, and no two have one', () => {
  const nameOf = pictureNamer();
  expect(
    [
      '学籍核对_2220_20261125-0910.png',
      '学籍核对_未识别_20261125-0911.png',
      '学籍核对_未识别_20261125-0911.png',
      '学籍核对_未识别_20261125-0911.png',
      '学籍核对_a1_20261125-0912.png',
      '学籍核对_A1_20261125-0912.png',
    ].map(nameOf),
  ).toEqual([
    '学籍核对_2220_20261125-0910.png',
    '学籍核对_未识别_20261125-0911.png',
    '学籍核对_未识别_20261125-0911-2.png',
    '学籍核对_未识别_20261125-0911-3.png',
    '学籍核对_a1_20261125-0912.png',
    '学籍核对_A1_20261125-0912-2.png',
  ]);
});
