import { type Browser, chromium, type Page } from '@playwright/test';
import type { PixelBox } from '@/lib/core/record/pixels';
import { chromiumPath } from '@/scripts/browser-path';
import { serveFaces, styleSheetOf, webFaces } from './attack/web-faces';
import { lookOf } from './look-of';
import { makeClassmate } from './made-up-class';
import { makePerson } from './people';
import { Random } from './random';
import { type RecordLook, recordHtml } from './record-html';
import type { Part, SampleId, SampleTruth } from './sample';

const SEEDS: Readonly<Record<Part, number>> = { tune: 20261124, report: 71, wider: 1127, class: 505 };

/** Draws records with the fonts of this machine in one Chromium, with one page for each scale. Opened on the first need. */
export class RecordDrawing {
  #browser: Promise<Browser> | null = null;
  readonly #pages = new Map<number, Promise<Page>>();

  /** The pixels as a PNG, also where they have been through a JPEG. `as`: how this one is to look, whatever its turn says. */
  async draw(
    id: SampleId,
    as: Partial<RecordLook> = {},
  ): Promise<{ readonly png: Buffer; readonly truth: SampleTruth }> {
    // a protected page is the same record at both its scales
    const random = new Random(SEEDS[id.part] * 10_007 + (id.kind === 'picture' ? 0 : 5_003) + id.index);
    const person =
      id.part === 'class'
        ? makeClassmate(random, id.index, makePerson(new Random(SEEDS.class), 1))
        : makePerson(random, id.index);
    const look = { ...lookOf(random, id.part, id.kind, id.index), ...as };
    const quality = random.between(60, 90);
    const jpeg = id.kind === 'picture' && id.part !== 'class' && random.next() < 0.5 ? quality : null;
    const page = await this.#page(id.scale);
    await page.setContent(recordHtml(person.shown, look, styleSheetFor(look.font)));
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    const boxes = await boxesIn(page, id.scale);
    const main = page.locator('main');
    const png =
      jpeg === null
        ? await main.screenshot({ type: 'png' })
        : await throughJpeg(page, await main.screenshot({ type: 'jpeg', quality: jpeg }));
    return { png, truth: { ...id, look, jpeg, person, boxes } };
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close();
  }

  async #page(scale: number): Promise<Page> {
    this.#browser ??= chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
    const browser = await this.#browser;
    const page = this.#pages.get(scale) ?? newPage(browser, scale);
    this.#pages.set(scale, page);
    return page;
  }
}

async function newPage(browser: Browser, scale: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1000 }, deviceScaleFactor: scale });
  await serveFaces(page);
  return page;
}

function styleSheetFor(font: string): string | null {
  const face = webFaces.find(({ family }) => family === font);
  return face ? styleSheetOf(face) : null;
}

async function boxesIn(page: Page, scale: number): Promise<Record<string, PixelBox[]>> {
  const found = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-key]')].map((value) => {
      const lines = [...value.getClientRects()].map(({ left, top, width, height }) => ({
        left,
        top,
        width,
        height,
      }));
      return [value.dataset.key ?? '', lines] as const;
    }),
  );
  const scaled = ({ left, top, width, height }: PixelBox): PixelBox => ({
    left: Math.round(left * scale),
    top: Math.round(top * scale),
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  });
  return Object.fromEntries(found.map(([key, lines]) => [key, lines.map(scaled)]));
}

/** The decoded JPEG, pixel for pixel. */
async function throughJpeg(page: Page, jpeg: Buffer): Promise<Buffer> {
  const base64 = await page.evaluate(async (encoded) => {
    const image = new Image();
    image.src = `data:image/jpeg;base64,${encoded}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  }, jpeg.toString('base64'));
  return Buffer.from(base64, 'base64');
}
