import { browser } from 'wxt/browser';
import { envelopeShape, MESSAGE_SHAPES } from '@/lib/core/messages/message-shapes';
import type { Answered, ReplyOf, RequestKind, RequestOf } from '@/lib/core/messages/protocol';
import type { OnSurprise, Surprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { type AskerOfJob, askerFor } from './asker';

export type Answers = {
  readonly [K in RequestKind]: (
    body: RequestOf<K>,
    asker: AskerOfJob,
    onSurprise: OnSurprise,
  ) => Promise<ReplyOf<K>>;
};

/**
 * Answers the requests of our own pages and content scripts, and of nobody else. A request from another place gets no
 * answer; one of another shape, or one that cannot be answered, gets no reply. What was not foreseen goes to the asker,
 * who has somebody to show it to.
 */
export function answerRequests(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const letter = envelopeShape.safeParse(message);
    const from = letter.success ? askerFor(letter.data.kind, sender) : null;
    if (!letter.success || !from) return false;
    const { kind, body, job } = letter.data;
    void answered(answers, kind, body, { ...from, job }).then(respond);
    return true;
  });
}

/** Never rejects. */
export async function answered<K extends RequestKind>(
  answers: Answers,
  kind: K,
  body: unknown,
  asker: AskerOfJob,
): Promise<Answered<K>> {
  const surprises: Surprise[] = [];
  const onSurprise: OnSurprise = (surprise) => void surprises.push(surprise);
  try {
    const request = MESSAGE_SHAPES[kind].request.parse(body);
    const reply = await answers[kind](request, asker, onSurprise);
    return { reply: MESSAGE_SHAPES[kind].reply.parse(reply), surprises };
  } catch (error) {
    return { surprises: [...surprises, surpriseOf('answer', error)] };
  }
}
