import { browser } from 'wxt/browser';
import { readSeenDays, type SeenDays, seenDays } from '@/lib/core/roster/seen-days';

const KEY = 'seenDays';

/** Keeps that the clock has shown this day, and says whether it may be believed. Rejects when the browser cannot store it. */
export async function seeDay(today: string): Promise<SeenDays> {
  const seen = seenDays(readSeenDays((await browser.storage.local.get(KEY))[KEY]), today);
  await browser.storage.local.set({ [KEY]: seen });
  return seen;
}
