import { expect, it } from 'vitest';
import { isMaskedField } from '@/lib/core/look/is-masked-field';
import { FIELD_KEYS } from '@/lib/core/record/fields';

it('masks the ID number and the birth date on a projector, and nothing else', () => {
  expect(FIELD_KEYS.filter(isMaskedField)).toEqual(['birthDate', 'idNumber']);
});
