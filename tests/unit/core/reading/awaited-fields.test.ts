import { expect, test } from 'vitest';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { awaitedFields } from '@/lib/core/reading/awaited-fields';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';

const value: FieldReading = { state: 'text', text: '样例' };
const empty: FieldReading = { state: 'unreadable', reason: 'empty', text: '' };
const picture: FieldReading = { state: 'unreadable', reason: 'picture', text: '' };
const FULL: RecordReading['fields'] = {
  name: value,
  gender: value,
  birthDate: value,
  ethnicity: value,
  idNumber: value,
  school: value,
  level: value,
  major: value,
  duration: value,
  studentNo: value,
  enrollDate: value,
  expectedGraduation: value,
};
const { idNumber: _idNumber, studentNo: _studentNo, ...REPORT } = FULL;

test.each<[string, RecordReading['fields'], TextFieldKey[], TextFieldKey[]]>([
  ['a full record awaits nothing', FULL, [], []],
  ['an empty core field is awaited', { ...FULL, major: empty }, [], ['major']],
  ['a core field without label is awaited', REPORT, [], ['idNumber', 'studentNo']],
  ['unless the page is known not to show it', REPORT, ['idNumber', 'studentNo'], []],
  [
    'a label that stands there empty is awaited although listed',
    { ...REPORT, studentNo: empty },
    ['studentNo', 'idNumber'],
    ['studentNo'],
  ],
  ['学籍状态 is awaited only when its label stands there', { ...FULL, status: empty }, [], ['status']],
  ['分院 may stay empty', { ...FULL, branch: empty }, [], []],
  ['a value drawn as a picture is there', { ...FULL, name: picture }, [], []],
])('%s', (_what, fields, notShown, awaited) => {
  expect(awaitedFields({ title: '', fields, photo: 'unknown', notShown })).toEqual(awaited);
});
