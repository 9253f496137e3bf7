import type { BrowserContext } from '@playwright/test';
import { holdsOwnMarks } from '@/lib/core/own-drawing/own-marks';
import { ROSTER } from './support/expectations';
import { expect, test } from './support/fixtures';
import { loadBefore } from './support/loaded-before';
import { pixelsAfterMessenger, pixelsOfPicture } from './support/picture';
import { RecordPage } from './support/record-page';

loadBefore((start) => start.loadAsStudent(ROSTER, '222026321062001'));

const WIDE = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
/** JPEG quality and size, as messengers make them and as people enlarge. */
const MESSENGERS = [
  [0.6, 0.67],
  [0.8, 0.67],
  [0.7, 1],
  [0.6, 1.5],
] as const;

/** How often our marks are found: in the screenshot itself, and after each messenger. */
async function timesFound(context: BrowserContext, png: Buffer): Promise<number> {
  const pictures = [await pixelsOfPicture(context, png)];
  for (const [quality, size] of MESSENGERS)
    pictures.push(await pixelsAfterMessenger(context, png, quality, size));
  return pictures.filter(holdsOwnMarks).length;
}

test.describe.configure({ timeout: 120_000 });

for (const [layout, name, size] of [
  ['archive-table', 'good', WIDE],
  ['archive-script', 'good', WIDE],
  ['archive-phone', 'good', PHONE],
  ['report', 'good', WIDE],
  ['report-2019', 'good', WIDE],
  ['report-phone', 'good', PHONE],
  ['general', 'good', WIDE],
  ['archive-table', 'differing', WIDE],
] as const) {
  test(`a screenshot of ${layout}/${name} is known by our marks, and by nothing else of the page`, async ({
    extension,
    site,
  }) => {
    const record = await RecordPage.open(extension, site, layout, name);
    await record.page.setViewportSize(size);
    await record.page.evaluate(() => document.fonts.ready);
    const before = await record.page.screenshot();
    expect(await record.check()).toMatchObject({ state: 'done' });
    await record.panel.waitForScreen();
    // only what agrees is left: the photo is the person's, and a name that is a picture may need eyes
    const questions = record.panel.root.locator('[data-action=settle-match]');
    for (let left = name === 'good' ? await questions.count() : 0; left > 0; left -= 1) {
      await questions.first().click();
      await expect(questions).toHaveCount(left - 1);
    }
    const loud = record.panel.layer('marks').locator('.xj-box.xj-loud');
    if (name === 'good') await expect(loud).toHaveCount(0);
    else await expect(loud.first()).toBeAttached();
    const shot = await record.page.screenshot();
    // only now: what is decoded in another tab would take this one from the screen
    expect(await timesFound(extension.context, before)).toBe(0);
    expect(await timesFound(extension.context, shot)).toBe(1 + MESSENGERS.length);
  });
}
