import { expect, test } from 'vitest';
import {
  moreNeverSureText,
  neverSureAhead,
  neverSureNote,
  neverSureTitle,
  neverSureValueText,
} from '@/lib/core/texts/never-sure';

test.each([
  ['name', '杨䶮', '姓名里的“䶮”识读程序认不准，请对照图片看一眼'],
  ['name', '阿依·禛', '姓名里的“·”“禛”识读程序认不准，请对照图片看一眼'],
  ['major', '土木工程', '专业里的“土”识读程序认不准，请对照图片看一眼'],
  ['name', '林知夏', ''],
  // a closed list is told by its own scores, a number by its digits
  ['ethnicity', '䶮族', ''],
  ['studentNo', '䶮', ''],
] as const)('%s %s: %s', (field, value, note) => {
  expect(neverSureNote(field, value)).toBe(note);
});

test('before anything is read it is said what will have to be looked at', () => {
  expect(neverSureAhead('name', ['䶮', '禛'])).toBe(
    '姓名里的“䶮”“禛”识读程序认不准，读完以后请对照图片看一眼',
  );
});

const VALUE = { value: '杨䶮', numberEnd: '0002', rows: 1, characters: '䶮' };

test('a counselor is told how many, who, and which character', () => {
  expect(neverSureTitle({ field: 'name', rows: 3, values: [] })).toBe(
    '有 3 位同学的姓名含识读不了的字，以图片显示时需人工核对',
  );
  expect(neverSureValueText('name', VALUE)).toBe('杨䶮（学号尾号 0002）：“䶮”');
  expect(neverSureValueText('name', { ...VALUE, numberEnd: '' })).toBe('杨䶮：“䶮”');
  const major = { value: '土木工程', numberEnd: '', rows: 36, characters: '土' };
  expect(neverSureValueText('major', major)).toBe('土木工程（36 人）：“土”');
});

test('where only the first are told, it is said', () => {
  expect(moreNeverSureText({ field: 'name', rows: 1, values: [VALUE] })).toBe('');
  expect(moreNeverSureText({ field: 'name', rows: 300, values: [VALUE] })).toBe(
    '这里列出了姓名里的前 1 个，涉及 1 位。',
  );
});
