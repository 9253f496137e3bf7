import { expect, test } from 'vitest';
import { groupCountText, privateCountText } from '@/lib/core/texts/class-reminders';

test('how many there are to remind', () => {
  expect([groupCountText(18), privateCountText(5)]).toEqual(['18 位还没核对', '5 位']);
});
