import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, CDPSession } from '@playwright/test';

export interface SavedFile {
  readonly fileName: string;
  readonly path: string;
}

const OF_CONTEXT = new WeakMap<BrowserContext, SavedFiles>();

/**
 * Every file that the browser saves, whichever document began it: Playwright tells those of tabs only, and the
 * confirmation picture is saved by a document without one.
 */
export class SavedFiles {
  readonly #folder: string;
  readonly #names = new Map<string, string>();
  readonly #saved: SavedFile[] = [];
  #taken = 0;
  #wake: () => void = () => undefined;
  readonly #listeners: ((file: SavedFile) => void)[] = [];

  /** `folder`: where the context keeps its downloads, under names of its own. */
  static async follow(context: BrowserContext, cdp: CDPSession, folder: string): Promise<void> {
    const files = new SavedFiles(folder);
    OF_CONTEXT.set(context, files);
    cdp.on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) => {
      files.#names.set(guid, suggestedFilename);
    });
    cdp.on('Browser.downloadProgress', ({ guid, state }) => {
      if (state === 'completed') files.#add(guid);
    });
    const behaviour = { behavior: 'allowAndName', downloadPath: folder, eventsEnabled: true } as const;
    await cdp.send('Browser.setDownloadBehavior', behaviour);
  }

  static of(context: BrowserContext): SavedFiles {
    const files = OF_CONTEXT.get(context);
    if (!files) throw new Error('This context was not launched with the extension.');
    return files;
  }

  constructor(folder: string) {
    this.#folder = folder;
  }

  onSaved(listener: (file: SavedFile) => void): void {
    this.#listeners.push(listener);
  }

  /** Files saved from now on are waited for; those before are nobody's. */
  startAnew(): void {
    this.#taken = this.#saved.length;
  }

  /** How many files were saved since. */
  count(): number {
    return this.#saved.length - this.#taken;
  }

  /** The next file since, copied into a folder under its own name. */
  async next(folder: string, timeout = 120_000): Promise<SavedFile> {
    const end = Date.now() + timeout;
    while (this.count() === 0) {
      if (Date.now() > end) throw new Error('No file was saved.');
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        setTimeout(resolve, 200);
      });
    }
    const file = this.#saved[this.#taken] as SavedFile;
    this.#taken += 1;
    const path = join(folder, file.fileName);
    mkdirSync(folder, { recursive: true });
    copyFileSync(file.path, path);
    return { fileName: file.fileName, path };
  }

  #add(guid: string): void {
    const fileName = this.#names.get(guid);
    if (fileName === undefined) return;
    const file = { fileName, path: join(this.#folder, guid) };
    this.#saved.push(file);
    for (const listener of this.#listeners) listener(file);
    this.#wake();
  }
}
