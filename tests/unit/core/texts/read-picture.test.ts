import { expect, test } from 'vitest';
import { pictureRefusalProblem, readingPictureText } from '@/lib/core/texts/read-picture';
import { PICTURE_REFUSALS } from '@/lib/core/view/picture-check';

test.each(PICTURE_REFUSALS)('%s is told in three parts that end as sentences do', (reason) => {
  const { what, why, now } = pictureRefusalProblem(reason, []);
  for (const part of [what, why, now]) expect(part).toMatch(/[。！]$/);
  expect(`${what}${why}${now}`).not.toContain('页面上的学号');
});

test('a picture of something else and one without words are told apart', () => {
  expect(pictureRefusalProblem('no-record', ['今日菜单']).what).toBe('这不像学籍页面。');
  expect(pictureRefusalProblem('no-record', []).what).toBe('没有读出学籍信息。');
});

test('progress is told in figures', () => {
  expect(readingPictureText(40)).toBe('正在识读，40%');
});
