import { expect, test } from 'vitest';
import { SHAPE_MARGIN_IN_NAMES } from '@/lib/core/confidence/thresholds';
import { wordsDoubt } from '@/lib/core/confidence/words-doubt';
import { evidenceOf } from '@/tests/support/pixel-evidence';

const far = { margin: SHAPE_MARGIN_IN_NAMES, rival: '隹', distance: 9 };
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
  [
    '佳 is nearer to itself than to 隹, but hardly',
    evidenceOf('林佳', { shapes: { 1: { margin: 0.4, rival: '隹', distance: 9 } } }),
    '林佳',
    'pixels-look-alike',
  ],
  [
    '佳 is told from 隹, but the recogniser is not wholly sure of it',
    evidenceOf('林佳', { probability: 0.98, shapes: { 1: { margin: 1.4, rival: '隹', distance: 9 } } }),
    '林佳',
    'pixels-look-alike',
  ],
  [
    '佳 is told from 隹 so well that the recogniser need not be',
    evidenceOf('林佳', { probability: 0.98, shapes: { 0: far, 1: far } }),
    '林佳',
    null,
  ],
  [
    'what stands for 佳 looks like nothing that is known',
    evidenceOf('林佳', { shapes: { 1: { margin: 5, rival: '隹', distance: 25 } } }),
    '林佳',
    'pixels-look-alike',
  ],
  [
    'nothing looked at the shapes of a name',
    evidenceOf('林佳', { shapes: null }),
    '林佳',
    'pixels-look-alike',
  ],
  [
    'longer words speak for one another',
    evidenceOf('农林经济管理学', { shapes: null }),
    '农林经济管理学',
    null,
  ],
  ['己 may be 已', evidenceOf('林己'), '林己', 'pixels-weak-character'],
] as const)('%s', (_, evidence, shown, doubt) => {
  expect(wordsDoubt(evidence, shown, 'name')).toBe(doubt);
});

test.each([
  ['nothing looked at the shapes', evidenceOf('网络工程', { shapes: null }), '网络工程', null],
  [
    'a rival is nearly as near',
    evidenceOf('网络工程', { shapes: { 0: { ...far, margin: 0 } } }),
    '网络工程',
    null,
  ],
  [
    'a rival is clearly nearer',
    evidenceOf('网络工程', { shapes: { 0: { ...far, margin: -1 } } }),
    '网络工程',
    'pixels-look-alike',
  ],
  [
    'one in general use is clearly nearer',
    evidenceOf('网络工程', { shapes: { 0: { ...far, common: -1 } } }),
    '网络工程',
    'pixels-look-alike',
  ],
])('the words of a major speak for one another: %s', (_, evidence, shown, doubt) => {
  expect(wordsDoubt(evidence, shown, 'major')).toBe(doubt);
});
