import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchWithExtension } from '@/tests/support/browser';
import { startPracticeSite } from '@/tests/support/practice-site';
import { benchFile } from './roster-files';
import { watchGaps } from './watch-gaps';

export interface RowListRun {
  /** from the click to the first row that is drawn with its values, in milliseconds */
  readonly opening: number;
  /** longest time for which the page could do nothing while it was scrolled, in milliseconds */
  readonly scrollingGap: number;
  /** the same of a page with nothing on it but its height, scrolled the same way */
  readonly emptyGap: number;
  /** from the click to the saved report with all rows, and the longest gap meanwhile, in milliseconds */
  readonly saving: number;
  readonly savingGap: number;
}

const TURNS = 150;
const TURN_PIXELS = 600;
const JUMPS = 50;

/** Turns the wheel, then pulls the bar to places all over the list. */
async function scroll(page: Page, selector: string): Promise<number> {
  const longest = await watchGaps(page);
  await page.mouse.move(400, 500);
  for (let turn = 0; turn < TURNS; turn += 1) await page.mouse.wheel(0, TURN_PIXELS);
  const list = page.locator(selector);
  for (let jump = 0; jump < JUMPS; jump += 1) {
    await list.evaluate(
      (element, part) => {
        element.scrollTop = element.scrollHeight * part;
      },
      (jump * 0.618) % 1,
    );
    await page.waitForTimeout(30);
  }
  return longest();
}

async function scrollEmpty(page: Page, rows: number): Promise<number> {
  await page.setContent(
    `<div id="list" style="height:90vh;overflow:auto"><div style="height:${rows * 32}px"></div></div>`,
  );
  return scroll(page, '#list');
}

/** A counselor's list of so many rows in the built extension: opened, scrolled, and saved with one problem beside. */
export async function benchRowList(rows: number): Promise<RowListRun> {
  const folder = mkdtempSync(join(tmpdir(), 'row-list-bench-'));
  const site = await startPracticeSite();
  const browser = await launchWithExtension({ site });
  try {
    const path = join(folder, 'roster.csv');
    const oneBad = Buffer.from(`,9${'0'.repeat(14)},某某,男,12${','.repeat(15)}\n`);
    writeFileSync(path, Buffer.concat([Buffer.from(benchFile('csv', rows - 1)), Buffer.from('\n'), oneBad]));
    const page = await browser.context.newPage();
    await page.goto(browser.pageUrl('start.html'));
    await page.locator('input[type=file][data-for=roster]').setInputFiles(path);
    await page.locator('[data-roster=asking]').waitFor({ timeout: 180_000 });
    await page.locator('[data-role=counselor]').click();
    await page.locator('[data-roster=ready]').waitFor({ timeout: 300_000 });
    const click = performance.now();
    await page.locator('[data-action=show-rows]').click();
    await page.locator('[role=table] [role=cell]').first().waitFor({ state: 'attached' });
    const opening = performance.now() - click;
    const scrollingGap = await scroll(page, '[role=table]');
    await page.locator('[data-action=close-rows]').click();
    const longest = await watchGaps(page);
    const save = performance.now();
    const saved = page.waitForEvent('download', { timeout: 300_000 });
    await page.locator('[data-action=save-problems]').click();
    await (await saved).path();
    const saving = performance.now() - save;
    const savingGap = await longest();
    await page.close();
    const emptyGap = await scrollEmpty(await browser.context.newPage(), rows);
    return { opening, scrollingGap, emptyGap, saving, savingGap };
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
}
