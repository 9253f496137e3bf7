import { expect, test } from 'vitest';
import { SESSION_REFUSALS } from '@/lib/core/session/model/outcomes';
import {
  boardText,
  conflictText,
  joinedCount,
  joinedDone,
  joinedName,
  openedDone,
  reopenedText,
  sessionProblem,
  tooManyProblem,
} from '@/lib/core/texts/join-classes';

test.each([
  [boardText('计科1班', 60, '2026-09-10 08:30'), '计科1班，60 位学生，2026-09-10 08:30 保存'],
  [boardText('', 1, '2026-09-10 08:30'), '未命名的班级，1 位学生，2026-09-10 08:30 保存'],
  [conflictText(['note', 'result']), '备注不同，两条都保留；结果不同，人工标记优先，请看一眼'],
  [joinedCount(60, 0), '合并后有 60 位学生，没有说法不一的。'],
  [joinedCount(60, 2), '合并后有 60 位学生，其中 2 位说法不一。'],
  [reopenedText(1), '有 1 项统一认可的差异不是每个班级都认可，合并后重新计入。'],
  [joinedName('计科1班'), '计科1班（合并）'],
  [joinedDone('计科1班（合并）'), '合并为“计科1班（合并）”'],
  [openedDone('计科1班'), '打开导出的班级“计科1班”'],
])('%s', (text, expected) => {
  expect(text).toBe(expected);
});

test.each(SESSION_REFUSALS)('%s is refused in three parts', (refusal) => {
  const { what, why, now } = sessionProblem(refusal, '7');
  expect(what).toBe('这个文件没有读入。');
  expect([why, now].every((part) => /^请?.{6,}。$/u.test(part))).toBe(true);
});

test('details stand in the sentence', () => {
  expect(sessionProblem('expired', '2026-10-20').why).toContain('2026-10-20');
  expect(sessionProblem('bad-shape', 'students.[3]').why).toContain('students.[3]');
  expect(sessionProblem('bad-shape', '').why).not.toContain('（');
  expect(tooManyProblem('12000').why).toContain('12000');
});
