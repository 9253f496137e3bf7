import { expect, test } from 'vitest';
import { marginReachedByForms, marginReachedFor } from '@/lib/core/characters/measured-margin';
import { distinguishedByShape, isAnotherByShape } from '@/lib/core/confidence/distinguished-by-shape';
import {
  FARTHEST_SHAPE,
  SHAPE_MARGIN,
  SHAPE_MARGIN_AMONG_WORDS,
  SHAPE_MARGIN_BEYOND,
  SHAPE_MARGIN_IN_NAMES,
  SHAPE_MARGIN_MEASURED,
  SHAPE_MARGIN_OF_THE_LIKEST,
  SHAPE_MARGIN_SHARE,
  SHAPE_MARGIN_SHARE_MEASURED,
  SHAPE_MARGIN_TO_COMMON,
  SHAPE_NEAR,
} from '@/lib/core/confidence/thresholds';
import type { PixelEvidence, ShapeEvidence } from '@/lib/core/record/pixels';
import { evidenceOf } from '@/tests/support/pixel-evidence';

/** Measured, and nothing came near it. */
const MEASURED = '顾';
/** Measured, and something came near it: by this much. */
const REACHED = '增';
const REACHED_BY = marginReachedFor(REACHED) ?? 0;
/** Measured, and another form came near it. */
const REACHED_FORM = '黄';
const REACHED_BY_FORM = marginReachedByForms(REACHED_FORM) ?? 0;
const UNMEASURED = '甍';
const UNMEASURED_ALIKE = '蕲';
const sure: ShapeEvidence = { margin: SHAPE_MARGIN_MEASURED, rival: '黃', distance: 9 };
const far: ShapeEvidence = {
  ...sure,
  margin: SHAPE_MARGIN_SHARE_MEASURED * (FARTHEST_SHAPE - SHAPE_NEAR),
  distance: FARTHEST_SHAPE,
};
const unmeasured: ShapeEvidence = { ...sure, margin: SHAPE_MARGIN_IN_NAMES };
const farUnmeasured: ShapeEvidence = { ...far, margin: SHAPE_MARGIN_SHARE * FARTHEST_SHAPE };
const likest: ShapeEvidence = { ...sure, margin: SHAPE_MARGIN_OF_THE_LIKEST };

test.each([
  ['near enough to itself and far enough from its rival', MEASURED, { 0: sure }, [MEASURED]],
  ['too little margin', MEASURED, { 0: { ...sure, margin: SHAPE_MARGIN_MEASURED - 0.1 } }, []],
  [
    'hardly nearer than one in general use',
    MEASURED,
    { 0: { ...sure, common: SHAPE_MARGIN_TO_COMMON - 0.1 } },
    [],
  ],
  [
    'as near to itself as that needs',
    MEASURED,
    { 0: { ...sure, common: SHAPE_MARGIN_TO_COMMON } },
    [MEASURED],
  ],
  ['far from it, but from its rival so much farther', MEASURED, { 0: far }, [MEASURED]],
  [
    'far from it, and from its rival not so much farther',
    MEASURED,
    { 0: { ...far, margin: far.margin - 0.1 } },
    [],
  ],
  ['like neither', MEASURED, { 0: { ...far, margin: 9, distance: FARTHEST_SHAPE + 0.1 } }, []],
  ['not asked', MEASURED, {}, []],
  ['told once, not told the other time', MEASURED + MEASURED, { 0: sure }, []],
  ['told both times', MEASURED + MEASURED, { 0: sure, 1: sure }, [MEASURED]],
  ['as near as something was that is another', REACHED, { 0: { ...sure, margin: REACHED_BY } }, []],
  [
    'so much nearer than that was',
    REACHED,
    { 0: { ...sure, margin: REACHED_BY + SHAPE_MARGIN_BEYOND } },
    [REACHED],
  ],
  ['never measured, with the margin of those that were', UNMEASURED, { 0: sure }, []],
  ['never measured, with much margin', UNMEASURED, { 0: unmeasured }, [UNMEASURED]],
  ['never measured, and far from it', UNMEASURED, { 0: farUnmeasured }, [UNMEASURED]],
  [
    'never measured, and too far from it for that margin',
    UNMEASURED,
    { 0: { ...farUnmeasured, margin: farUnmeasured.margin - 0.1 } },
    [],
  ],
  ['never measured, with forms drawn nearly alike', UNMEASURED_ALIKE, { 0: unmeasured }, []],
  ['the same with more margin still', UNMEASURED_ALIKE, { 0: likest }, [UNMEASURED_ALIKE]],
  [
    '兑 and 兌 are drawn alike in some font: no likeness tells them',
    '兑',
    { 0: { ...likest, margin: 9 } },
    [],
  ],
] as const)('in a name, %s', (_, text, shapes, told) => {
  expect([...distinguishedByShape(evidenceOf(text, { shapes }), 'name')]).toEqual(told);
});

test.each([
  ['measured, and nothing came near', MEASURED, SHAPE_MARGIN_AMONG_WORDS, true],
  ['measured, and hardly nearer than its form', MEASURED, SHAPE_MARGIN_AMONG_WORDS - 0.1, false],
  [
    'measured, and no nearer than a form came',
    REACHED_FORM,
    REACHED_BY_FORM + SHAPE_MARGIN_BEYOND - 0.1,
    false,
  ],
  [
    'measured, and so much nearer than a form came',
    REACHED_FORM,
    REACHED_BY_FORM + SHAPE_MARGIN_BEYOND,
    true,
  ],
  ['never measured', UNMEASURED, SHAPE_MARGIN, true],
  ['never measured, with less', UNMEASURED, SHAPE_MARGIN - 0.1, false],
  ['悦 and 悅 are drawn nearly alike in some font', '悦', 9, false],
] as const)('among many words, %s', (_, character, margin, told) => {
  const evidence = evidenceOf(`abcdef${character}`, { shapes: { 6: { ...sure, margin } } });
  for (const demand of ['name', 'words'] as const) {
    expect(distinguishedByShape(evidence, demand).has(character)).toBe(told);
  }
});

test.each([
  [SHAPE_MARGIN, true],
  [SHAPE_MARGIN - 0.1, false],
])('in the name of a school a margin of %s, whatever was measured', (margin, told) => {
  const evidence = evidenceOf(MEASURED, { shapes: { 0: { ...sure, margin } } });
  expect(distinguishedByShape(evidence, 'school').has(MEASURED)).toBe(told);
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
  expect(distinguishedByShape(evidence, 'name').size).toBe(0);
});
