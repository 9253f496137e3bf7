import { expect, test } from 'vitest';
import { schoolDoubt } from '@/lib/core/confidence/school-doubt';
import { evidenceOf } from '@/tests/support/pixel-evidence';

const SCHOOL = '西南大学';

test.each([
  ['four sure characters and nothing else', evidenceOf(SCHOOL), SCHOOL, null],
  ['0.963 is what 學 reached as 学', evidenceOf(SCHOOL, { probability: 0.963 }), SCHOOL, 'pixels-unclear'],
  [
    '學 has the probability it has where it is shown',
    evidenceOf(SCHOOL, { others: { 3: [{ character: '學', probability: 0.037 }] } }),
    SCHOOL,
    'pixels-look-alike',
  ],
  ['ink behind the name', evidenceOf(SCHOOL, { tail: 2 }), SCHOOL, 'pixels-unclear'],
  ['吴 was never measured against 吳', evidenceOf('吴江学院'), '吴江学院', 'pixels-look-alike'],
  ['千 is known badly', evidenceOf('千山学院'), '千山学院', 'pixels-weak-character'],
] as const)('%s', (_, evidence, shown, doubt) => {
  expect(schoolDoubt(evidence, shown)).toBe(doubt);
});
