import { expect, test } from 'vitest';
import { listValue } from '@/lib/core/confidence/list-value';
import { evidenceOf } from '@/tests/support/pixel-evidence';

function scored(value: string, score: number, second: number, free: number) {
  return [{ list: 'ethnicity', best: { value, score }, second: { value: '傣族', score: second }, free }];
}

test.each([
  ['what was read is one of the list', 'ethnicity', evidenceOf('汉族'), { text: '汉族', byList: false }],
  [
    'brackets and blanks are folded',
    'status',
    evidenceOf('在籍（注册学籍）'),
    { text: '在籍(注册学籍)', byList: false },
  ],
  ['4 年 is 4年', 'duration', evidenceOf('4 年'), { text: '4年', byList: false }],
  [
    'one other character, the list is sure',
    'ethnicity',
    evidenceOf('傈傈族', { listed: scored('傈僳族', -1, -9, -0.5) }),
    { text: '傈僳族', byList: true },
  ],
  ['two other characters', 'ethnicity', evidenceOf('粟粟族', { listed: scored('傈僳族', -1, -9, -1) }), null],
  ['another length', 'ethnicity', evidenceOf('僳族', { listed: scored('傈僳族', -1, -9, -1) }), null],
  ['the second is near', 'ethnicity', evidenceOf('傈傈族', { listed: scored('傈僳族', -1, -3, -1) }), null],
  [
    'none of these is likelier',
    'ethnicity',
    evidenceOf('傈傈族', { listed: scored('傈僳族', -8, -20, -1) }),
    null,
  ],
  [
    'read as one of the list, not surely, the list is sure',
    'ethnicity',
    evidenceOf('傈僳族', { probability: 0.6, listed: scored('傈僳族', -1, -9, -1) }),
    { text: '傈僳族', byList: true },
  ],
  [
    'read as one of the list, not surely, another of it is near',
    'ethnicity',
    evidenceOf('傈僳族', { probability: 0.6, listed: scored('傈僳族', -1, -3, -1) }),
    { text: '傈僳族', byList: false },
  ],
  [
    'the other character is a look-alike, which may be what is shown',
    'ethnicity',
    evidenceOf('士族', { listed: scored('土族', -1, -9, -0.5) }),
    null,
  ],
  ['no scores', 'ethnicity', evidenceOf('傈傈族'), null],
  ['crops read different values', 'gender', evidenceOf('男', { crops: ['男', '女', '男'] }), null],
  ['a group outside the list is not pulled into it', 'ethnicity', evidenceOf('穿责人'), null],
  ['a field without a list', 'name', evidenceOf('汉族'), null],
] as const)('%s', (_, field, evidence, value) => {
  expect(listValue(field, evidence)).toEqual(value);
});
