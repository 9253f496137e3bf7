import type { Page } from '@playwright/test';

/** Begins to note the longest gap between two turns of the page, in milliseconds; the way to read it. */
export async function watchGaps(page: Page): Promise<() => Promise<number>> {
  const watch = await page.evaluateHandle(() => {
    const seen = { longest: 0 };
    const channel = new MessageChannel();
    let last = performance.now();
    channel.port1.onmessage = () => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - last);
      last = now;
      setTimeout(() => channel.port2.postMessage(null), 1);
    };
    channel.port2.postMessage(null);
    return seen;
  });
  return () => watch.evaluate(({ longest }) => longest);
}
