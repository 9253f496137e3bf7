import { expect, type Locator, type Page } from '@playwright/test';
import { type SavedFile, SavedFiles } from '@/tests/support/saved-files';

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

/** Starting the recogniser and reading a record on a busy machine. Milliseconds. */
const READING_MS = 120_000;

/**
 * The panel and the marks inside `xueji-check`, spoken to through data attributes and names only. Its root is closed:
 * locators see into it (closed-roots.ts), but what runs in the page does not find a way in by itself, so that
 * `evaluate` needs an element from inside, and `evaluateAll` finds none.
 */
export class Panel {
  readonly host: Locator;
  readonly root: Locator;

  constructor(readonly page: Page) {
    this.host = page.locator('xueji-check');
    this.root = this.host.locator('[data-run][data-state]');
  }

  /** One of the two layers in the root; what is handed an element from inside can go on from there. */
  layer(name: 'marks' | 'panel'): Locator {
    return this.host.locator(`[data-layer=${name}]`);
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

  /** Waits until the screen of this check was read as well, or is not; says which. */
  async waitForScreen(timeout = READING_MS): Promise<string> {
    await expect(this.root).toHaveAttribute('data-screen', /^(?!reading$)/, { timeout });
    return (await this.root.getAttribute('data-screen')) ?? '';
  }

  /** Every line of the panel with a field, folded ones included, in order. */
  async lines(): Promise<readonly PanelLine[]> {
    if ((await this.root.count()) === 0) return [];
    return this.root.evaluate((root) =>
      [...root.querySelectorAll('[data-field][data-read-by]')].map((line) => ({
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
    return this.root.evaluate((root) =>
      [...root.querySelectorAll('[data-check]')].map((line) => ({
        check: line.getAttribute('data-check') ?? '',
        verdict: line.getAttribute('data-verdict') ?? '',
      })),
    );
  }

  mark(field: string): Locator {
    return this.host.locator(`[data-field="${field}"]:not([data-read-by])`);
  }

  async marks(): Promise<readonly SurfaceLine[]> {
    if ((await this.host.count()) === 0) return [];
    return this.layer('marks').evaluate((layer) =>
      [...layer.querySelectorAll('[data-field]')].map((mark) => ({
        field: mark.getAttribute('data-field') ?? '',
        verdict: mark.getAttribute('data-verdict') ?? '',
        // the mark itself is an outline; its words stand in the tag drawn right after it
        text: (mark.nextElementSibling?.textContent ?? '').trim(),
      })),
    );
  }

  /** Opens the root to the page's own world, for a tool that must run there. Never on a page that is hostile. */
  async showToPage(): Promise<void> {
    await this.layer('panel').evaluate((layer) => {
      const root = layer.getRootNode() as ShadowRoot;
      Object.defineProperty(root.host, 'shadowRoot', { configurable: true, value: root });
    });
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name });
  }

  /** Opens the bar; a column is open. */
  async expand(): Promise<void> {
    if ((await this.root.getAttribute('data-open')) === 'false') await this.button('展开').click();
  }

  /** Saves the confirmation picture with the panel's button; gives the name offered and where it was put. */
  async savePicture(folder: string): Promise<SavedFile> {
    const files = SavedFiles.of(this.page.context());
    files.startAnew();
    await this.button(/保存确认图/).click();
    return files.next(folder);
  }
}
