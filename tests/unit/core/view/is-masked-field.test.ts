import { expect, test } from 'vitest';
import { FIELD_KEYS } from '@/lib/core/fields/fields';
import { isMaskedField } from '@/lib/core/view/is-masked-field';

test('masks the ID number and the birth date on a projector, and nothing else', () => {
  expect(FIELD_KEYS.filter(isMaskedField)).toEqual(['birthDate', 'idNumber']);
});
