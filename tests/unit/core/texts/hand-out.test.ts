import { expect, test } from 'vitest';
import { handOutProblem, ownFileText, packedText, packingText } from '@/lib/core/texts/hand-out';
import { HAND_OUT_FAILURES } from '@/lib/core/view/hand-out-state';

test.each(HAND_OUT_FAILURES)('%s is told in three whole sentences', (failure) => {
  const { what, why, now } = handOutProblem(failure);
  expect([what, why, now].every((part) => /\p{Script=Han}.*。$/u.test(part))).toBe(true);
});

test('packing is told by numbers once they are known', () => {
  expect(packingText(0, 0)).toBe('正在打包…');
  expect(packingText(500, 10_000)).toBe('正在打包，500 / 10000');
  expect(packedText('a.zip', 36)).toBe('已保存：a.zip，内含 36 个文件。');
});

test('the question names the owner and the class as far as the file does', () => {
  expect(ownFileText('林知夏', '计科2026级1班')).toBe('这是你的文件吗？ 林知夏 计科2026级1班');
  expect(ownFileText('林知夏', '')).toBe('这是你的文件吗？ 林知夏');
  expect(ownFileText('', '')).toBe('这是你的文件吗？ 文件里没有写');
});
