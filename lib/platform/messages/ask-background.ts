import { browser } from 'wxt/browser';
import { isMessageLost, MessageLost } from '@/lib/core/messages/message-lost';
import type { Answered, Envelope, ReplyOf, RequestKind, RequestOf } from '@/lib/core/messages/protocol';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { browserRefused } from '@/lib/platform/browser-refused';
import { isOrphan, unlessOrphan } from '@/lib/platform/orphan';

/**
 * Asks the background, which has checked what it answers. `job` is one text for requests that belong together: what one
 * job begins no other ends. Rejects with `MessageLost` only.
 */
export type AskBackground = <K extends RequestKind>(
  kind: K,
  body: RequestOf<K>,
  job?: string,
) => Promise<ReplyOf<K>>;

/** `onSurprise` also hears what the background did not foresee while it answered. */
export function askerOfBackground(onSurprise: OnSurprise): AskBackground {
  return async (kind, body, job = '') => {
    const answer = await answerTo({ to: 'background', kind, body, job }, onSurprise);
    for (const surprise of answer?.surprises ?? []) onSurprise(surprise);
    // what the background refuses, or fails at, it does not reply to
    if (answer?.reply === undefined)
      throw new MessageLost(isOrphan() ? 'extension-reloaded' : 'background-failed');
    return answer.reply;
  };
}

async function answerTo<K extends RequestKind>(
  letter: Envelope<K>,
  onSurprise: OnSurprise,
): Promise<Answered<K> | undefined> {
  try {
    return await unlessOrphan(() => browser.runtime.sendMessage(letter));
  } catch (error) {
    if (isMessageLost(error)) throw error;
    if (!browserRefused(error)) onSurprise(surpriseOf('ask-background', error));
    throw new MessageLost('background-failed');
  }
}
