import { expect, test } from 'vitest';
import { wordsDoubtAgainst } from '@/lib/core/compare/words-doubt-against';
import { evidenceOf } from '@/tests/support/pixel-evidence';

const sure = { margin: 9, rival: '吳', distance: 5 };
/** Longer than a name: of no character its shape is asked. */
const leaning = evidenceOf('林知夏林知夏芸', {
  others: { 6: [{ character: '蕓', probability: 0.03 }] },
  shapes: null,
});

test.each([
  ['plain characters leave no doubt', evidenceOf('林知夏'), '林知夏', '林知夏', null],
  ['two different plain names differ', evidenceOf('林知夏'), '林知夏', '林知秋', null],
  ['吳 is read as 吴', evidenceOf('吴知夏'), '吴知夏', '吴知夏', 'pixels-look-alike'],
  [
    'a form of the character has a probability',
    leaning,
    '林知夏林知夏芸',
    '林知夏林知夏芸',
    'pixels-look-alike',
  ],
  [
    '吴 is told from 吳 by its shape',
    evidenceOf('吴知夏', { shapes: { 0: sure } }),
    '吴知夏',
    '吴知夏',
    null,
  ],
  [
    '王 is told from 玉 by its shape',
    evidenceOf('王知夏', { shapes: { 0: sure } }),
    '王知夏',
    '王知夏',
    null,
  ],
  [
    '吴 is hardly nearer than 吳',
    evidenceOf('吴知夏', { shapes: { 0: { ...sure, margin: 0.1 } } }),
    '吴知夏',
    '吴知夏',
    'pixels-look-alike',
  ],
  [
    'it looks more like 東, which the recogniser was never seen to read as 东',
    evidenceOf('东', { shapes: { 0: { ...sure, margin: -3 } } }),
    '东',
    '东',
    'pixels-look-alike',
  ],
  [
    'a form has a probability, but the shape tells it from that form',
    evidenceOf('吴', { shapes: { 0: sure }, others: { 0: [{ character: '吳', probability: 0.03 }] } }),
    '吴',
    '吴',
    null,
  ],
  ['they differ by forms only', evidenceOf('林蕓'), '林蕓', '林芸', 'pixels-look-alike'],
  [
    'the expected name has a character outside the dictionary',
    evidenceOf('林知'),
    '林知',
    '林䶮',
    'pixels-weak-character',
  ],
  ['己 may be 已, also where that is expected', evidenceOf('林己'), '林己', '林己', 'pixels-weak-character'],
  ['己 differs from 已 for a person to see', evidenceOf('林己'), '林己', '林已', 'pixels-look-alike'],
  [
    'a separator may have been dropped',
    evidenceOf('阿依古丽'),
    '阿依古丽',
    '阿依·古丽',
    'pixels-weak-character',
  ],
] as const)('%s', (_, evidence, shown, expected, doubt) => {
  expect(wordsDoubtAgainst(evidence, shown, expected, 'name')).toBe(doubt);
});
