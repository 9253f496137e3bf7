import { expect, test } from 'vitest';
import { keptCheck } from '@/lib/core/batch/decide/kept-check';
import { differing, ENROLLED_LATER } from '@/tests/support/made-up-class';

test('the code of a report is no part of what is kept of a check', () => {
  const check = differing('c', 5, {
    differences: [
      { ...ENROLLED_LATER, shown: '2026年09月06日 A1B2C3D4E5F6G7H8' },
      { ...ENROLLED_LATER, shown: null },
    ],
  });
  expect(keptCheck(check)).toEqual({
    ...check,
    differences: [ENROLLED_LATER, { ...ENROLLED_LATER, shown: null }],
  });
  expect(JSON.stringify(keptCheck(check))).not.toContain('A1B2C3D4E5F6G7H8');
});
