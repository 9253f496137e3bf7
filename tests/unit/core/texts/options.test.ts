import { expect, it } from 'vitest';
import { personLabel, recordLabel, rowLabel } from '@/lib/core/texts/options';
import { sampleRecord, sampleRow } from '@/tests/support/sample-record';

it('a row is called by name and 学号, else by its number in the file', () => {
  expect(rowLabel(sampleRow())).toBe('林知夏 222026321062001');
  expect(rowLabel(sampleRow({ name: '' }))).toBe('222026321062001');
  expect(rowLabel(sampleRow({ name: '', studentNo: '' }))).toBe('第 2 行');
});

it('a record is called by what the page says, else by its title, else by its place', () => {
  expect(recordLabel(sampleRecord({ level: ' 本科 ' }), 0)).toBe(
    '西南大学 · 本科 · 计算机科学与技术 · 在籍（注册学籍）',
  );
  const bare = { school: null, level: null, major: null, status: null };
  expect(recordLabel(sampleRecord(bare, { title: ' 本科学籍 ' }), 0)).toBe('本科学籍');
  expect(recordLabel(sampleRecord(bare), 1)).toBe('第 2 条学籍');
});

it('a record of several people’s is called by whose it is, else by its place', () => {
  expect(personLabel(sampleRecord(), 0)).toBe('林知夏 · 222026321062001 · 西南大学');
  expect(personLabel(sampleRecord({ name: null, studentNo: null, school: null }), 1)).toBe('第 2 条学籍');
});
