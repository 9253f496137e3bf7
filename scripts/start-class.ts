import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { ClassPage } from '@/tests/e2e/support/class-page';
import type { ExtensionBrowser } from '@/tests/support/browser';
import type { PracticeSite } from '@/tests/support/practice-site';
import { drawClassPictures } from './class-pictures';

/** What is filed after a lesson: `data-sheet` of the buttons. */
const SHEETS = ['class-sheet', 'feedback', 'statistics'] as const;
/** Reading begins with loading the recogniser, and takes a while per picture. Milliseconds. */
const BATCH_MS = 300_000;

/** The made-up class of 60: takes in a mixed folder, tells what became of it, and files the three sheets in `folder`. */
export async function playClass(
  extension: ExtensionBrowser,
  site: PracticeSite,
  folder: string,
): Promise<void> {
  const files = await drawClassPictures(extension.context, site);
  const { page } = await ClassPage.open(extension, 'class.html?practice');
  console.log(`Opened a made-up class of 60; taking in ${files.length} files…`);
  await page.locator('input[type=file][data-for=picture]').setInputFiles([...files]);
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
