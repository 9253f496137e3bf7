import { expect, test } from 'vitest';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { expectedSchool, headWithoutFile } from '@/lib/core/school-name/expected-school';

test.each<[string | null, string | null, object]>([
  [null, null, { name: '西南大学', from: 'default' }],
  [null, '重庆大学', { name: '重庆大学', from: 'setting' }],
  ['中国地质大学（武汉）', '重庆大学', { name: '中国地质大学（武汉）', from: 'roster' }],
  [null, '重庆大學', { name: '西南大学', from: 'default' }],
  [null, ' 重庆大学', { name: '西南大学', from: 'default' }],
  ['西南⼤学', '重庆大学', { name: '重庆大学', from: 'setting' }],
  ['', '', { name: '西南大学', from: 'default' }],
])('file %j, setting %j', (ofRoster, ofSetting, expected) => {
  expect(expectedSchool(ofRoster, ofSetting)).toEqual(expected);
});

test.each([
  [null, '西南大学'],
  ['重庆大学', '重庆大学'],
  ['重庆 大学', '西南大学'],
])('without a file, setting %j: %s, and the contacts of nobody else’s school', (ofSetting, school) => {
  const contact = school === '西南大学' ? DEFAULT_HEAD.contact : '学信网 010-67410388，kefu@chsi.com.cn';
  expect(headWithoutFile(ofSetting)).toEqual({ ...DEFAULT_HEAD, school, contact });
});
