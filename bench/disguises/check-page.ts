import type { Page } from '@playwright/test';
import { RecordPage } from '@/tests/e2e/support/record-page';
import type { ExtensionBrowser } from '@/tests/support/browser';
import { disguisedPage } from '@/tests/support/disguises/all-disguises';
import type { Disguise } from '@/tests/support/disguises/disguise';
import type { PracticeSite } from '@/tests/support/practice-site';

export type CheckedHow = 'click' | 'auto';

/** What became of one disguise. `caught`: the field is not called 一致, or the whole check says that it does not hold. */
export interface Outcome {
  readonly disguise: Disguise;
  readonly verdict: string;
  readonly caught: boolean;
}

/** A recogniser on a busy machine. */
const LONGEST_MS = 120_000;
const RECORD_URL = 'https://my.chsi.com.cn/archive/gdjy/xj/show.action';

/** Checks one page of disguises, and waits `settleMs` for what is read or changes later. */
export async function checkPage(
  browser: ExtensionBrowser,
  site: PracticeSite,
  disguises: readonly Disguise[],
  how: CheckedHow,
  settleMs: number,
): Promise<readonly Outcome[]> {
  site.setPage(RECORD_URL, disguisedPage(disguises));
  const page = await browser.context.newPage();
  try {
    await page.goto(RECORD_URL);
    const record = new RecordPage(page, browser);
    await hoverWhereWanted(page, disguises);
    if (how === 'click') await browser.clickAction(page);
    // a page that changed is checked again by itself: whichever check ends
    await record.panel.host
      .locator(':is([data-state=done],[data-state=failed],[data-state=asking],[data-state=stale])')
      .waitFor();
    if (how === 'click') await record.panel.waitForScreen(LONGEST_MS);
    await page.waitForTimeout(settleMs);
    const state = (await record.panel.root.getAttribute('data-state')) ?? '';
    const lines = state === 'done' ? await record.panel.lines() : [];
    return disguises.map((disguise) => {
      const verdict = lines.find(({ field }) => field === disguise.field)?.verdict ?? state;
      return { disguise, verdict, caught: verdict !== 'match' };
    });
  } catch (error) {
    // a page on which nothing ends is no success of ours
    const verdict = `nothing: ${error instanceof Error ? error.message.split('\n')[0] : ''}`;
    return disguises.map((disguise) => ({ disguise, verdict, caught: false }));
  } finally {
    await page.close();
  }
}

async function hoverWhereWanted(page: Page, disguises: readonly Disguise[]): Promise<void> {
  const [hovered] = disguises.filter(({ hover }) => hover);
  if (hovered) await page.locator(`.d-${hovered.id}`).hover();
}
