import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchWithExtension } from '@/tests/support/browser';
import { startPracticeSite } from '@/tests/support/practice-site';
import { type BenchFormat, benchFile } from './roster-files';

export interface StartPageRun {
  /** from choosing the file to the question who it is, and from the answer to the stored roster, in milliseconds */
  readonly reading: number;
  readonly storing: number;
  /** longest time for which the page could do nothing, in milliseconds */
  readonly longestGap: number;
}

/** Runs in the page: how long it stands still at most. */
const watchGaps = (): void => {
  const channel = new MessageChannel();
  let last = performance.now();
  Reflect.set(globalThis, 'longestGap', 0);
  channel.port1.onmessage = () => {
    const now = performance.now();
    const longest = Number(Reflect.get(globalThis, 'longestGap'));
    Reflect.set(globalThis, 'longestGap', Math.max(longest, now - last));
    last = now;
    setTimeout(() => channel.port2.postMessage(null), 1);
  };
  channel.port2.postMessage(null);
};

/** A counselor's file through the real start page of the built extension, to the stored roster. */
export async function benchStartPage(format: BenchFormat, rows: number): Promise<StartPageRun> {
  const folder = mkdtempSync(join(tmpdir(), 'start-bench-'));
  const site = await startPracticeSite();
  const browser = await launchWithExtension({ site });
  try {
    const path = join(folder, `roster.${format}`);
    writeFileSync(path, benchFile(format, rows));
    const page = await browser.context.newPage();
    await page.goto(browser.pageUrl('start.html'));
    await page.evaluate(watchGaps);
    const start = performance.now();
    await page.locator('input[type=file][data-for=roster]').setInputFiles(path);
    await page.locator('[data-roster=asking]').waitFor({ timeout: 180_000 });
    const read = performance.now();
    await page.locator('[data-role=counselor]').click();
    await page.locator('[data-roster=ready]').waitFor({ timeout: 300_000 });
    const stored = performance.now();
    const longestGap = Number(await page.evaluate(() => Reflect.get(globalThis, 'longestGap')));
    return { reading: read - start, storing: stored - read, longestGap };
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
}
