import { browser } from 'wxt/browser';
import { MessageLost } from '@/lib/core/messages/message-lost';
import { REQUESTS, type ReplyOf, type RequestKind, type RequestOf } from '@/lib/core/messages/protocol';

/** False once the extension was reloaded, updated or switched off under this script. */
export const isConnected = (): boolean => browser.runtime?.id !== undefined;

/** Asks the background and checks its answer. Rejects with `MessageLost` only. */
export async function askBackground<K extends RequestKind>(kind: K, body: RequestOf<K>): Promise<ReplyOf<K>> {
  const answer = await send({ to: 'background', kind, body });
  const reply = REQUESTS[kind].reply.safeParse(answer);
  if (!reply.success) throw new MessageLost('background-failed');
  return reply.data as ReplyOf<K>;
}

async function send(message: unknown): Promise<unknown> {
  if (!isConnected()) throw new MessageLost('extension-reloaded');
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    throw new MessageLost(isConnected() ? 'background-failed' : 'extension-reloaded');
  }
}
