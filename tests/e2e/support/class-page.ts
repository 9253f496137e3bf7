import { expect, type Locator, type Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/tests/support/browser';
import type { GivenFile } from './start-page';

/** The counselor's class page, spoken to through its stable surface. */
export class ClassPage {
  readonly root: Locator;
  readonly grid: Locator;

  constructor(readonly page: Page) {
    this.root = page.locator('[data-roster]');
    this.grid = page.getByRole('grid');
  }

  static async open(
    browser: Pick<ExtensionBrowser, 'context' | 'pageUrl'>,
    name = 'class.html',
  ): Promise<ClassPage> {
    const page = await browser.context.newPage();
    await page.goto(browser.pageUrl(name));
    const opened = new ClassPage(page);
    await expect(opened.root).toHaveAttribute('data-writes', /^(?:true|false)$/);
    return opened;
  }

  async loads(): Promise<number> {
    return Number(await this.root.getAttribute('data-loads'));
  }

  /** Gives the file to the roster input and waits until it is read: `asking`, `ready` or `refused`. */
  async loadFile(file: GivenFile): Promise<void> {
    const loads = await this.loads();
    await this.page.locator('input[type=file][data-for=roster]').setInputFiles(file);
    await expect
      .poll(
        async () =>
          (await this.loads()) > loads || (await this.root.getAttribute('data-roster')) === 'asking',
        {
          timeout: 30_000,
        },
      )
      .toBe(true);
  }

  /** The row of the student whose name or end of 学号 this is. */
  row(text: string): Locator {
    return this.page.locator('[data-student]').filter({ hasText: text });
  }

  async expectState(text: string, state: string): Promise<void> {
    await expect(this.row(text)).toHaveAttribute('data-state', state);
  }

  async openStudent(text: string): Promise<Locator> {
    await this.row(text).click();
    return this.page.locator('[data-detail]');
  }

  async action(name: string): Promise<void> {
    await this.page.locator(`[data-action="${name}"]`).click();
  }

  /** 班级设置, then what is chosen there. */
  async manage(name: string): Promise<void> {
    await this.action('manage');
    await this.action(name);
  }

  async openClass(name: string): Promise<void> {
    await this.page.getByLabel('班级', { exact: true }).selectOption({ label: name });
    await expect(this.page.locator('[data-for=class] option:checked')).toHaveText(name);
  }
}
