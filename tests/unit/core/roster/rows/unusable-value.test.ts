import { expect, test } from 'vitest';
import { fieldsOfKind } from '@/lib/core/fields/kinds';
import { unusableValue } from '@/lib/core/roster/rows/unusable-value';

test.each(fieldsOfKind('date'))('%s must be a day or a month of the calendar', (field) => {
  expect([unusableValue(field, '20260901'), unusableValue(field, '202609')]).toEqual([null, null]);
  expect([unusableValue(field, '2026-02-30'), unusableValue(field, '47665')]).toEqual([
    'not-a-date',
    'not-a-date',
  ]);
});

test.each([
  ['gender', '1', null],
  ['gender', '汉族', 'not-in-list'],
  ['ethnicity', '穿青人', null],
  ['ethnicity', '畬族', 'not-in-list'],
  ['level', '高起本', null],
  ['duration', '全日制', null],
  ['idNumber', '500109200603180029', null],
  ['idNumber', '5001**********0029', null],
  ['idNumber', 'A123456(7)', null],
  ['idNumber', '500109200603180028', 'bad-id'],
  ['studentNo', '12', null],
  ['name', '1', null],
] as const)('as %s the value %s is refused for %s', (field, text, reason) => {
  expect(unusableValue(field, text)).toBe(reason);
});
