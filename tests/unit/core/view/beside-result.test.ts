import { expect, test } from 'vitest';
import { mismatch, unsure } from '@/lib/core/verdict/value-outcome';
import { besideResult, headlineTone } from '@/lib/core/view/beside-result';
import { madeUpLine as line, settledLine } from '@/tests/support/made-up-line';

test('what is open is told with the school first, what does not decide last, class and faculty not at all', () => {
  const lines = [
    line('educationType', mismatch('different')),
    line('name', mismatch('different')),
    line('className', mismatch('different')),
    line('branch', 'unsure'),
    line('status', 'unsure'),
    line('school', mismatch('school-another')),
    line('major', 'unsure'),
  ];
  expect(besideResult({ result: 'mismatch', lines, checks: [] })).toEqual({
    differs: ['school', 'name', 'educationType'],
    unsure: ['major', 'status'],
    photo: null,
    failedChecks: 0,
  });
});

test.each([
  [line('admissionPhoto', unsure('photo-to-confirm')), 'open', 'match'],
  [line('admissionPhoto', unsure('photo-missing')), 'missing', 'unsure'],
  [line('admissionPhoto', unsure('photo-unknown')), null, 'match'],
  [settledLine('admissionPhoto', 'match'), 'confirmed', 'match'],
  [settledLine('admissionPhoto', 'mismatch'), 'another', 'mismatch'],
] as const)('the photo is told apart: %#', (photo, state, tone) => {
  const outcome = { result: 'match', lines: [line('name', 'match'), photo], checks: [] } as const;
  expect(besideResult(outcome)).toMatchObject({ photo: state, differs: [], unsure: [] });
  expect(headlineTone(outcome)).toBe(tone);
});

test('without a file nothing is green, and what failed is red all the same', () => {
  const outcome = { result: 'none', lines: [line('school', 'match')], checks: [] } as const;
  expect(headlineTone(outcome)).toBe('unlisted');
  expect(headlineTone({ ...outcome, checks: [{ verdict: 'mismatch' }] })).toBe('mismatch');
});
