import { expect, test } from 'vitest';
import { schoolDoubtAgainst } from '@/lib/core/compare/school-doubt-against';
import { evidenceOf } from '@/tests/support/pixel-evidence';

const SCHOOL = '西南大学';
function leaning(probability: number) {
  return evidenceOf(SCHOOL, { others: { 3: [{ character: '學', probability }] } });
}

test.each([
  ['four sure characters and nothing else', evidenceOf(SCHOOL), SCHOOL, null],
  ['0.963 is what 學 reached as 学', evidenceOf(SCHOOL, { probability: 0.963 }), SCHOOL, 'pixels-unclear'],
  ['學 has the probability it has where it is shown', leaning(0.037), SCHOOL, 'pixels-look-alike'],
  ['學 has the probability it has where 学 is shown', leaning(0.006), SCHOOL, null],
  [
    '酉 has a probability',
    evidenceOf(SCHOOL, { others: { 0: [{ character: '酉', probability: 0.05 }] } }),
    SCHOOL,
    'pixels-look-alike',
  ],
  [
    '学 looks more like 學',
    evidenceOf(SCHOOL, { shapes: { 3: { margin: -2, rival: '學', distance: 9 } } }),
    SCHOOL,
    'pixels-look-alike',
  ],
  ['ink behind the name', evidenceOf(SCHOOL, { tail: 2 }), SCHOOL, 'pixels-unclear'],
  [
    'crops read differently',
    evidenceOf(SCHOOL, { crops: [SCHOOL, '西南大學', SCHOOL] }),
    SCHOOL,
    'pixels-disagree',
  ],
  ['another school, read surely, is another school', evidenceOf('西南交通大学'), '西南交通大学', null],
  ['a longer name, read surely, is another name', evidenceOf('西南大学育才学院'), '西南大学育才学院', null],
  ['a look-alike is for a person to see', evidenceOf('西南大學'), '西南大學', 'pixels-look-alike'],
  [
    'another reading that is not sure',
    evidenceOf('西南交通大学', { probability: 0.8 }),
    '西南交通大学',
    'pixels-unclear',
  ],
] as const)('%s', (_, evidence, shown, doubt) => {
  expect(schoolDoubtAgainst(evidence, shown, SCHOOL)).toBe(doubt);
});

test('a name whose characters were never measured against their look-alikes needs eyes', () => {
  expect(schoolDoubtAgainst(evidenceOf('吴江学院'), '吴江学院', '吴江学院')).toBe('pixels-look-alike');
  const shapes = { 0: { margin: 9, rival: '吳', distance: 5 } };
  expect(schoolDoubtAgainst(evidenceOf('吴江学院', { shapes }), '吴江学院', '吴江学院')).toBeNull();
  expect(schoolDoubtAgainst(evidenceOf('千山学院'), '千山学院', '千山学院')).toBe('pixels-weak-character');
});
