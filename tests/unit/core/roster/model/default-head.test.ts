import { expect, test } from 'vitest';
import { DEFAULT_HEAD, headFor, isDefaultContact } from '@/lib/core/roster/model/default-head';

const CHSI = '学信网 010-67410388，kefu@chsi.com.cn';

test('another school is not given the telephone of the default one', () => {
  expect(headFor(DEFAULT_HEAD, '重庆大学')).toEqual({ ...DEFAULT_HEAD, school: '重庆大学', contact: CHSI });
});

test('what the file names stays, and nothing changes where nothing has to', () => {
  const own = { ...DEFAULT_HEAD, contact: '行署楼 101' };
  expect(headFor(own, '重庆大学')).toEqual({ ...own, school: '重庆大学' });
  expect(headFor(own, '西南大学')).toBe(own);
  expect(headFor(DEFAULT_HEAD, '西南大学')).toBe(DEFAULT_HEAD);
});

test.each([
  [DEFAULT_HEAD.contact, true],
  [CHSI, true],
  ['行署楼 101', false],
  ['', false],
])('%s: nobody’s own %s', (contact, isDefault) => {
  expect(isDefaultContact(contact)).toBe(isDefault);
});
