import { loadavg } from 'node:os';
import { launchWithExtension } from '@/tests/support/browser';
import { startPracticeSite } from '@/tests/support/practice-site';
import { watchGaps } from './watch-gaps';

/**
 * npx wxt build && npx tsx bench/photo-gap.ts PHOTO [runs]: for how long the start page gets no turn while it stands there,
 * while it looks at a photo, and while it makes a smaller one. The photo: a JPEG of more than 300 KB.
 */
const [path = '', runs = '3'] = process.argv.slice(2);
const IDLE = 3_000;

const site = await startPracticeSite();
const browser = await launchWithExtension({ site });
try {
  const page = await browser.context.newPage();
  await page.goto(browser.pageUrl('start.html'));
  await page.waitForTimeout(IDLE);
  const idle = await watchGaps(page);
  await page.waitForTimeout(IDLE);
  console.log(`idle: ${Math.round(await idle())} ms, load ${loadavg()[0]?.toFixed(1)}`);
  for (let run = 0; run < Number(runs); run += 1) {
    const whileRead = await watchGaps(page);
    await page.locator('input[type=file][data-for=photo]').setInputFiles(path);
    await page.locator('[data-photo=checked]').waitFor({ timeout: 120_000 });
    const read = await whileRead();
    const whileMade = await watchGaps(page);
    await page.locator('[data-action=save-smaller]').click();
    await page.locator('[data-copy=saved]').waitFor({ timeout: 120_000 });
    console.log(`looked at: ${Math.round(read)} ms, made smaller: ${Math.round(await whileMade())} ms`);
    await page.locator('[data-action=clear-photo]').click();
  }
} finally {
  await browser.close();
  await site.close();
}
