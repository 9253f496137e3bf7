import type { Page } from '@playwright/test';

/** A time for which a page got no turn, ms. */
export interface Gap {
  readonly length: number;
  /** since the watch began, at its end */
  readonly at: number;
}

const KEPT = 10;

/** Begins to note the longest gap between two turns of the page, in milliseconds; the way to read it. */
export async function watchGaps(page: Page): Promise<() => Promise<number>> {
  const longest = await watchLongestGaps(page);
  return async () => (await longest())[0]?.length ?? 0;
}

/** The same for its ten longest gaps, the longest first. */
export async function watchLongestGaps(page: Page): Promise<() => Promise<readonly Gap[]>> {
  const watch = await page.evaluateHandle((kept) => {
    const gaps: Gap[] = [];
    const channel = new MessageChannel();
    const begun = performance.now();
    let last = begun;
    channel.port1.onmessage = () => {
      const now = performance.now();
      const length = now - last;
      if (length > (gaps[kept - 1]?.length ?? 0)) {
        gaps.push({ length, at: now - begun });
        gaps.sort((one, other) => other.length - one.length);
        gaps.length = Math.min(kept, gaps.length);
      }
      last = now;
      setTimeout(() => channel.port2.postMessage(null), 1);
    };
    channel.port2.postMessage(null);
    return gaps;
  }, KEPT);
  return () => watch.evaluate((gaps) => gaps);
}
