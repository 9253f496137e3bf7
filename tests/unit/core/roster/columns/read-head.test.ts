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
    notices: [
      {
        kind: 'head-taken',
        detail:
          '学校名称：西南大学；截止时间：2026年9月29日17:00；联系方式：教务科 68250000；班级：计科2026级1班',
      },
    ],
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

test.each<[string, readonly (readonly (string | null)[])[]]>([
  [
    'a header of its own',
    [
      ['列名', '说明'],
      ['学校', '与教育部备案名称'],
      ['班级', '班级名'],
    ],
  ],
  [
    'another header',
    [
      ['序号', '字段名称', '是否必填'],
      ['1', '学校', '是'],
    ],
  ],
  [
    'rules for the columns',
    [
      ['学号', '必填，15位'],
      ['姓名', '必填'],
      ['学校', '西南大学'],
    ],
  ],
  ['a rule in place of the school', [['学校', '填写学校全称']]],
  ['a rule in place of the class', [['班级', '班级简称，如“软工1班”']]],
])('a sheet with %s says nothing about the class', (_, rows) => {
  expect(readHead(rowsOf(...rows))).toEqual({
    head: DEFAULT_HEAD,
    problems: [],
    notices: [{ kind: 'head-ignored', detail: '' }],
  });
});
