import { expect, test } from 'vitest';
import { doubtfulLabel } from '@/lib/core/ocr/arrange/doubtful-label';
import { foundLine } from '@/tests/support/found-line';

/** A line in which the character at a place may also be others. */
function line(text: string, at: number, ...others: readonly [string, number][]) {
  const { line: read } = foundLine(text, 0, 0);
  const characters = read.characters.map((one, index) =>
    index === at
      ? { ...one, others: others.map(([character, probability]) => ({ character, probability })) }
      : one,
  );
  return { ...read, characters };
}

test.each([
  ['预计毕业甘期：', 4, '日', 0.011, 'expectedGraduation'],
  ['预计毕业甘期', 4, '日', 0.0025, 'expectedGraduation'],
  ['出生甘期', 2, '日', 0.17, 'birthDate'],
  ['学校名弥', 3, '称', 0.4, 'school'],
])('%s is the label when its character has a probability', (text, at, character, probability, meaning) => {
  expect(doubtfulLabel(line(text, at, [character, probability]))?.meaning).toBe(meaning);
});

test.each([
  ['the label has no probability', line('入党日期', 1)],
  ['its probability is next to nothing', line('入党日期', 1, ['学', 0.002])],
  ['the line is short', line('专亚：', 1, ['业', 0.3])],
  ['it may be one of two fields', line('院亲名称', 1, ['校', 0.1], ['系', 0.1])],
  ['it is a value', line('西南大学', 3, ['字', 0.1])],
])('no label: %s', (_, read) => {
  expect(doubtfulLabel(read)).toBeNull();
});
