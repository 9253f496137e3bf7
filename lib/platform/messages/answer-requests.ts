import { browser } from 'wxt/browser';
import {
  envelope,
  REQUESTS,
  type ReplyOf,
  type RequestKind,
  type RequestOf,
} from '@/lib/core/messages/protocol';
import { type Asker, askerOf } from './asker';

export type Answers = {
  readonly [K in RequestKind]: (body: RequestOf<K>, asker: Asker) => Promise<ReplyOf<K>>;
};

/**
 * Answers the requests of our own pages and content scripts, and of nobody else.
 * A request of another shape, or from another place, gets no answer.
 */
export function answerRequests(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const letter = envelope.safeParse(message);
    const asker = askerOf(sender);
    if (!letter.success || !asker) return false;
    answer(answers, letter.data.kind, letter.data.body, asker).then(respond, () => respond(undefined));
    return true;
  });
}

async function answer<K extends RequestKind>(answers: Answers, kind: K, body: unknown, asker: Asker) {
  const request = REQUESTS[kind].request.parse(body);
  const reply = await answers[kind](request as RequestOf<K>, asker);
  return REQUESTS[kind].reply.parse(reply);
}
