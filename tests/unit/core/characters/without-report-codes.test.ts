import { expect, test } from 'vitest';
import { withoutReportCodes } from '@/lib/core/characters/without-report-codes';

test.each([
  ['A1B2C3D4E5F6G7H8', ''],
  ['在线验证码：A1B2C3D4E5F6G7H8', '在线验证码：'],
  ['软件工程 ABCDEFGHJKLMNPQR', '软件工程'],
  ['a1b2c3d4e5f6g7h8', ''],
  // numbers of students and of people stay
  ['2220263210000001', '2220263210000001'],
  ['50010920060101001X', '50010920060101001X'],
  ['ABCDEFGHJKLMNPQRS', 'ABCDEFGHJKLMNPQRS'],
  ['计算机科学与技术', '计算机科学与技术'],
])('%s → %s', (text, expected) => {
  expect(withoutReportCodes(text)).toBe(expected);
});
