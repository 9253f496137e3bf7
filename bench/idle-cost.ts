import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumPath } from '@/scripts/browser-path';
import type { ExtensionBrowser } from '@/tests/support/browser';
import type { PracticeSite } from '@/tests/support/practice-site';
import { median } from './median';

const RUNS = 40;

export interface IdleFigures {
  readonly runs: number;
  /** milliseconds from DOMContentLoaded until the page has been idle three times after load */
  readonly withExtension: number;
  readonly without: number;
}

/** Runs in the page; a text, because a function would be compiled for Node first. */
const NOTE_IDLE = `
  document.addEventListener('DOMContentLoaded', () => {
    const from = performance.now();
    let left = 3;
    const idle = () => {
      left -= 1;
      if (left > 0) requestIdleCallback(idle);
      else window.benchIdle = performance.now() - from;
    };
    window.addEventListener('load', () => requestIdleCallback(idle));
  });`;

async function idleOnce(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'load' });
  const noted = await page.waitForFunction(() => (window as unknown as { benchIdle?: number }).benchIdle);
  return (await noted.jsonValue()) ?? Number.NaN;
}

async function pageIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript({ content: NOTE_IDLE });
  return page;
}

/** What every record page pays for the content script, whether a check runs or not: the same page with and without. */
export async function benchIdle(
  ours: ExtensionBrowser,
  site: PracticeSite,
  url: string,
): Promise<IdleFigures> {
  const plain = await chromium.launchPersistentContext('', {
    executablePath: chromiumPath(),
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: [
      `--proxy-server=http://127.0.0.1:${site.proxyPort}`,
      `--ignore-certificate-errors-spki-list=${site.spki}`,
    ],
  });
  const [own, other] = [await pageIn(ours.context), await pageIn(plain)];
  const [withExtension, without]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    withExtension.push(await idleOnce(own, url));
    without.push(await idleOnce(other, url));
  }
  await plain.close();
  return { runs: RUNS, withExtension: median(withExtension), without: median(without) };
}
