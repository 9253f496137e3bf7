import { expect, test } from 'vitest';
import { doubtOfWords } from '@/lib/core/confidence/doubt-of-words';
import { SHAPE_MARGIN_MEASURED } from '@/lib/core/confidence/thresholds';
import { evidenceOf } from '@/tests/support/pixel-evidence';

const told = { margin: SHAPE_MARGIN_MEASURED, rival: '隹', distance: 10 };
const nearly = { ...told, margin: SHAPE_MARGIN_MEASURED - 0.1 };
const amongAll = { margin: 6, rival: '〇', distance: 10, amongAll: true } as const;
const far = { margin: 5, rival: '隹', distance: 20 };

test.each([
  ['a sure reading needs no shape', evidenceOf('林佳', { shapes: null }), null],
  ['shapes that tell', evidenceOf('林佳', { probability: 0.4, shapes: { 0: told, 1: told } }), null],
  [
    'hardly read at all',
    evidenceOf('林佳', { probability: 0.39, shapes: { 0: told, 1: told } }),
    'pixels-unclear',
  ],
  [
    'one shape is too near to a rival',
    evidenceOf('林佳', { probability: 0.8, shapes: { 0: told, 1: nearly } }),
    'pixels-unclear',
  ],
  [
    'one shape is too near to one in general use',
    evidenceOf('林佳', { probability: 0.8, shapes: { 0: told, 1: { ...told, common: 2.6 } } }),
    'pixels-unclear',
  ],
  [
    'one shape is of nothing known',
    evidenceOf('林佳', { probability: 0.8, shapes: { 0: told, 1: far } }),
    'pixels-unclear',
  ],
  ['nothing looked at the shapes', evidenceOf('林佳', { probability: 0.8, shapes: null }), 'pixels-unclear'],
  [
    'in longer lines not all shapes were compared',
    evidenceOf('农林经济管理学', {
      probability: 0.8,
      shapes: Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((at) => [at, told])),
    }),
    'pixels-unclear',
  ],
  [
    'in longer lines those were that the recogniser was not sure of',
    evidenceOf('农林经济管理学', {
      probability: 0.8,
      shapes: Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((at) => [at, amongAll])),
    }),
    null,
  ],
  [
    'crops that disagree',
    evidenceOf('林佳', { crops: ['林佳', '林隹', '林佳'], shapes: { 0: told, 1: told } }),
    'pixels-disagree',
  ],
  [
    'ink that nobody read',
    evidenceOf('林佳', { probability: 0.8, shapes: { 0: told, 1: told }, tail: 2 }),
    'pixels-unclear',
  ],
] as const)('%s', (_, evidence, doubt) => {
  expect(doubtOfWords(evidence)).toBe(doubt);
});
