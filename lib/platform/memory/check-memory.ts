import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { CompareInput } from '@/lib/core/compare/compare-record';
import { compareInput, comparison, rosterNote } from '@/lib/core/messages/shapes';
import type { Comparison } from '@/lib/core/verdict/comparison';
import type { RosterNote } from '@/lib/core/view/outcome';
import type { Asker } from '@/lib/platform/messages/asker';
import { LANDED_PREFIX } from './landed-memory';

/** What the background knows of the check of one document: for settling by hand, and for the picture. */
export interface RememberedCheck {
  readonly comparison: Comparison;
  readonly roster: RosterNote | null;
  /** 学号 of the roster's row, '' without a row or when the row has none. */
  readonly studentNo: string;
  /** What was compared, where values were in doubt that the screen may end; null where there is none. */
  readonly inDoubt: CompareInput | null;
}

const PREFIX = 'check:';
const shape = z.object({
  document: z.string(),
  comparison,
  roster: rosterNote,
  studentNo: z.string(),
  inDoubt: z.nullable(compareInput),
});

/**
 * One check per tab, in memory of the browser only (`storage.session`): it outlives the background,
 * ends with the tab or the browser, and is closed to content scripts.
 */
export const checkMemory = {
  async remember({ tabId, documentId }: Asker, check: RememberedCheck): Promise<void> {
    await browser.storage.session.set({ [PREFIX + tabId]: { document: documentId, ...check } });
  },

  /** Null when this document was not checked, or its check was forgotten. */
  async recall({ tabId, documentId }: Asker): Promise<RememberedCheck | null> {
    const key = PREFIX + tabId;
    const stored = shape.safeParse((await browser.storage.session.get(key))[key]);
    return stored.success && stored.data.document === documentId ? stored.data : null;
  },

  async forget(tabId: number): Promise<void> {
    await browser.storage.session.remove([PREFIX + tabId, LANDED_PREFIX + tabId]);
  },
};
