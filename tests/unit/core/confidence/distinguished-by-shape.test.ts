import { expect, test } from 'vitest';
import { distinguishedByShape, isAnotherByShape } from '@/lib/core/confidence/distinguished-by-shape';
import {
  FARTHEST_SHAPE,
  SHAPE_MARGIN,
  SHAPE_MARGIN_IN_NAMES,
  SHAPE_MARGIN_OF_THE_LIKEST,
  SHAPE_MARGIN_SHARE,
  SHAPE_MARGIN_TO_COMMON,
} from '@/lib/core/confidence/thresholds';
import type { PixelEvidence, ShapeEvidence } from '@/lib/core/record/pixels';
import { evidenceOf } from '@/tests/support/pixel-evidence';

const sure: ShapeEvidence = { margin: SHAPE_MARGIN_IN_NAMES, rival: '黃', distance: 9 };
const far: ShapeEvidence = { ...sure, margin: SHAPE_MARGIN_SHARE * FARTHEST_SHAPE, distance: FARTHEST_SHAPE };
const likest: ShapeEvidence = { ...sure, margin: SHAPE_MARGIN_OF_THE_LIKEST };

test.each([
  ['near enough to itself and far enough from its rival', '黄', { 0: sure }, ['黄']],
  ['too little margin', '黄', { 0: { ...sure, margin: SHAPE_MARGIN_IN_NAMES - 0.1 } }, []],
  [
    'hardly nearer than one in general use',
    '黄',
    { 0: { ...sure, common: SHAPE_MARGIN_TO_COMMON - 0.1 } },
    [],
  ],
  ['as near to itself as that needs', '黄', { 0: { ...sure, common: SHAPE_MARGIN_TO_COMMON } }, ['黄']],
  [
    'among many words, where only known forms are rivals',
    'abcdef黄',
    { 6: { ...sure, margin: SHAPE_MARGIN } },
    ['黄'],
  ],
  ['far from it, but from its rival so much farther', '黄', { 0: far }, ['黄']],
  [
    'far from it, and from its rival not so much farther',
    '黄',
    { 0: { ...far, margin: far.margin - 0.1 } },
    [],
  ],
  ['like neither', '黄', { 0: { ...far, margin: 9, distance: FARTHEST_SHAPE + 0.1 } }, []],
  ['not asked', '黄', {}, []],
  ['told once, not told the other time', '黄黄', { 0: sure }, []],
  ['悦 and 悅 are drawn alike in some fonts', '悦', { 0: sure }, []],
  ['家 is so much nearer that it is drawn otherwise here', '家', { 0: likest }, ['家']],
  ['家 is nearer, but hardly more than others must be', '家', { 0: sure }, []],
  ['no likeness tells 悦', '悦', { 0: { ...likest, margin: 9 } }, []],
  ['家 among many words, where not all shapes were compared', 'abcdef家', { 6: likest }, []],
  ['told both times', '黄黄', { 0: sure, 1: sure }, ['黄']],
] as const)('%s', (_, text, shapes, told) => {
  expect([...distinguishedByShape(evidenceOf(text, { shapes }), true)]).toEqual(told);
});

test.each([
  ['its rival is clearly nearer', { 1: { ...sure, margin: -1 } }, true],
  ['its rival is a little nearer', { 1: { ...sure, margin: -0.9 } }, false],
  ['nothing was asked', {}, false],
] as const)('%s', (_, shapes, another) => {
  expect(isAnotherByShape(evidenceOf('某东', { shapes }))).toBe(another);
});

test('the second crop, which is not squeezed, is the one whose shapes were looked at', () => {
  const [crops = []] = evidenceOf('黄', { shapes: { 0: sure } }).lines;
  const [asked, plain = asked] = [crops[0], evidenceOf('黄').lines[0]?.[0]];
  const evidence: PixelEvidence = { lines: [[asked, plain].flatMap((crop) => crop ?? [])], crop: '' };
  expect(distinguishedByShape(evidence, true).size).toBe(0);
});

test('what is no name needs less margin, but shape is never trusted with 悦', () => {
  const shapes = { 0: { ...sure, margin: SHAPE_MARGIN }, 1: likest };
  expect([...distinguishedByShape(evidenceOf('黄悦', { shapes }), false)]).toEqual(['黄']);
});
