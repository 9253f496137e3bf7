import { expect, test } from 'vitest';
import { DECIDING_FIELDS, isCore, isDeciding, isSecondary, TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';

test('the notice’s twelve and the school decide, class and faculty never', () => {
  expect(DECIDING_FIELDS).toHaveLength(13);
  expect([isDeciding('examineeNo'), isDeciding('school'), isDeciding('status')]).toEqual([true, true, false]);
  expect([isSecondary('branch'), isSecondary('className'), isSecondary('major')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('the photo is no text and the 考生号 is not core', () => {
  expect(TEXT_FIELD_KEYS).not.toContain('admissionPhoto');
  expect([isCore('name'), isCore('examineeNo')]).toEqual([true, false]);
});
