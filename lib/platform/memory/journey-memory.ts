import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { goOn } from '@/lib/core/journey/go-on';
import { type Journey, type JourneyEvent, NO_JOURNEY, PAGE_STEPS } from '@/lib/core/journey/journey';

const KEY = 'journey';
const shape = z.object({
  pages: z.array(z.enum(PAGE_STEPS)),
  checked: z.boolean(),
  photo: z.nullable(z.enum(['asked', 'answered'])),
  savedAs: z.nullable(z.string()),
  sent: z.boolean(),
});

/** How far the student has come, in memory of the browser only (`storage.session`): it ends with the browser. */
export const journeyMemory = {
  async read(): Promise<Journey> {
    return journeyFrom((await browser.storage.session.get(KEY))[KEY]);
  },

  /** One after another, from whichever page or worker of ours. */
  async take(event: JourneyEvent): Promise<void> {
    await navigator.locks.request(KEY, async () => {
      const before = await journeyMemory.read();
      await browser.storage.session.set({ [KEY]: goOn(before, event) });
    });
  },

  /** Calls back after every step. Returns the way to stop. */
  watch(listener: (journey: Journey) => void): () => void {
    const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
      const change = changes[KEY];
      if (change) listener(journeyFrom(change.newValue));
    };
    browser.storage.session.onChanged.addListener(onChanged);
    return () => browser.storage.session.onChanged.removeListener(onChanged);
  },
};

function journeyFrom(stored: unknown): Journey {
  const read = shape.safeParse(stored);
  return read.success ? read.data : NO_JOURNEY;
}
