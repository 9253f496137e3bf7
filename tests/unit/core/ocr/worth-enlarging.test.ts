import { expect, test } from 'vitest';
import { SHAPE_MARGIN_IN_NAMES } from '@/lib/core/confidence/thresholds';
import { byImportance, isWorthEnlarging } from '@/lib/core/ocr/worth-enlarging';
import type { PixelEvidence, ReadCharacter, ReadLine, ShapeEvidence } from '@/lib/core/record/pixels';

interface Drawn {
  readonly probability?: number;
  /** of the ink, px */
  readonly height?: number;
  readonly others?: ReadCharacter['others'];
  readonly shape?: ShapeEvidence;
}

/** Nearer than all that looks like it. */
const CLEAR: ShapeEvidence = { margin: SHAPE_MARGIN_IN_NAMES, rival: '〇', distance: 9 };
const NEAR_RIVAL: ShapeEvidence = { ...CLEAR, margin: 1 };

/** Characters an em apart, as a recogniser places them. */
function lineOf(
  text: string,
  { probability = 0.999, height = 13, others = [], shape = CLEAR }: Drawn = {},
): ReadLine {
  const advance = (character: string): number => (/[\x20-\x7e]/.test(character) ? height / 2 : height);
  let at = 4;
  const characters = [...text].map((character) => {
    at += advance(character);
    const middle = at - advance(character) / 2;
    return { character, probability, left: middle - 1, right: middle + 1, others, shape };
  });
  return {
    text,
    characters,
    width: at + 4,
    height: height + 4,
    ink: { left: 4, top: 2, width: at - 4, height },
  };
}
function evidence(text: string, drawn?: Drawn, second = text): PixelEvidence {
  return {
    lines: [[lineOf(text, drawn), lineOf(second, drawn), lineOf(text, drawn)]],
    crop: '',
  };
}
const HUGE = { probability: 0.5, height: 24 };

test.each([
  ['a sure ID', 'idNumber', evidence('500109200603180029'), false],
  ['a doubtful ID', 'idNumber', evidence('500109200603180029', { probability: 0.8 }), true],
  ['crops that disagree', 'major', evidence('法学', {}, '法字'), true],
  ['a sure school', 'school', evidence('西南大学'), false],
  [
    'a school that is not sure enough for a school',
    'school',
    evidence('西南大学', { probability: 0.97 }),
    true,
  ],
  [
    'a school with a probability for a look-alike',
    'school',
    evidence('西南大学', { others: [{ character: '學', probability: 0.03 }] }),
    true,
  ],
  ['a doubtful value that is drawn large', 'idNumber', evidence('500109200603180029', HUGE), false],
  ['type smaller than was measured', 'level', evidence('本科', { height: 10 }), true],
  ['a value of a list that is clear', 'gender', evidence('女', { probability: 0.8 }), false],
  ['a doubtful value that counts in no result', 'className', evidence('计科', { probability: 0.5 }), false],
  ['an ordinary name', 'name', evidence('陈思'), false],
  ['a name with a character that has look-alikes', 'name', evidence('杨惠', { shape: NEAR_RIVAL }), true],
  ['a name with a character that the recogniser does not know', 'name', evidence('杨䶮'), false],
  ['nothing that was read', 'name', { lines: [], crop: '' }, false],
] as const)('%s', (_what, field, read, deserves) => {
  expect(isWorthEnlarging(field, read)).toBe(deserves);
});

test('school, name and numbers come first', () => {
  expect((['major', 'name', 'level', 'school'] as const).toSorted(byImportance)).toEqual([
    'school',
    'name',
    'major',
    'level',
  ]);
});
