import { expect, test } from 'vitest';
import { wordsDoubt } from '@/lib/core/confidence/words-doubt';
import { evidenceOf } from '@/tests/support/pixel-evidence';

const sure = { margin: 9, rival: '吳', distance: 5 };

test.each([
  ['plain characters', evidenceOf('林知夏'), '林知夏', null],
  ['吳 is read as 吴', evidenceOf('吴知夏'), '吴知夏', 'pixels-look-alike'],
  ['吴 is told from 吳 by its shape', evidenceOf('吴知夏', { shapes: { 0: sure } }), '吴知夏', null],
  [
    '东 looks more like 東',
    evidenceOf('东', { shapes: { 0: { ...sure, margin: -3 } } }),
    '东',
    'pixels-look-alike',
  ],
  [
    '荗, which the recogniser does not know, is read as 茂',
    evidenceOf('卢铭茂'),
    '卢铭茂',
    'pixels-look-alike',
  ],
  ['己 may be 已', evidenceOf('林己'), '林己', 'pixels-weak-character'],
] as const)('%s', (_, evidence, shown, doubt) => {
  expect(wordsDoubt(evidence, shown)).toBe(doubt);
});
