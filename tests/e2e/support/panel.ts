import { expect, type Locator, type Page } from '@playwright/test';

/** One line of the panel or one mark on the page, as the stable surface tells it. */
export interface SurfaceLine {
  readonly field: string;
  readonly verdict: string;
  readonly text: string;
}
export interface PanelLine extends SurfaceLine {
  readonly readBy: string;
}
export interface RunEnd {
  readonly state: string;
  readonly result: string | null;
  readonly reason: string | null;
}

/** The panel and the marks inside `xueji-check`, spoken to through data attributes and names only. */
export class Panel {
  readonly host: Locator;
  readonly root: Locator;

  constructor(readonly page: Page) {
    this.host = page.locator('xueji-check');
    this.root = this.host.locator('[data-run][data-state]');
  }

  /** Waits until check number `run` has ended: done, failed, or asking for an answer. */
  async waitForRun(run: number, timeout = 15_000): Promise<RunEnd> {
    const ended = ['done', 'failed', 'asking'].map((state) => `[data-run="${run}"][data-state="${state}"]`);
    await expect(this.host.locator(ended.join(', '))).toHaveCount(1, { timeout });
    return {
      state: (await this.root.getAttribute('data-state')) ?? '',
      result: await this.root.getAttribute('data-result'),
      reason: await this.root.getAttribute('data-reason'),
    };
  }

  /** Every line of the panel with a field, folded ones included, in order. */
  async lines(): Promise<readonly PanelLine[]> {
    return this.root.locator('[data-field][data-read-by]').evaluateAll((lines) =>
      lines.map((line) => ({
        field: line.getAttribute('data-field') ?? '',
        verdict: line.getAttribute('data-verdict') ?? '',
        readBy: line.getAttribute('data-read-by') ?? '',
        text: (line.textContent ?? '').replace(/\s+/g, ' ').trim(),
      })),
    );
  }

  /** The fields with this verdict, sorted. */
  async fieldsWith(verdict: string): Promise<readonly string[]> {
    const lines = await this.lines();
    return lines
      .filter((line) => line.verdict === verdict)
      .map((line) => line.field)
      .sort();
  }

  line(field: string): Locator {
    return this.root.locator(`[data-field="${field}"][data-read-by]`);
  }

  async verdictOf(field: string): Promise<string | null> {
    return this.line(field).getAttribute('data-verdict');
  }

  /** The number in `data-match`, `data-mismatch`… of the panel's root; null when it is not told. */
  async countOf(verdict: string): Promise<number | null> {
    const count = await this.root.getAttribute(`data-${verdict}`);
    return count === null ? null : Number(count);
  }

  /** The free checks: `id-digit`, `id-birth`, `id-gender`. */
  async checks(): Promise<readonly { readonly check: string; readonly verdict: string }[]> {
    return this.root.locator('[data-check]').evaluateAll((lines) =>
      lines.map((line) => ({
        check: line.getAttribute('data-check') ?? '',
        verdict: line.getAttribute('data-verdict') ?? '',
      })),
    );
  }

  mark(field: string): Locator {
    return this.host.locator(`[data-field="${field}"]:not([data-read-by])`);
  }

  async marks(): Promise<readonly SurfaceLine[]> {
    return this.host.locator('[data-field]:not([data-read-by])').evaluateAll((marks) =>
      marks.map((mark) => ({
        field: mark.getAttribute('data-field') ?? '',
        verdict: mark.getAttribute('data-verdict') ?? '',
        // the mark itself is an outline; its words stand in the tag drawn right after it
        text: (mark.nextElementSibling?.textContent ?? '').trim(),
      })),
    );
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name });
  }

  /** Saves the confirmation picture with the panel's button; gives the name offered and where it was put. */
  async savePicture(folder: string): Promise<{ readonly fileName: string; readonly path: string }> {
    const downloaded = this.page.waitForEvent('download', { timeout: 30_000 });
    await this.button(/保存确认图/).click();
    const download = await downloaded;
    const path = `${folder}/${download.suggestedFilename()}`;
    await download.saveAs(path);
    return { fileName: download.suggestedFilename(), path };
  }
}
