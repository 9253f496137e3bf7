import { expect, test } from 'vitest';
import {
  classNameText,
  deleteClassText,
  deleteClassTitle,
  rosterAtText,
  rosterQuestionText,
  rosterQuestionTitle,
} from '@/lib/core/texts/class-page';

test.each([
  [classNameText('计科1班'), '计科1班'],
  [classNameText(''), '未命名的班级'],
  [deleteClassTitle(''), '删除“未命名的班级”？'],
  [
    deleteClassText(36),
    '36 位学生的名册和核对结果会从这台电脑的浏览器里清除。在关闭这个页面之前还可以撤销。',
  ],
  [rosterAtText('a.xlsx', '2026-11-26'), 'a.xlsx，2026-11-26 载入'],
  [rosterQuestionTitle('1班'), '这是“1班”的新名册吗？'],
  [
    rosterQuestionText({ rowCount: 61, same: 60, changed: 2, added: 1, gone: 3 }),
    '文件里有 61 位学生：60 位已在班里（其中 2 位的内容有变），新增 1 位；班里有 3 位不在新名册里，他们的结果会保留。',
  ],
])('%s', (text, expected) => {
  expect(text).toBe(expected);
});
