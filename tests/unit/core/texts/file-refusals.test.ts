import { expect, test } from 'vitest';
import { fileRefusalProblem, MORE_FILES_TEXT } from '@/lib/core/texts/file-refusals';
import { problemSentence } from '@/lib/core/texts/problem';
import { FILE_REFUSALS } from '@/lib/core/view/file-refusal';

test.each(FILE_REFUSALS)('%s is told in three parts', (refusal) => {
  const { what, why, now } = fileRefusalProblem({ refusal, detail: '7' });
  for (const part of [what, why, now]) expect(part).toMatch(/^\S.+。$/);
});

test.each([
  ['picture-too-long', '1080 × 53000', ['1080 × 53000', '裁成几张']],
  ['picture-too-large', '12000 × 9000', ['12000 × 9000']],
  ['file-too-large', '31', ['31 MB', '25 MB']],
  ['zip-too-many', '3000', ['3000', '2000']],
  ['heic', '', ['HEIC', 'JPG', '兼容性最佳']],
  ['roster', '', ['名册']],
] as const)('%s says what it is about', (refusal, detail, parts) => {
  const sentence = problemSentence(fileRefusalProblem({ refusal, detail }));
  for (const part of parts) expect(sentence).toContain(part);
});

test('that more were given is said with the number', () => {
  expect(MORE_FILES_TEXT).toContain('2000');
});
