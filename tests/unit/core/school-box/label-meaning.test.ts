import { describe, expect, test } from 'vitest';
import { type LabelMeaning, labelMeaning } from '@/lib/core/school-box/label-meaning';

describe('labels of the school’s name', () => {
  test.each([
    '学校名称',
    '院校名称',
    '院校名称：',
    '* 院校名称:',
    '学 校 名 称',
    '学校　名称',
    '學校名稱',
    '就读或毕业学校名称',
    '请输入就读或毕业学校名称',
    '请输入您就读的学校名称',
    '就读/毕业院校名称',
    '就读、毕业院校',
    '毕业（就读）学校名称',
    '毕业院校',
    '毕业院校全称',
    '录取高校名称',
    '所在学校',
    '您所在学校的名称',
    '学籍中的学校名称',
    '院校名称（请填写全称）',
    '院校名称：请填写全称',
    '学校名称，如：西南大学',
    '3、院校名称',
    '校名',
    '学校',
    '请填写毕业证书上的学校全称',
  ])('%s', (text) => {
    expect(labelMeaning(text)).toBe('school');
  });
});

test.each<[string, LabelMeaning]>([
  ['搜索学校', 'other'],
  ['请输入院校名称进行搜索', 'other'],
  ['院校名称/关键字', 'other'],
  ['学校名称查询', 'other'],
  ['学校所在地', 'other'],
  ['院校所在省份', 'other'],
  ['学校地址', 'other'],
  ['院校代码', 'other'],
  ['学校标识码', 'other'],
  ['专业名称', 'other'],
  ['学号', 'other'],
  ['姓名', 'other'],
  ['身份证号码', 'other'],
  ['入学年份', 'unknown'],
  ['层次', 'other'],
  ['院系名称', 'other'],
  ['高中学校名称', 'other'],
  ['毕业中学名称', 'other'],
  ['学院', 'other'],
  ['报考院校', 'unknown'],
  ['推荐人', 'unknown'],
  ['备注', 'other'],
  ['请输入', 'silent'],
  ['必填', 'silent'],
  ['4-30个字符', 'silent'],
  ['如：西南大学', 'silent'],
  ['方式三', 'silent'],
  ['', 'silent'],
  ['：', 'silent'],
  ['学校名称'.repeat(2_500), 'silent'],
])('%s: %s', (text, meaning) => {
  expect(labelMeaning(text)).toBe(meaning);
});
