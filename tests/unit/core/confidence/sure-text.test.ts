import { expect, test } from 'vitest';
import { sureText } from '@/lib/core/confidence/sure-text';
import { pixelReading } from '@/tests/support/pixel-evidence';

test.each([
  ['text is as found', { state: 'text', text: ' 女 ' }, ' 女 '],
  ['text that a person may see otherwise', { state: 'text', text: '女', doubt: 'covered' }, ''],
  ['pixels read surely', pixelReading('女'), '女'],
  ['pixels that could contradict by a slip', pixelReading('女', { probability: 0.95 }), ''],
  ['what is not readable', { state: 'unreadable', reason: 'mixed', text: '女' }, ''],
  ['nothing', undefined, ''],
] as const)('%s', (_, reading, text) => {
  expect(sureText(reading)).toBe(text);
});
