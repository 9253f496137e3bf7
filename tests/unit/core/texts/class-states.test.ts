import { expect, test } from 'vitest';
import { missingText } from '@/lib/core/texts/class-states';

test.each([
  ['on-leave', '', '休学'],
  ['on-leave', '不看', '休学'],
  ['other', '参军', '参军'],
  ['other', '', '其他原因'],
] as const)('missing, %s “%s”', (reason, words, text) => {
  expect(missingText(reason, words)).toBe(text);
});
