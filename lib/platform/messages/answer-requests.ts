import { browser } from 'wxt/browser';
import { envelopeShape, MESSAGE_SHAPES } from '@/lib/core/messages/message-shapes';
import type { ReplyOf, RequestKind, RequestOf } from '@/lib/core/messages/protocol';
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
    const letter = envelopeShape.safeParse(message);
    const asker = askerOf(sender);
    if (!letter.success || !asker) return false;
    answer(answers, letter.data.kind, letter.data.body, asker).then(respond, () => respond(undefined));
    return true;
  });
}

async function answer<K extends RequestKind>(answers: Answers, kind: K, body: unknown, asker: Asker) {
  const request = MESSAGE_SHAPES[kind].request.parse(body);
  return MESSAGE_SHAPES[kind].reply.parse(await answers[kind](request, asker));
}
