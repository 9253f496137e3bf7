import { expect, test } from 'vitest';
import { photoQuestion } from '@/lib/core/journey/photo-question';
import type { FieldLine } from '@/lib/core/verdict/comparison';

const NOTHING = {
  shown: null,
  expected: null,
  shownDiffers: [],
  expectedDiffers: [],
  crop: null,
  locator: false,
  refused: null,
};
const photo = (line: object): readonly FieldLine[] => [
  { ...NOTHING, field: 'admissionPhoto', ...line } as unknown as FieldLine,
];

test('a photo that stands there is asked about, until a person has answered', () => {
  const open = photo({ verdict: 'unsure', reason: 'photo-to-confirm', readBy: 'none' });
  expect(photoQuestion({ lines: open })).toBe('asked');
  const mine = photo({ verdict: 'match', reason: 'photo-to-confirm', readBy: 'hand' });
  expect(photoQuestion({ lines: mine })).toBe('answered');
  const other = photo({ verdict: 'mismatch', reason: 'photo-to-confirm', readBy: 'hand' });
  expect(photoQuestion({ lines: other })).toBe('answered');
});

test('nothing is asked where there is no photo to look at', () => {
  expect(photoQuestion({ lines: [] })).toBeNull();
  expect(
    photoQuestion({ lines: photo({ verdict: 'unsure', reason: 'photo-missing', readBy: 'none' }) }),
  ).toBeNull();
  expect(
    photoQuestion({ lines: photo({ verdict: 'absent', reason: 'not-shown', readBy: 'none' }) }),
  ).toBeNull();
});
