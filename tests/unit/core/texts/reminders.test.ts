import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIELD_KEYS } from '@/lib/core/fields/fields';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Difference } from '@/lib/core/session/model/class-session';
import { groupReminder, privateReminder } from '@/lib/core/texts/reminders';
import { madeUpId } from '@/tests/support/made-up-people';

const HEAD = { ...DEFAULT_HEAD, contact: '行署楼 101', deadline: '2026-11-28T17:00' };
const NOW = '2026-11-26 10:00';
const ZHANG = { name: '张伟', studentNo: '222026321000012' };
const OTHER_ZHANG = { name: '张伟', studentNo: '222026321000034' };
const LI = { name: '李静', studentNo: '222026321000056' };
const CLASS = [ZHANG, OTHER_ZHANG, LI];

test.each([
  [
    [LI],
    HEAD,
    '【学籍核对】以下 1 位同学还没有完成学信网学籍信息核对：李静。请在 2026-11-28 17:00 之前完成。',
  ],
  [
    [LI, ZHANG],
    { ...HEAD, deadline: null },
    '【学籍核对】以下 2 位同学还没有完成学信网学籍信息核对：李静、张伟（尾号 0012）。请尽快完成。',
  ],
  [
    [{ name: '', studentNo: '222026321000078' }],
    { ...HEAD, deadline: '2026-11-26T09:00' },
    '【学籍核对】以下 1 位同学还没有完成学信网学籍信息核对：学号尾号 0078。截止时间 2026-11-26 09:00 已过，请尽快完成。',
  ],
  [[], HEAD, ''],
])('for the group: names, and what tells namesakes apart', (missing, head, text) => {
  expect(groupReminder(missing, CLASS, { head, now: NOW })).toBe(text);
});

const BIRTH: Difference = { field: 'birthDate', shown: '2006年03月08日', expected: '2006年03月18日' };
const ID: Difference = { field: 'idNumber', shown: '500109200603080029', expected: '500109200603180029' };

test('for one student: each field with both values, what to bring, until when, whom to ask', () => {
  const text = privateReminder(
    { name: '李静', differences: [BIRTH, ID], idNumber: '' },
    { head: HEAD, now: NOW },
  );
  expect(text.split('\n')).toEqual([
    '李静同学，你好：你的学信网学籍信息有 2 项与名册不同，请看一看。',
    expect.stringMatching(
      /^1\. 出生日期：学信网显示 2006年03月08日，名册为 2006年03月18日。请准备户口簿、身份证/,
    ),
    expect.stringMatching(
      /^2\. 证件号码：学信网显示的号码与名册不同：第 13 位（消息里不写号码，请当面核对）。请准备/,
    ),
    '请在 2026-11-28 17:00 之前完成。联系：行署楼 101。',
  ]);
});

test.each<readonly [Difference, string]>([
  [{ ...BIRTH, shown: null }, '出生日期：学信网显示的与名册（2006年03月18日）不同。'],
  [{ ...BIRTH, shown: null, expected: null }, '出生日期：学信网显示的与名册不同。'],
  [{ ...BIRTH, expected: null }, '出生日期：学信网显示 2006年03月08日。'],
  [{ field: 'admissionPhoto', shown: null, expected: null }, '录取照片：照片不是本人。'],
])('what is not known is not written: %j', (difference, words) => {
  const parts = { name: '李静', differences: [difference], idNumber: '' };
  expect(privateReminder(parts, { head: HEAD, now: NOW })).toContain(words);
});

test('nobody is written to who has no difference', () => {
  expect(privateReminder({ name: '李静', differences: [], idNumber: '' }, { head: HEAD, now: NOW })).toBe('');
});

test('no message holds an ID number, whatever column it stands in', () => {
  const ids = fc.oneof(fc.nat(100_000).map(madeUpId), fc.constant('H12345678'));
  fc.assert(
    fc.property(ids, fc.constantFrom(...FIELD_KEYS), (id, field) => {
      const differences = [{ field, shown: id, expected: `x${id}` }];
      const text = privateReminder({ name: `王${id}`, differences, idNumber: id }, { head: HEAD, now: NOW });
      expect(text).not.toContain(id);
    }),
    { numRuns: 50 },
  );
  const id = madeUpId(7);
  expect(groupReminder([{ name: id, studentNo: id }], [], { head: HEAD, now: NOW })).not.toContain(id);
});
