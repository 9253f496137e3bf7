import { expect, test } from 'vitest';
import { tellingText } from '@/lib/core/texts/questions';

test.each([
  [['studentNo', 'name'], ['idNumber'], '学号、姓名一致；证件号码不同'],
  [['examineeNo'], [], '考生号一致'],
  [[], ['name'], '姓名不同'],
  [[], [], ''],
] as const)('what agrees (%j) and what does not (%j)', (agrees, differs, text) => {
  expect(tellingText({ agrees, differs })).toBe(text);
});
