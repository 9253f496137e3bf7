import { expect, type Locator, type Page } from '@playwright/test';
import type { GivenFile } from './start-page';

/** What came out of one picture on the start page. */
export interface PictureEnd {
  readonly state: string;
  readonly result: string | null;
  readonly reason: string | null;
}

/** The pictures of the start page, spoken to through data attributes; pictures count from 1 on each page. */
export class StartPictures {
  readonly input: Locator;

  constructor(readonly page: Page) {
    this.input = page.locator('input[type=file][data-for=picture]');
  }

  async choose(files: GivenFile | GivenFile[]): Promise<void> {
    await this.input.setInputFiles(files as string);
  }

  /** Drops a file somewhere on the page, as a person does from a folder. */
  async drop(name: string, type: string, content: Buffer): Promise<void> {
    await this.page.evaluate(
      ([name, type, content]) => {
        const dataTransfer = new DataTransfer();
        const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name, { type }));
        const init = { dataTransfer, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent('dragover', init));
        document.body.dispatchEvent(new DragEvent('drop', init));
      },
      [name, type, content.toString('base64')] as const,
    );
  }

  picture(run: number): Locator {
    return this.page.locator(`section[data-run="${run}"]`);
  }

  /** Waits until picture number `run` is read: done, failed, or asking for an answer. */
  async ended(run: number, timeout = 120_000): Promise<PictureEnd> {
    const picture = this.picture(run);
    await expect(picture).toHaveAttribute('data-state', /^(done|failed|asking)$/, { timeout });
    return {
      state: (await picture.getAttribute('data-state')) ?? '',
      result: await picture.getAttribute('data-result'),
      reason: await picture.getAttribute('data-reason'),
    };
  }

  line(run: number, field: string): Locator {
    return this.picture(run).locator(`[data-field="${field}"][data-read-by]`);
  }

  /** The fields with this verdict, sorted. */
  async fieldsWith(run: number, verdict: string): Promise<readonly string[]> {
    const lines = this.picture(run).locator(`[data-field][data-read-by][data-verdict="${verdict}"]`);
    return (
      await lines.evaluateAll((all) => all.map((line) => line.getAttribute('data-field') ?? ''))
    ).toSorted();
  }

  action(run: number, action: string): Locator {
    return this.picture(run).locator(`[data-action="${action}"]`);
  }
}
