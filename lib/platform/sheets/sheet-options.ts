import { browser } from 'wxt/browser';
import { formAnswersFrom, withFormAnswer } from '@/lib/core/sheets/form/form-answers-from';
import type { FormAnswer, FormAnswers } from '@/lib/core/sheets/model/form';
import type { SheetOptions } from '@/lib/core/sheets/model/sheet-options';
import { sheetOptionsFrom } from '@/lib/core/sheets/options-from';

const OPTIONS = 'sheetOptions';
const ANSWERS = 'formAnswers';

/** How a person wants the sheets; the same next time. */
export const sheetOptions = {
  async read(): Promise<SheetOptions> {
    const found = await browser.storage.local.get(OPTIONS);
    return sheetOptionsFrom(found[OPTIONS]);
  },
  /** Rejects when the browser cannot store them. */
  write(options: SheetOptions): Promise<void> {
    return browser.storage.local.set({ [OPTIONS]: options });
  },
};

/** What people said about columns of forms, by header rows: names of columns and nothing of anybody. */
export const formAnswers = {
  async read(): Promise<FormAnswers> {
    const found = await browser.storage.local.get(ANSWERS);
    return formAnswersFrom(found[ANSWERS]);
  },
  async remember(headerKey: string, answer: FormAnswer): Promise<void> {
    await browser.storage.local.set({ [ANSWERS]: withFormAnswer(await this.read(), headerKey, answer) });
  },
};
