import { expect, test } from 'vitest';
import { practiceKeyText } from '@/lib/core/texts/practice';

test('the keys are named as the browser names them', () => {
  expect(practiceKeyText('⌥J')).toBe('也可以按 ⌥J。');
});
