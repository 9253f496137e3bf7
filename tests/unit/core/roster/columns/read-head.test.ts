import { expect, test } from 'vitest';
import { readHead } from '@/lib/core/roster/columns/read-head';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';

function rowsOf(...rows: readonly (readonly (string | null)[])[]) {
  return rows.map((cells, index) => ({ rowNumber: index + 1, cells }));
}

test('everything that the sheet 说明 may say is read', () => {
  const rows = rowsOf(
    ['本表由教务处填写'],
    ['学校名称：', '西南大学'],
    ['截止时间', '2026年9月29日17:00'],
    [null, '联系方式', '教务科 68250000'],
    ['班级', '计科2026级1班'],
    ['建议：姓名', '带户口簿和身份证'],
    ['民族建议', '带户口簿'],
    ['班级编号', 'c1'],
    ['班级指纹', 'f1'],
    ['场次码', 's1'],
    ['制表人', '某某'],
  );
  expect(readHead(rows)).toEqual({
    problems: [],
    head: {
      school: '西南大学',
      deadline: '2026-09-29T17:00',
      contact: '教务科 68250000',
      advice: { name: '带户口簿和身份证', ethnicity: '带户口簿' },
      className: '计科2026级1班',
      classId: 'c1',
      classFingerprint: 'f1',
      sessionCode: 's1',
    },
  });
});

test('what is not said, or left empty, holds by default', () => {
  expect(readHead(rowsOf(['学校', null], ['联系方式', ' '])).head).toEqual(DEFAULT_HEAD);
});

test('a deadline that cannot be read is told and not guessed', () => {
  expect(readHead(rowsOf(['截止时间', '下周五']))).toEqual({
    head: DEFAULT_HEAD,
    problems: [{ kind: 'head-unreadable', rowNumber: null, column: '截止时间' }],
  });
});
