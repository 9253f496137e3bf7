import { expect, test } from 'vitest';
import { PICTURE_FAILURES } from '@/lib/core/capture/picture-failures';
import { comparedText, pictureProblem, savedText, savingText } from '@/lib/core/texts/picture';

test.each(PICTURE_FAILURES)('%s is told in three sentences: what, why, what now', (reason) => {
  const { what, why, now } = pictureProblem(reason);
  expect([what, why, now].every((part) => part.endsWith('。') && part.length > 5)).toBe(true);
});

test('no two failures say the same', () => {
  expect(new Set(PICTURE_FAILURES.map((reason) => pictureProblem(reason).why)).size).toBe(
    PICTURE_FAILURES.length,
  );
});

test('progress counts screens from one and never past the last', () => {
  expect([savingText(0, 0), savingText(0, 5), savingText(5, 5)]).toEqual([
    '正在保存…',
    '正在截取第 1 屏，共 5 屏',
    '正在截取第 5 屏，共 5 屏',
  ]);
});

test('the other sentences name their figures', () => {
  expect(comparedText(12, 3)).toBe('比对 12 项，未比对 3 项');
  expect(savedText('学籍核对_未识别_20261123-0905.png')).toBe('已保存：学籍核对_未识别_20261123-0905.png');
});
