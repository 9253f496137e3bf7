import { describe, expect, test } from 'vitest';
import { PAGE_FAILURES } from '@/lib/core/record/reading';
import { failureProblem, notInClassProblem } from '@/lib/core/texts/failures';
import { problemSentence } from '@/lib/core/texts/problem';
import { CHECK_FAILURES, type CheckFailure } from '@/lib/core/view/outcome';

const ALL: readonly CheckFailure[] = [...PAGE_FAILURES, ...CHECK_FAILURES];

describe('failureProblem', () => {
  test.each(ALL)('says for %s what could not be done, why, and what to do now', (reason) => {
    const { what, why, now } = failureProblem(reason);
    expect([what, why, now].every((part) => /^.{5,}。$/u.test(part))).toBe(true);
  });

  test.each(ALL)('blames nobody for %s', (reason) => {
    expect(problemSentence(failureProblem(reason))).not.toMatch(/错误|违规|篡改|认证/u);
  });

  test.each([
    ['protected', '此页的值以图片/防护字体显示'],
    ['picture', '此页的值以图片/防护字体显示'],
    ['translated', '请关闭翻译/繁简转换后再核对'],
    ['record-list', '请点开'],
    ['identity-check', '身份核验'],
    ['not-logged-in', '登录'],
  ] as const)('says for %s: %s', (reason, words) => {
    expect(problemSentence(failureProblem(reason))).toContain(words);
  });

  test.each([
    ['stopped', '停止'],
    ['capture-refused', '图标'],
    ['tab-not-in-front', '不要切换'],
    ['page-moved', '不要滚动'],
    ['font-missing', '刷新'],
    ['picture-broken', '刷新'],
    ['picture-unreadable', '这不像学籍页面'],
    ['reader-failed', '再核对一次'],
  ] as const)('says for %s, which comes from reading the screen: %s', (reason, words) => {
    expect(problemSentence(failureProblem(reason))).toContain(words);
  });

  test('does not say that a person waited where the screen was being read', () => {
    expect(problemSentence(failureProblem('stopped'))).not.toContain('等待');
  });

  test("promises nobody that the file is still there after a reload: a student's own row is not", () => {
    const { now } = failureProblem('extension-reloaded');
    expect(now).not.toContain('名册不受影响');
    expect(now).toContain('重新选择学校发的名册');
  });
});

test.each([
  [[], '可能是另一个班级的名册', '添加'],
  [['B 班'], '这位学生可能在“B 班”。', '添加'],
  [['B 班', 'C 班'], '这位学生可能在“B 班”、“C 班”。', '换到那个班'],
])('who is not in the class may be in %j', (names, why, now) => {
  const problem = notInClassProblem(names);
  expect(problem.what).toBe(failureProblem('no-row').what);
  expect(problem.why).toContain(why);
  expect(problem.now).toContain(now);
});
