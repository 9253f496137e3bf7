import { test as base, expect, type Page } from '@playwright/test';
import { type ExtensionBrowser, launchWithExtension } from '@/tests/support/browser';
import { type PracticeSite, startPracticeSite } from '@/tests/support/practice-site';

interface Launched {
  readonly file: string;
  readonly site: PracticeSite;
  readonly extension: ExtensionBrowser;
}
interface Launcher {
  /** The site and browser of this spec file; the former file's are closed. */
  of(file: string): Promise<Launched>;
}
interface PerTest {
  readonly launched: Launched;
  readonly site: PracticeSite;
  readonly extension: ExtensionBrowser;
  /** Whether something that nobody foresees is made to happen. */
  readonly breaks: boolean;
  /** Closes the tabs a test opened; proves that nothing was asked of any other host, and nothing came as a surprise. */
  readonly leftAsFound: undefined;
}

/** What most helpers of a spec need of a test. */
export type Used = Pick<PerTest, 'site' | 'extension'>;

/** `test` with one practice site and one browser per spec file; what the extension keeps lasts as long. */
export const test = base.extend<PerTest, { readonly launcher: Launcher }>({
  launcher: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner insists on a destructured first parameter
    async ({}, use) => {
      let current: Launched | null = null;
      await use({
        async of(file) {
          if (current?.file === file) return current;
          if (current) await shut(current);
          const site = await startPracticeSite();
          current = { file, site, extension: await launchWithExtension({ site }) };
          return current;
        },
      });
      if (current) await shut(current);
    },
    { scope: 'worker' },
  ],
  launched: async ({ launcher }, use, testInfo) => use(await launcher.of(testInfo.file)),
  site: async ({ launched }, use) => use(launched.site),
  extension: async ({ launched }, use) => use(launched.extension),
  breaks: [false, { option: true }],
  leftAsFound: [
    async ({ launched: { site, extension }, breaks }, use) => {
      const before = new Set(extension.context.pages());
      await use(undefined);
      const opened = extension.context.pages().filter((page) => !before.has(page));
      const notes = await Promise.all(opened.map(notesOn));
      for (const page of opened) await page.close();
      expect(site.foreign()).toEqual([]);
      if (!breaks) expect(notes.flat()).toEqual([]);
    },
    { auto: true },
  ],
});

async function shut({ site, extension }: Launched): Promise<void> {
  await extension.close();
  await site.close();
}

export { expect };

/** One by one: `allTextContents` runs in the page's own world, which hostile pages have broken. */
async function notesOn(page: Page): Promise<readonly (string | null)[]> {
  const notes = page.locator('.surprise pre');
  const count = await notes.count();
  return Promise.all(Array.from({ length: count }, (_, at) => notes.nth(at).textContent()));
}
