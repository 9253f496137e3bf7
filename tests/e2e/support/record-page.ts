import type { BrowserContext, Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/tests/support/browser';
import type { PracticeSite } from '@/tests/support/practice-site';
import { Panel, type RunEnd } from './panel';

/** A record page of the practice site in a tab of its own. */
export class RecordPage {
  readonly page: Page;
  readonly #browser: Pick<ExtensionBrowser, 'clickAction'>;
  readonly panel: Panel;

  constructor(page: Page, browser: Pick<ExtensionBrowser, 'clickAction'>) {
    this.page = page;
    this.#browser = browser;
    this.panel = new Panel(page);
  }

  static async open(
    browser: Pick<ExtensionBrowser, 'clickAction'> & { readonly context: BrowserContext },
    site: Pick<PracticeSite, 'show'>,
    layout: string,
    name: string,
  ): Promise<RecordPage> {
    const page = await browser.context.newPage();
    await page.goto(site.show(layout, name));
    return new RecordPage(page, browser);
  }

  /** The page as the site shows it now, which may be a twin of the made-up one. */
  static async openShown(
    browser: Pick<ExtensionBrowser, 'clickAction'> & { readonly context: BrowserContext },
    site: Pick<PracticeSite, 'urlOf'>,
    layout: string,
    name: string,
  ): Promise<RecordPage> {
    const page = await browser.context.newPage();
    await page.goto(site.urlOf(layout, name));
    return new RecordPage(page, browser);
  }

  /** Clicks the toolbar icon over this page and waits until check number `run` has ended. */
  async check(run = 1): Promise<RunEnd> {
    await this.#browser.clickAction(this.page);
    return this.panel.waitForRun(run);
  }
}
