import { expect, test } from 'vitest';
import type { BoxClues } from '@/lib/core/school-box/box-clues';
import { isSchoolBox } from '@/lib/core/school-box/is-school-box';

const NOTHING: BoxClues = { labels: [], placeholder: '', near: [], names: [], isSearch: false };

test.each<[string, Partial<BoxClues>]>([
  ['a label of its own', { labels: ['院校名称：'] }],
  ['a placeholder alone', { placeholder: '请输入就读或毕业学校名称' }],
  ['the head of its row', { near: ['学校名称'] }],
  ['the head of its row, with a star between', { near: ['*', '院校名称'] }],
  ['its name in the code, where nothing else is said', { names: ['f12', 'yxmc'] }],
  ['its name, beside a placeholder that says nothing', { names: ['yxmc'], placeholder: '请输入' }],
  ['a label, and a hint how to write', { labels: ['学校名称'], placeholder: '请与毕业证书一致' }],
  ['a placeholder, though the row says another thing', { near: ['方式三', '姓名'], placeholder: '院校名称' }],
  ['a label beside a foreign name', { labels: ['学校名称'], names: ['param3'] }],
])('%s', (_, clues) => {
  expect(isSchoolBox({ ...NOTHING, ...clues })).toBe(true);
});

test.each<[string, Partial<BoxClues>]>([
  ['nothing said', {}],
  ['a search for schools', { labels: ['院校名称'], isSearch: true }],
  ['a search by its words', { placeholder: '输入院校名称搜索' }],
  ['where the school is', { labels: ['学校所在地'], names: ['yxmc'] }],
  ['a major', { labels: ['专业名称'] }],
  ['学号 in a row of the school', { labels: ['学号'], near: ['学校名称'] }],
  ['学号 by its placeholder in a row of the school', { placeholder: '请输入学号', near: ['学校名称'] }],
  ['a label that contradicts its placeholder', { labels: ['学校名称'], placeholder: '请输入学校代码' }],
  ['a label that is not understood, with a telling name', { labels: ['推荐人'], names: ['school'] }],
  ['a row that is not understood, with a telling name', { near: ['推荐人'], names: ['school'] }],
  ['the row before', { near: ['专业名称', '学校名称'] }],
  ['a placeholder that is not understood, with a telling name', { placeholder: '推荐人', names: ['school'] }],
])('not: %s', (_, clues) => {
  expect(isSchoolBox({ ...NOTHING, ...clues })).toBe(false);
});
