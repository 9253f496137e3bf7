import { browser } from 'wxt/browser';
import { MessageLost } from '@/lib/core/messages/message-lost';
import type { Answered, Envelope, ReplyOf, RequestKind, RequestOf } from '@/lib/core/messages/protocol';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { browserRefused } from '@/lib/platform/browser-refused';

/**
 * Asks the background, which has checked what it answers. `job` is one text for requests that belong together: what one
 * job begins no other ends. Rejects with `MessageLost` only.
 */
export type AskBackground = <K extends RequestKind>(
  kind: K,
  body: RequestOf<K>,
  job?: string,
) => Promise<ReplyOf<K>>;

/** False once the extension was reloaded, updated or switched off under this script. */
function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}

/** `onSurprise` also hears what the background did not foresee while it answered. */
export function askerOfBackground(onSurprise: OnSurprise): AskBackground {
  return async (kind, body, job = '') => {
    const answer = await answerTo({ to: 'background', kind, body, job }, onSurprise);
    for (const surprise of answer?.surprises ?? []) onSurprise(surprise);
    // what the background refuses, or fails at, it does not reply to
    if (answer?.reply === undefined) throw new MessageLost('background-failed');
    return answer.reply;
  };
}

async function answerTo<K extends RequestKind>(
  letter: Envelope<K>,
  onSurprise: OnSurprise,
): Promise<Answered<K> | undefined> {
  if (!isConnected()) throw new MessageLost('extension-reloaded');
  try {
    return await browser.runtime.sendMessage(letter);
  } catch (error) {
    if (!isConnected()) throw new MessageLost('extension-reloaded');
    if (!browserRefused(error)) onSurprise(surpriseOf('ask-background', error));
    throw new MessageLost('background-failed');
  }
}
