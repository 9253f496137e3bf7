import { expect, type Locator, type Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/tests/support/browser';

export type GivenFile =
  | string
  | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** The extension's start page, spoken to through its stable surface. */
export class StartPage {
  readonly root: Locator;

  constructor(readonly page: Page) {
    this.root = page.locator('[data-roster]');
  }

  static async open(
    browser: Pick<ExtensionBrowser, 'context' | 'pageUrl'>,
    name = 'start.html',
  ): Promise<StartPage> {
    const page = await browser.context.newPage();
    await page.goto(browser.pageUrl(name));
    const start = new StartPage(page);
    await expect(start.root).toHaveCount(1);
    return start;
  }

  async state(): Promise<string> {
    return (await this.root.getAttribute('data-roster')) ?? '';
  }

  async loads(): Promise<number> {
    return Number(await this.root.getAttribute('data-loads'));
  }

  /** Turns a switch on; it shows what is kept, a moment after the click. */
  async turnOn(setting: 'keepRoster' | 'autoCheck' | 'showPhoto'): Promise<void> {
    const box = this.page.locator(`[data-setting=${setting}]`);
    await box.click();
    await expect(box).toBeChecked();
  }

  /** Gives the file to the roster input and waits until it is read: `asking`, `ready` or `refused`. */
  async loadFile(file: GivenFile): Promise<string> {
    await this.page.locator('input[type=file][data-for=roster]').setInputFiles(file);
    await expect(this.root).toHaveAttribute('data-roster', /^(asking|ready|refused)$/, { timeout: 30_000 });
    return this.state();
  }

  async chooseRole(role: 'student' | 'counselor'): Promise<void> {
    await this.page.locator(`[data-role="${role}"]`).click();
  }

  async giveStudentNo(studentNo: string): Promise<void> {
    const box = this.page.getByRole('textbox', { name: /学号/ });
    await box.fill(studentNo);
    await box.press('Enter');
  }

  async waitReady(): Promise<void> {
    await expect(this.root).toHaveAttribute('data-roster', 'ready', { timeout: 30_000 });
  }

  /** Opens one of the lines that unfold: a tool, 设置 or 数据去了哪里. */
  async unfold(tool: string): Promise<void> {
    await this.page.locator(`[data-tool=${tool}] > summary`).click();
  }

  /** 全部删除, and the question after it. */
  async deleteAll(): Promise<void> {
    await this.page.getByRole('button', { name: '全部删除' }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).click();
  }

  /** A class file, taken as the student with this number takes it. */
  async loadAsStudent(file: GivenFile, studentNo: string): Promise<void> {
    await this.loadFile(file);
    await this.chooseRole('student');
    await this.giveStudentNo(studentNo);
    await this.waitReady();
  }

  async loadAsCounselor(file: GivenFile): Promise<void> {
    await this.loadFile(file);
    await this.chooseRole('counselor');
    await this.waitReady();
  }
}
