import { expect, test } from 'vitest';
import { stripCode } from '@/lib/core/roster/rows/strip-code';

test.each([
  ['major', '计算机科学与技术(080901)', '计算机科学与技术'],
  ['major', '软件工程（080902K）', '软件工程'],
  ['branch', '计算机学院[24]', '计算机学院'],
  ['department', '软件系 [A01]', '软件系'],
  ['school', '西南大学(10635)', '西南大学'],
  ['major', '数学与应用数学（师范）', '数学与应用数学（师范）'],
  ['major', '软件工程（中外合作办学）', '软件工程（中外合作办学）'],
  ['major', '数学（师范）(070101)', '数学（师范）'],
  ['major', '英语(1)', '英语(1)'],
  ['major', '(080901)', '(080901)'],
  ['className', '计科1班(2026)', '计科1班(2026)'],
  ['name', '林知夏(01)', '林知夏(01)'],
] as const)('%s %s is %s', (field, text, stripped) => {
  expect(stripCode(text, field)).toBe(stripped);
});
