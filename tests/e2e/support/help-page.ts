import { expect, type Locator, type Page } from '@playwright/test';
import type { HelpId } from '@/lib/core/view/help-id';
import type { ExtensionBrowser } from '@/tests/support/browser';

/** 常见问题, spoken to as a person does. */
export class HelpPage {
  readonly search: Locator;
  readonly answers: Locator;

  constructor(readonly page: Page) {
    this.search = page.getByRole('searchbox');
    this.answers = page.locator('details.answer');
  }

  static async open(
    browser: Pick<ExtensionBrowser, 'context' | 'pageUrl'>,
    hash: '' | `#${string}` = '',
  ): Promise<HelpPage> {
    const page = await browser.context.newPage();
    await page.goto(browser.pageUrl(`help.html${hash}`));
    const help = new HelpPage(page);
    // a key that comes before the page is drawn goes elsewhere
    await expect(help.search).toBeVisible();
    return help;
  }

  answer(id: HelpId): Locator {
    return this.page.locator(`details#${id}`);
  }

  question(id: HelpId): Locator {
    return this.answer(id).locator('summary');
  }

  async openAll(): Promise<void> {
    const answers = await this.answers.all();
    for (const answer of answers) await answer.evaluate((node) => node.setAttribute('open', ''));
  }
}
