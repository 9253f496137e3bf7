import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Asker } from '@/lib/platform/messages/asker';

export const LANDED_PREFIX = 'landed:';
const shape = z.object({
  document: z.string(),
  classKey: z.string(),
  studentKey: z.string(),
  checkId: z.string(),
});

/** Where the check of a document landed: keys of the class, of the student and of the check. */
export type LandedKeys = Omit<z.infer<typeof shape>, 'document'>;

/** One per tab, in memory of the browser only (`storage.session`), beside what check-memory.ts keeps. */
export const landedMemory = {
  async remember({ tabId, documentId }: Asker, landed: LandedKeys): Promise<void> {
    await browser.storage.session.set({ [LANDED_PREFIX + tabId]: { document: documentId, ...landed } });
  },

  /** Null when no check of this document landed, or that was forgotten. */
  async recall({ tabId, documentId }: Asker): Promise<LandedKeys | null> {
    const key = LANDED_PREFIX + tabId;
    const stored = shape.safeParse((await browser.storage.session.get(key))[key]);
    return stored.success && stored.data.document === documentId ? stored.data : null;
  },

  async forget({ tabId }: Asker): Promise<void> {
    await browser.storage.session.remove(LANDED_PREFIX + tabId);
  },
};
