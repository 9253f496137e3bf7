import { browser } from 'wxt/browser';
import type { ColumnAnswer, RememberedAnswers } from '@/lib/core/roster/columns/column-question';
import { rememberedFrom, withAnswer } from '@/lib/core/roster/columns/remembered-answers';

const KEY = 'columnAnswers';

/** What people said about columns, by sets of headers: names of columns and nothing of anybody. */
export const columnAnswers = {
  async read(): Promise<RememberedAnswers> {
    const found = await browser.storage.local.get(KEY);
    return rememberedFrom(found[KEY]);
  },
  async remember(headerKey: string, answer: ColumnAnswer): Promise<void> {
    await browser.storage.local.set({ [KEY]: withAnswer(await this.read(), headerKey, answer) });
  },
};
