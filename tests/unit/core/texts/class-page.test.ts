import { expect, test } from 'vitest';
import {
  classNameText,
  clockHeldText,
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
  [
    clockHeldText('2099-01-01', '2099-01-08'),
    '这台电脑的日期一下子往前走了很多，现在是 2099-01-01。过了保存期限的班级现在看不到，但保留到 2099-01-08，先不删除。日期不对的话，请校准后重新打开这一页，班级会回来；日期没错就不用做什么。',
  ],
  [rosterAtText('a.xlsx', '2026-11-26'), 'a.xlsx，2026-11-26 载入'],
  [rosterQuestionTitle('1班'), '这是“1班”的新名册吗？'],
  [
    rosterQuestionText({ rowCount: 61, same: 60, changed: 2, added: 1, gone: 3 }),
    '名册里有 61 位学生：60 位已在班里（其中 2 位的内容有变），新增 1 位；班里有 3 位不在新名册里，他们的结果会保留。',
  ],
])('%s', (text, expected) => {
  expect(text).toBe(expected);
});
