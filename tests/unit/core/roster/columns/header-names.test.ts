import { expect, test } from 'vitest';
import { headerMeaning } from '@/lib/core/roster/columns/header-names';

test.each([
  ['考生号', 'examineeNo'],
  ['学号', 'studentNo'],
  ['姓名', 'name'],
  ['姓 名', 'name'],
  ['性别', 'gender'],
  ['身份证号', 'idNumber'],
  ['证件号码', 'idNumber'],
  ['身份证号（必填）', 'idNumber'],
  ['出生日期', 'birthDate'],
  ['民族', 'ethnicity'],
  ['院校名称', 'school'],
  ['学院', 'branch'],
  ['录取专业', 'major'],
  ['专业名称', 'major'],
  ['班级', 'className'],
  ['学制', 'duration'],
  ['层次', 'level'],
  ['学历类别', 'educationType'],
  ['学习形式', 'studyForm'],
  ['入学日期', 'enrollDate'],
  ['预毕业日期', 'expectedGraduation'],
  ['预计毕业日期', 'expectedGraduation'],
  ['离校日期', 'expectedGraduation'],
  ['系(所、函授站)', 'department'],
  ['系（所、函授站）', 'department'],
  ['学籍状态', 'status'],
  ['XM', 'name'],
  ['SFZH', 'idNumber'],
  ['YJBYRQ', 'expectedGraduation'],
  ['XBDM_DISPLAY', 'gender'],
  ['KSH', 'examineeNo'],
])('the header %s is known as %s', (header, field) => {
  expect(headerMeaning(header)?.field).toBe(field);
});

test.each([
  '序号',
  '备注',
  '手机号',
  'YXDM',
  'ZYDM',
  '院校代码',
  '政治面貌',
  '年级',
  '录取照片',
  '项目',
  '',
  '学',
])('the header %j stands for no field that is compared', (header) => {
  expect(headerMeaning(header)).toBeNull();
});

test.each([
  ['学号', '学制'],
  ['学号', '姓名'],
  ['学制', '层次'],
  ['入学日期', '出生日期'],
])('%s and %s, which look alike to a machine, are never one field', (one, other) => {
  expect(headerMeaning(one)?.field).not.toBe(headerMeaning(other)?.field);
});
