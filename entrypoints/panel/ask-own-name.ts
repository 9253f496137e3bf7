import { isMessageLost } from '@/lib/core/messages/message-lost';
import { expected } from '@/lib/core/surprises/expected';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import type { PanelParts } from './panel-parts';

/** The characters of the student's own name that pixels never make sure. Never rejects: without an answer there are none. */
export function askOwnName({
  ask,
  onSurprise,
}: Pick<PanelParts, 'ask' | 'onSurprise'>): Promise<readonly string[]> {
  return (
    ask('own-name', {})
      .then(({ neverSure }) => neverSure)
      // what is lost of the check the reading itself says
      .catch(expected([], isMessageLost))
      .catch((error: unknown) => {
        onSurprise(surpriseOf('read-screen', error));
        return [];
      })
  );
}
