import { expect, test } from 'vitest';
import { drawnText, handInText, PRACTICE_FILE_NAMES, pileProblems } from '@/lib/core/texts/practice-files';

test('says how many files there are, and how many are drawn', () => {
  expect(handInText(12)).toBe('试试：交进一叠做好的图片（12 个）');
  expect(drawnText(3, 12)).toBe('正在画图片 3 / 12');
});

test('no two files have one name', () => {
  const names = Object.values(PRACTICE_FILE_NAMES);
  expect(new Set(names).size).toBe(names.length);
});

test('a machine without a Chinese font is told what to do', () => {
  expect(pileProblems['no-font'].why).toContain('没有中文字体');
  expect(pileProblems['no-font'].now).toContain('安装');
});
