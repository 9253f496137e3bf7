import { expect, test } from 'vitest';
import { FIELD_KEYS } from '@/lib/core/fields/fields';
import { isKeyField, KEY_FIELDS, ROW_NUMBERS } from '@/lib/core/fields/key-fields';

test('a roster needs 学号, ID number or name', () => {
  expect(KEY_FIELDS).toEqual(['studentNo', 'idNumber', 'name']);
  expect(FIELD_KEYS.filter(isKeyField)).toEqual(['name', 'idNumber', 'studentNo']);
});

test('a row is looked for by 学号 first, then by ID number, then by 考生号', () => {
  expect(ROW_NUMBERS).toEqual(['studentNo', 'idNumber', 'examineeNo']);
});
