import { expect, test } from 'vitest';
import { isMessageLost, lostReason, MessageLost } from '@/lib/core/messages/message-lost';

/** As the other bundle makes it: another class of the same name. */
class Other extends Error {
  override readonly name = 'MessageLost';
}

test.each<[unknown, string | null]>([
  [new MessageLost('extension-reloaded'), 'extension-reloaded'],
  [new Other('background-failed'), 'background-failed'],
  [new Error('background-failed'), null],
  [null, null],
  ['MessageLost', null],
])('of %o', (error, reason) => {
  expect(lostReason(error)).toBe(reason);
  expect(isMessageLost(error)).toBe(reason !== null);
});

test('one whose name throws is none of ours', () => {
  const trap = Object.defineProperty({}, 'name', {
    get() {
      throw new Error('no');
    },
  });
  expect(lostReason(trap)).toBeNull();
});
