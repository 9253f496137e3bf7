import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { ClassPage } from '@/tests/e2e/support/class-page';
import type { ExtensionBrowser } from '@/tests/support/browser';

/** What is filed after a lesson: `data-sheet` of the buttons. */
const SHEETS = ['class-sheet', 'feedback', 'statistics'] as const;
/** Reading begins with loading the recogniser, and takes a while per picture. Milliseconds. */
const BATCH_MS = 300_000;

/** The made-up class of 60: hands in its pile of files, tells what became of it, and files the three sheets in `folder`. */
export async function playClass(extension: ExtensionBrowser, folder: string): Promise<void> {
  const { page } = await ClassPage.open(extension, 'class.html?practice');
  const pile = page.locator('[data-action=hand-in-pile]');
  console.log(`Opened a made-up class of 60. ${await pile.innerText()}…`);
  await pile.click();
  await page
    .locator('[data-pile]:is([data-pile=handed-in], :has([role=alert]))')
    .waitFor({ timeout: BATCH_MS });
  const refusal = page.locator('[data-pile] [role=alert]');
  if ((await refusal.count()) > 0) throw new Error(await refusal.innerText());
  await page.locator('[data-batch=ended]').waitFor({ timeout: BATCH_MS });
  console.log(`\n  ${await page.locator('.account').innerText()}\n`);
  for (const sheet of SHEETS) console.log(`Saved: ${relative('.', await saved(page, sheet, folder))}`);
}

async function saved(page: Page, sheet: (typeof SHEETS)[number], folder: string): Promise<string> {
  const button = page.locator(`[data-sheet=${sheet}]`);
  if ((await button.count()) !== 1) throw new Error(`The class page has no button for the sheet ${sheet}.`);
  const downloaded = page.waitForEvent('download');
  await button.click();
  const download = await downloaded;
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}
