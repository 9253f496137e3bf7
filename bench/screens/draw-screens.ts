import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { makePerson } from '@/bench/reading/people';
import { Random } from '@/bench/reading/random';
import { chromiumPath } from '@/scripts/browser-path';
import { lookOfScreen } from './look-of-screen';
import type { Screen, ScreenLook } from './screen';
import { screenPage } from './screen-html';

const SEED = 1_126;

/** Draws the first `count` screenshots into `folder`: the same ones on every machine with the same fonts. */
export async function drawScreens(count: number, folder: string): Promise<readonly Screen[]> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    const screens: Screen[] = [];
    for (let index = 0; index < count; index += 1) screens.push(await drawScreen(browser, index, folder));
    return screens;
  } finally {
    await browser.close();
  }
}

async function drawScreen(browser: Browser, index: number, folder: string): Promise<Screen> {
  const random = new Random(SEED * 10_007 + index);
  const person = makePerson(random, index);
  const look = lookOfScreen(random, index);
  const { width, html } = screenPage(random, person.shown, look);
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    deviceScaleFactor: look.scale,
  });
  await page.setContent(html);
  const whole = await page.screenshot({ type: 'png', fullPage: true });
  const bytes = look.jpeg === null ? whole : await throughMessenger(page, whole, look);
  await page.close();
  const path = join(folder, `${String(index).padStart(3, '0')}.${look.jpeg === null ? 'png' : 'jpg'}`);
  writeFileSync(path, bytes);
  return { index, path, hash: createHash('sha256').update(bytes).digest('hex'), look, person };
}

function throughMessenger(page: Page, png: Buffer, { jpeg, shrunk }: ScreenLook): Promise<Buffer> {
  return page
    .evaluate(
      async ([file, quality, share]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${file}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(image.naturalWidth * share);
        canvas.height = Math.round(image.naturalHeight * share);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        return canvas.toDataURL('image/jpeg', quality).split(',')[1] ?? '';
      },
      [png.toString('base64'), (jpeg ?? 100) / 100, shrunk] as const,
    )
    .then((base64) => Buffer.from(base64, 'base64'));
}
