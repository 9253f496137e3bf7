import { expect, test } from 'vitest';
import { compareRecord } from '@/lib/core/compare/compare-record';
import { isOtherPerson } from '@/lib/core/compare/is-other-person';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { sampleRecord, sampleRow } from '@/tests/support/sample-record';

function linesWith(changes: Readonly<Partial<Record<TextFieldKey, string>>>) {
  return compareRecord({
    record: sampleRecord(changes),
    expected: sampleRow(),
    head: DEFAULT_HEAD,
    locators: [],
    samePerson: true,
  }).lines;
}

test.each([
  ['nothing differs', {}, false],
  ['only the name differs', { name: '陈思远' }, false],
  ['name and ID differ', { name: '陈思远', idNumber: '422825200512315012' }, true],
  [
    'most of the rest differs',
    {
      name: '陈思远',
      gender: '男',
      birthDate: '2005年12月31日',
      ethnicity: '土家族',
      level: '专科',
      major: '人工智能',
      duration: '3 年',
      studentNo: '222026321062005',
    },
    true,
  ],
  [
    'school, class and faculty say nothing about the person',
    { school: '甲大学', branch: '乙', className: '丙' },
    false,
  ],
] as const)('%s: %j → %s', (_, changes, other) => {
  expect(isOtherPerson(linesWith(changes))).toBe(other);
});

test('nothing compared is nobody else', () => {
  expect(isOtherPerson([])).toBe(false);
});
