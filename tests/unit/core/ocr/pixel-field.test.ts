import { expect, test } from 'vitest';
import { fieldOfPicture, pixelField } from '@/lib/core/ocr/pixel-field';
import type { PixelEvidence, ReadLine } from '@/lib/core/record/pixels';

function line(text: string): ReadLine {
  return { text, characters: [], width: 60, height: 20, ink: null };
}
function evidence(crop: string, ...lines: readonly string[][]): PixelEvidence {
  return {
    lines: lines.map((crops) => crops.map(line)),
    crop,
  };
}

test.each([
  ['the first crop of a line is its text', [evidence('', ['本科', '木科'])], '本科'],
  ['two lines of one crop are one value', [evidence('', ['计算机科'], ['学与技术'])], '计算机科学与技术'],
  [
    'lines cut out one by one are one value',
    [evidence('', ['在籍']), evidence('', ['（注册学籍）'])],
    '在籍（注册学籍）',
  ],
  ['nothing read is an empty text', [evidence('')], ''],
])('%s', (_what, lines, text) => {
  expect(pixelField(lines)).toMatchObject({ state: 'pixels', text });
});

test('the picture for people is kept, and all lines are evidence', () => {
  const field = pixelField([evidence('data:a', ['在']), evidence('data:b', ['籍'])]);
  expect(field).toMatchObject({ evidence: { crop: 'data:a', lines: [[{ text: '在' }], [{ text: '籍' }]] } });
});

test.each([
  ['as many characters as the page drew', '\u{100123}\u{100124}', 1],
  ['one more than was read', '\u{100123}\u{100124}\u{100125}', 0],
  ['no characters: the value is a picture', '', 1],
])('%s: so many lines of evidence', (_what, drawn, count) => {
  const field = pixelField([evidence('data:a', ['杨丹', '杨丹', '杨丹'])], drawn);
  expect(field).toMatchObject({ text: '杨丹', evidence: { crop: 'data:a' } });
  expect(field.state === 'pixels' && field.evidence.lines).toHaveLength(count);
});

test('the pictures of the lines below are kept in their order; a line without one has none', () => {
  const field = pixelField([evidence('data:a', ['甲']), evidence('', ['乙']), evidence('data:c', ['丙'])]);
  expect(field).toMatchObject({ evidence: { crop: 'data:a', cropsBelow: ['data:c'] } });
  expect(pixelField([evidence('data:a', ['甲'])])).not.toHaveProperty('evidence.cropsBelow');
});

test.each([
  ['no ink', [evidence('data:a')]],
  ['blanks', [evidence('data:a', [' '])]],
])('%s where the page has characters: not drawn, and not empty', (_what, lines) => {
  expect(pixelField(lines, '\u{100123}')).toEqual({
    state: 'unreadable',
    reason: 'protected',
    text: '\u{100123}',
  });
});

test('a field of a picture is what was read of it, or in doubt', () => {
  const [box, read] = [{ left: 1, top: 2, width: 3, height: 4 }, evidence('data:a', ['甲'])];
  expect(fieldOfPicture({ evidence: read, box })).toEqual(pixelField([read]));
  expect(fieldOfPicture({ evidence: evidence(''), box, isInDoubt: true })).toMatchObject({
    reason: 'place-unsure',
    text: '',
  });
});
