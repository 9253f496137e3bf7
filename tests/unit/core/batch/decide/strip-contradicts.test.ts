import { expect, test } from 'vitest';
import { stripContradicts } from '@/lib/core/batch/decide/strip-contradicts';
import { classRow } from '@/tests/support/made-up-class';
import { codeOf } from '@/tests/support/made-up-code';

const NUMBER = classRow(0).values.studentNo ?? '';

test.each([
  ['the same 学号 and result', ['✓ 核对结果：一致', `学号 ${NUMBER}`], false],
  ['the notes in one line', [`时间 2026-09-10 08:05 名册 计科1班.xlsx 学号 ${NUMBER} 版本 0.1.0`], false],
  ['another 学号', ['学号 222026321000009'], true],
  ['another result', ['✕ 核对结果：不一致'], true],
  ['compared with nothing', ['核对结果：未比对'], true],
  ['the verdict of the 学号', ['学号 一致'], false],
  ['nothing of ours', ['西南大学', '2026'], false],
] as const)('a strip that says %s', (_, texts, expected) => {
  const twice = texts.map((text) => [text, text] as const);
  expect(stripContradicts(twice, codeOf(0, 5))).toBe(expected);
});

test('what is not surely legible contradicts nothing', () => {
  expect(stripContradicts([['学号 22202632100\ufffd009', '学号 22202632100\ufffd009']], codeOf(0, 5))).toBe(
    false,
  );
  expect(stripContradicts([['学号 222026321000009', '学号 222026321000000']], codeOf(0, 5))).toBe(false);
});

test('a code without a roster is contradicted by any result', () => {
  const code = codeOf(0, 5, { withRoster: false, result: 'none' });
  expect(stripContradicts([['核对结果：一致', '核对结果：一致']], code)).toBe(true);
  expect(stripContradicts([['未与名册比对', '未与名册比对']], code)).toBe(false);
});
