import { expect, test } from 'vitest';
import { isMessageLost, MessageLost } from '@/lib/core/messages/message-lost';

test('only what asking the background rejects with is expected of it', () => {
  expect(isMessageLost(new MessageLost('extension-reloaded'))).toBe(true);
  expect(isMessageLost(new Error('background-failed'))).toBe(false);
  expect(isMessageLost(null)).toBe(false);
});
