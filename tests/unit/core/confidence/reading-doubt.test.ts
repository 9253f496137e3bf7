import { describe, expect, test } from 'vitest';
import { charactersOf, cropCount, readingDoubt, readsAllInk } from '@/lib/core/confidence/reading-doubt';
import { evidenceOf, readLineOf } from '@/tests/support/pixel-evidence';

describe('readingDoubt', () => {
  test.each([
    ['three sure crops that agree leave no doubt', evidenceOf('林知夏'), null],
    [
      'one crop that reads otherwise',
      evidenceOf('求真', { crops: ['求真', '求直', '求真'] }),
      'pixels-disagree',
    ],
    ['a character below 0.9', evidenceOf('林知夏', { probability: 0.89 }), 'pixels-unclear'],
    [
      'crops that differ in the width of brackets',
      evidenceOf('', { crops: ['在（籍）', '在(籍)', '在(籍）'] }),
      null,
    ],
    [
      'a bracket whose probability is divided between its widths',
      evidenceOf('(', { probability: 0.6, others: { 0: [{ character: '（', probability: 0.39 }] } }),
      null,
    ],
    ['one crop of words is too few', evidenceOf('林知夏', { crops: ['林知夏'] }), 'pixels-unclear'],
    ['one crop of a number is enough', evidenceOf('222022321062001', { crops: ['222022321062001'] }), null],
    ['something unread in the line', evidenceOf('林夏', { unreadBefore: [1] }), 'pixels-unclear'],
    ['no line at all', { lines: [], crop: '' }, 'pixels-unclear'],
    ['a line without crops', { lines: [[]], crop: '' }, 'pixels-unclear'],
  ] as const)('%s', (_, evidence, doubt) => {
    expect(readingDoubt(evidence)).toBe(doubt);
  });

  test('a stricter probability than usual can be asked for', () => {
    expect(readingDoubt(evidenceOf('林知夏', { probability: 0.95 }), 0.98)).toBe('pixels-unclear');
  });
});

test('two lines of a value are one row of characters, as many crops as the poorer line has', () => {
  const evidence = { lines: [[readLineOf('计算机'), readLineOf('计算机')], [readLineOf('学院')]], crop: '' };
  expect(charactersOf(evidence, 0).map(({ character }) => character)).toEqual(['计', '算', '机', '学', '院']);
  expect(cropCount(evidence)).toBe(1);
  expect(cropCount({ lines: [], crop: '' })).toBe(0);
});

test('all ink is read when nothing was dropped in any line, however sure', () => {
  const read = (text: string, options = {}) =>
    readsAllInk(evidenceOf(text, { probability: 0.5, ...options }));
  expect([read('本科'), read('本科', { unreadBefore: [1] }), readsAllInk({ lines: [], crop: '' })]).toEqual([
    true,
    false,
    false,
  ]);
});
