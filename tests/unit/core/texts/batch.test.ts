import { expect, test } from 'vitest';
import { BATCH_REASONS, batchEnd, FATES } from '@/lib/core/batch/batch-item';
import { CONCERNS } from '@/lib/core/session/model/class-session';
import { PASSED_OVER } from '@/lib/core/session/model/outcomes';
import {
  batchReasonProblem,
  batchWhoText,
  concernProblems,
  fateWords,
  passedOverProblems,
} from '@/lib/core/texts/batch';

const BLAME = /错误|作弊|伪造|造假|认证|已验证/;

test.each(FATES)('%s has its word', (fate) => {
  expect(fateWords[fate]).toMatch(/^\p{Script=Han}{2,6}$/u);
});

test.each(BATCH_REASONS)('%s is told in three parts, without blame', (reason) => {
  const problem = batchReasonProblem(batchEnd('failed', reason, { concern: 'old-roster', detail: '12' }));
  const parts = problem ? [problem.what, problem.why, problem.now] : [];
  expect(parts).toHaveLength(3);
  for (const part of parts) expect(part).toMatch(/^[^\n]{2,70}[。]$/u);
  expect(parts.join('')).not.toMatch(BLAME);
});

test('every concern and every result that is passed over has words of its own', () => {
  const whys = [
    ...CONCERNS.map((one) => concernProblems[one]),
    ...PASSED_OVER.map((one) => passedOverProblems[one]),
  ];
  expect(new Set(whys.map(({ why }) => why)).size).toBe(CONCERNS.length + PASSED_OVER.length);
});

test.each([
  [batchEnd('eyes', 'concern', { concern: 'photo-of-screen' }), '请用截图'],
  [batchEnd('failed', 'code-damaged'), '二维码读取不完整'],
  [batchEnd('eyes', 'several-rows', { way: 'confirmation' }), '到名单里查找'],
  [batchEnd('eyes', 'several-rows', { way: 'screenshot' }), '请选出是哪一位'],
  [batchEnd('not-ours', 'other-class', { detail: '计科2班' }), '可能在“计科2班”'],
  [batchEnd('eyes', 'passed-over', { detail: 'by-hand' }), '人工设定'],
  [batchEnd('failed', 'picture-too-long', { detail: '1080 × 53000' }), '1080 × 53000'],
  [batchEnd('failed', 'picture-too-large', { detail: '12000 × 9000' }), '12000 × 9000'],
  [batchEnd('failed', 'picture-too-large'), '超过 2400 万像素'],
])('%o says it', (end, words) => {
  expect(JSON.stringify(batchReasonProblem(end))).toContain(words);
});

test('nothing is said of what was read', () => {
  expect(batchReasonProblem(batchEnd('read', null))).toBeNull();
});

test('a person is named by name and the end of the 学号', () => {
  const who = { studentKey: 'k', name: '林知夏', studentNo: '222026321000012' };
  expect(batchWhoText(who)).toBe('林知夏 …0012');
  expect(batchWhoText({ ...who, studentNo: '' })).toBe('林知夏');
});
