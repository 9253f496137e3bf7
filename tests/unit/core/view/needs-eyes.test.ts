import { expect, test } from 'vitest';
import { unsure } from '@/lib/core/verdict/value-outcome';
import { canSettle, foundNowhere, linesForEyes } from '@/lib/core/view/needs-eyes';
import { madeUpLine as line, settledLine } from '@/tests/support/made-up-line';

test.each([
  ['an unsure value', line('name', 'unsure'), true],
  ['a photo to confirm', line('admissionPhoto', unsure('photo-to-confirm')), true],
  ['a photo that is not there', line('admissionPhoto', unsure('photo-missing')), false],
  ['a probably foreign file', line('name', unsure('other-person')), false],
  ['a value that agrees', line('name', 'match'), false],
  ['a value that differs', line('name', 'mismatch'), false],
] as const)('%s can be settled by looking: %s', (_, one, can) => {
  expect(canSettle(one)).toBe(can);
});

test('the school comes first, the photo last; settled lines stay; the second group is nobody’s work', () => {
  const lines = [
    settledLine('name', 'match'),
    line('gender', 'match'),
    line('ethnicity', 'unsure'),
    line('school', 'unsure'),
    line('className', 'unsure'),
    settledLine('studentNo', 'mismatch'),
    line('admissionPhoto', unsure('photo-to-confirm')),
  ];
  expect(linesForEyes({ lines }).map(({ field }) => field)).toEqual([
    'school',
    'name',
    'ethnicity',
    'studentNo',
    'admissionPhoto',
  ]);
});

test('what was found nowhere on the page is no question: there is nothing to look at', () => {
  const lines = [
    line('name', 'unsure'),
    line('ethnicity', unsure('missing')),
    line('className', unsure('missing')),
    line('gender', 'match'),
  ];
  expect(linesForEyes({ lines }).map(({ field }) => field)).toEqual(['name']);
  expect(foundNowhere({ lines }).map(({ field }) => field)).toEqual(['ethnicity']);
});
