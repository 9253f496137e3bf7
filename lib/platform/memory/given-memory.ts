import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Given } from '@/lib/core/choose/given-row';
import { oneAtATime } from '@/lib/core/turns/one-at-a-time';
import type { Asker } from '@/lib/platform/messages/asker';

const GIVEN_PREFIX = 'given:';

const shape = z.object({
  document: z.string(),
  people: z.array(z.string()),
  row: z.nullable(z.object({ loadedAt: z.string(), rowId: z.int() })),
});

/** What is read is changed and written: two questions at once would both be the first. */
const inTurn = oneAtATime();

/**
 * What the document of each tab was given of the roster, in memory of the browser only: it outlives the background, and
 * what the page makes its own check forget.
 */
export const givenMemory = {
  /** `ask` is handed what was given so far, and hands back its answer with what is given then. */
  inTurn<T>(
    { tabId, documentId }: Asker,
    ask: (before: Given | null) => Promise<{ readonly answer: T; readonly given: Given | null }>,
  ): Promise<T> {
    return inTurn(async () => {
      const key = GIVEN_PREFIX + tabId;
      const kept = shape.safeParse((await browser.storage.session.get(key))[key]);
      const before = kept.success && kept.data.document === documentId ? kept.data : null;
      const { answer, given } = await ask(before);
      // before the answer: a background that ends in between must not have given it
      if (given !== before) await browser.storage.session.set({ [key]: { document: documentId, ...given } });
      return answer;
    });
  },

  /** The person has clicked the icon over this tab, or closed it. */
  forget(tabId: number): Promise<void> {
    return inTurn(() => browser.storage.session.remove(GIVEN_PREFIX + tabId));
  },
};
