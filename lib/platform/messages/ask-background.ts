import { browser } from 'wxt/browser';
import { MessageLost } from '@/lib/core/messages/message-lost';
import type { Envelope, ReplyOf, RequestKind, RequestOf } from '@/lib/core/messages/protocol';

/** False once the extension was reloaded, updated or switched off under this script. */
function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Asks the background, which has checked what it answers. Rejects with `MessageLost` only. */
export async function askBackground<K extends RequestKind>(kind: K, body: RequestOf<K>): Promise<ReplyOf<K>> {
  const letter: Envelope<K> = { to: 'background', kind, body };
  if (!isConnected()) throw new MessageLost('extension-reloaded');
  let answer: ReplyOf<K> | undefined;
  try {
    answer = await browser.runtime.sendMessage(letter);
  } catch {
    throw new MessageLost(isConnected() ? 'background-failed' : 'extension-reloaded');
  }
  // what the background refuses, or fails at, it does not answer
  if (answer === undefined) throw new MessageLost('background-failed');
  return answer;
}
