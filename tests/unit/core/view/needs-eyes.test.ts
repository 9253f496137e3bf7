import { expect, test } from 'vitest';
import type { FieldLine } from '@/lib/core/verdict/comparison';
import { canSettle, linesForEyes } from '@/lib/core/view/needs-eyes';

function line(
  field: FieldLine['field'],
  verdict: FieldLine['verdict'],
  more: Partial<FieldLine> = {},
): FieldLine {
  return {
    field,
    verdict,
    reason: 'pixels-unclear',
    refused: null,
    shown: '甲',
    expected: '甲',
    shownDiffers: [],
    expectedDiffers: [],
    readBy: 'pixels',
    crop: null,
    locator: false,
    ...more,
  };
}

test.each([
  ['an unsure value', line('name', 'unsure'), true],
  ['a photo to confirm', line('admissionPhoto', 'unsure', { reason: 'photo-to-confirm' }), true],
  ['a photo that is not there', line('admissionPhoto', 'unsure', { reason: 'photo-missing' }), false],
  ['a probably foreign file', line('name', 'unsure', { reason: 'other-person' }), false],
  ['a value that agrees', line('name', 'match', { reason: null }), false],
  ['a value that differs', line('name', 'mismatch', { reason: 'different' }), false],
] as const)('%s can be settled by looking: %s', (_, one, can) => {
  expect(canSettle(one)).toBe(can);
});

test('the school comes first, the photo last; settled lines stay; the second group is nobody’s work', () => {
  const lines = [
    line('name', 'match', { readBy: 'hand' }),
    line('gender', 'match', { reason: null }),
    line('ethnicity', 'unsure'),
    line('school', 'unsure'),
    line('className', 'unsure'),
    line('studentNo', 'mismatch', { readBy: 'hand' }),
    line('admissionPhoto', 'unsure', { reason: 'photo-to-confirm' }),
  ];
  expect(linesForEyes({ lines }).map(({ field }) => field)).toEqual([
    'school',
    'name',
    'ethnicity',
    'studentNo',
    'admissionPhoto',
  ]);
});
