import { expect, test } from 'vitest';
import { doubtsInLook } from '@/lib/core/confidence/doubts-in-look';
import { readLineOf } from '@/tests/support/pixel-evidence';

/** What is doubted, its place in the text, and what stands there. */
function doubts(text: string, ...read: readonly string[]): readonly string[] {
  const lines = read.map((one) => readLineOf(one, { shapes: null }));
  return doubtsInLook(lines, Array.from(text)).map(({ kind, at, character }) => `${kind} ${at} ${character}`);
}

test.each([
  ['2022', ['2022'], []],
  ['2022', ['2023'], ['other 3 3']],
  ['2022', ['20221'], ['more 4 1']],
  ['2022', ['02022'], ['more 0 0']],
  ['20221', ['2022'], ['less 4 1']],
  ['计算机科学', ['计算机', '科学'], []],
  ['计算机科学', ['计算机'], ['less 3 科', 'less 4 学']],
  ['计算机', ['计算机', '科学'], ['more 3 科', 'more 3 学']],
  ['李翀文', ['李羽中文'], []],
  ['李翀文1', ['李羽中文2'], ['other 3 2']],
  ['林知夏', ['林知夏·'], []],
])('%s, read %s', (text, read, expected) => {
  expect(doubts(text, ...read)).toEqual(expected);
});

test('a character of which nothing is read beside one that is not sure is not missing', () => {
  const line = readLineOf('2022', { probability: 0.5 });
  expect(doubtsInLook([line], Array.from('20221'))).toEqual([]);
});

test('a doubt by shape says so', () => {
  const line = readLineOf('张强', { shapes: { 1: { margin: 5, rival: '伟', distance: 9 } } });
  expect(doubtsInLook([line], Array.from('张伟'))).toEqual([
    { kind: 'other', at: 1, character: '强', byShape: true },
  ]);
});
