import { type Browser, chromium } from '@playwright/test';
import type { PixelBox, Pixels } from '@/lib/core/reading/pixels';
import { chromiumPath } from '@/scripts/browser-path';
import { decodePng } from './decode-png';
import { REPORT_FONTS, TUNE_FONTS } from './fonts';
import { makePerson, type Person } from './people';
import { Random } from './random';
import {
  BACKGROUNDS,
  LAYOUTS,
  REPORT_BACKGROUND,
  REPORT_LAYOUT,
  type RecordLook,
  recordHtml,
} from './record-html';

export type Part = 'tune' | 'report';

/** One drawn record with its truth. */
export interface Sample {
  /** `picture`: read as a whole; `values`: each value's box is known, as on a protected page */
  readonly kind: 'picture' | 'values';
  readonly look: RecordLook;
  readonly scale: number;
  /** null: PNG */
  readonly jpeg: number | null;
  readonly person: Person;
  readonly pixels: Pixels;
  /** Boxes of the values, px of the picture. */
  readonly boxes: Readonly<Record<string, PixelBox>>;
}

const SEEDS: Readonly<Record<Part, number>> = { tune: 20261124, report: 71 };

/** Draws `pictures` record pictures and `pages` protected pages of one part; seed, fonts, layout and background apart. */
export async function* generate(part: Part, pictures: number, pages: number): AsyncGenerator<Sample> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  const random = new Random(SEEDS[part]);
  for (let index = 0; index < pictures + pages; index += 1) {
    const person = makePerson(random, index);
    yield await draw(browser, random, part, person, index < pictures ? 'picture' : 'values', index);
  }
  await browser.close();
}

function lookOf(random: Random, part: Part, index: number): RecordLook {
  const fonts = part === 'tune' ? TUNE_FONTS : REPORT_FONTS;
  const unseen = part === 'report';
  const layouts = LAYOUTS.filter((layout) => unseen || layout !== REPORT_LAYOUT);
  const backgrounds = BACKGROUNDS.filter((background) => unseen || background !== REPORT_BACKGROUND);
  return {
    font: fonts[index % fonts.length] ?? fonts[0] ?? 'sans-serif',
    layout: random.pick(layouts),
    background: random.pick(backgrounds),
    size: random.between(12, 18),
  };
}

async function draw(
  browser: Browser,
  random: Random,
  part: Part,
  person: Person,
  kind: Sample['kind'],
  index: number,
): Promise<Sample> {
  const look = lookOf(random, part, index);
  const scale = random.between(1, 2);
  const quality = random.between(60, 90);
  const jpeg = kind === 'picture' && random.next() < 0.5 ? quality : null;
  const page = await browser.newPage({ viewport: { width: 1200, height: 1000 }, deviceScaleFactor: scale });
  await page.setContent(recordHtml(person.shown, look));
  const found = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-key]')].map((value) => {
      const { left, top, width, height } = value.getBoundingClientRect();
      return [value.dataset.key ?? '', { left, top, width, height }] as const;
    }),
  );
  const main = page.locator('main');
  const shot = await main.screenshot(jpeg === null ? { type: 'png' } : { type: 'jpeg', quality: jpeg });
  await page.close();
  const pixels = decodePng(jpeg === null ? shot : await asPng(browser, shot));
  const scaled = (box: PixelBox): PixelBox => ({
    left: Math.round(box.left * scale),
    top: Math.round(box.top * scale),
    width: Math.round(box.width * scale),
    height: Math.round(box.height * scale),
  });
  const boxes = Object.fromEntries(found.map(([key, box]) => [key, scaled(box)]));
  return { kind, look, scale, jpeg, person, pixels, boxes };
}

/** The decoded JPEG, pixel for pixel. */
async function asPng(browser: Browser, jpeg: Buffer): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 2600, height: 2600 } });
  const source = `data:image/jpeg;base64,${jpeg.toString('base64')}`;
  await page.setContent(`<body style="margin:0"><img style="display:block" src="${source}">`);
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  const png = await page.locator('img').screenshot({ type: 'png' });
  await page.close();
  return png;
}
