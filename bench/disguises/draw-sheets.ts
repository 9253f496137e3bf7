import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/tests/support/browser';
import { disguisedPage } from '@/tests/support/disguises/all-disguises';
import type { Disguise } from '@/tests/support/disguises/disguise';
import { pagesOf } from '@/tests/support/disguises/disguise-pages';
import type { PracticeSite } from '@/tests/support/practice-site';

const URL_OF_RECORD = 'https://my.chsi.com.cn/archive/gdjy/xj/show.action';
const PER_SHEET = 40;

/** What a person sees of each disguise before anything is checked: its row of the record, its id and what it is meant to say. */
export async function drawSheets(
  browser: ExtensionBrowser,
  site: PracticeSite,
  disguises: readonly Disguise[],
  folder: string,
): Promise<void> {
  const drawn: string[] = [];
  const page = await browser.context.newPage();
  for (const together of pagesOf(disguises)) {
    site.setPage(URL_OF_RECORD, disguisedPage(together));
    await page.goto(URL_OF_RECORD);
    await page.waitForTimeout(250);
    for (const disguise of together) drawn.push(await draw(page, disguise));
  }
  for (let at = 0; at * PER_SHEET < drawn.length; at += 1) {
    await page.setContent(
      `<body style="columns:2;font:12px sans-serif;margin:4px">${drawn.slice(at * PER_SHEET, (at + 1) * PER_SHEET).join('')}`,
    );
    writeFileSync(`${folder}/sheet-${at}.png`, await page.screenshot({ fullPage: true }));
  }
  await page.close();
}

async function draw(page: Page, disguise: Disguise): Promise<string> {
  const clip = await placeOf(page, disguise);
  const png = clip ? (await page.screenshot({ clip })).toString('base64') : '';
  return `<div style="break-inside:avoid;border-bottom:1px solid #ccc"><b>${disguise.id}</b> ${disguise.field}: ${disguise.sees}<br><img style="max-width:600px" src="data:image/png;base64,${png}"></div>`;
}

async function placeOf(page: Page, { id, alone }: Disguise) {
  if (alone) return { x: 140, y: 120, width: 750, height: 500 };
  const cell = page.locator(`td:has(.d-${id})`);
  const box = (await cell.count()) > 0 ? await cell.first().boundingBox() : null;
  return (
    box && { x: Math.max(0, box.x - 120), y: box.y - 6, width: box.width + 220, height: box.height + 12 }
  );
}
