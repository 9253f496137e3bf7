import { expect, test } from 'vitest';
import { personOptions, recordOptions, rowOptions } from '@/lib/core/texts/options';
import { sampleRecord, sampleRow } from '@/tests/support/sample-record';

test('a row is called by its place in the file, with what agrees and what does not, and nothing that stands in it', () => {
  const rows = [sampleRow(), sampleRow({ name: '欧阳子墨', studentNo: '' })];
  const found = rows.map((row, rowId) => ({ ref: { rowId, row }, foundBy: ['studentNo'] as const }));
  const options = rowOptions(sampleRecord(), found);
  expect(options.map(({ label }) => label)).toEqual(rows.map(({ rowNumber }) => `名册第 ${rowNumber} 行`));
  expect(options[0]).toMatchObject({ agrees: expect.arrayContaining(['studentNo', 'name']), differs: [] });
  expect(options[1]?.agrees).not.toContain('studentNo');
  expect(options[1]?.differs).toEqual(['name']);
  expect(JSON.stringify(options)).not.toContain('欧阳子墨');
});

test('a record is called by what the page says, else by its title, else by its place', () => {
  const bare = { school: null, level: null, major: null, status: null };
  const records = [
    sampleRecord({ level: ' 本科 ' }),
    sampleRecord(bare, { title: ' 本科学籍 ' }),
    sampleRecord(bare),
  ];
  expect(recordOptions(records, [0, 1, 2])).toEqual([
    { index: 0, label: '西南大学 · 本科 · 计算机科学与技术 · 在籍（注册学籍）' },
    { index: 1, label: '本科学籍' },
    { index: 2, label: '第 3 条学籍' },
  ]);
});

test('only the records that are in question are options', () => {
  const records = [sampleRecord(), sampleRecord({ level: '专科' })];
  expect(recordOptions(records, [1]).map(({ index }) => index)).toEqual([1]);
});

test('records of several people are called by whose they are, else by their place', () => {
  const nobody = sampleRecord({ name: null, studentNo: null, school: null });
  expect(personOptions([sampleRecord(), nobody])).toEqual([
    { index: 0, label: '林知夏 · 222026321062001 · 西南大学' },
    { index: 1, label: '第 2 条学籍' },
  ]);
});
