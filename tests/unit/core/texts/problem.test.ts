import { expect, test } from 'vitest';
import { problemSentence } from '@/lib/core/texts/problem';

test('what could not be done, why, and what to do now stand in this order', () => {
  const problem = { what: '没有读取文件。', why: '文件是空的。', now: '请重新导出。' };
  expect(problemSentence(problem)).toBe('没有读取文件。文件是空的。请重新导出。');
});
