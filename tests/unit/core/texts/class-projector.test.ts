import { expect, test } from 'vitest';
import { progressText } from '@/lib/core/texts/class-projector';

test('how far the class is', () => {
  expect(progressText(38, 59)).toBe('59 位中 38 位已核对');
});
