import { type Browser, chromium, type Page } from '@playwright/test';
import type { Pixels } from '@/lib/core/record/pixels';
import { chromiumPath } from '@/scripts/browser-path';
import { decodePng } from './decode-png';

/** One line of text to draw; sizes in CSS px. */
export interface DrawnLine {
  readonly text: string;
  /** a family, or several as CSS lists them, each in quotes */
  readonly font: string;
  readonly size: number;
}

/** What lines are drawn with, where it is not the usual dark grey on white with the system's fonts. */
export interface Sheet {
  readonly ink?: string;
  readonly paper?: string;
  /** quality of a JPEG that the lines went through */
  readonly jpeg?: number | null;
  /** how much larger or smaller the picture was made afterwards, as messengers do with screenshots; 1 when absent */
  readonly resized?: number;
  /** further CSS of each line: weight, spacing … */
  readonly css?: string;
  /** of fonts that are not the system's; `prepare` answers the requests for them */
  readonly styleSheet?: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

const PER_PAGE = 240;
const AROUND = 12;

/** Draws in a headless Chromium of its own with the system's fonts; `close` it. */
export async function openDrawing(): Promise<LineDrawing> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  return new LineDrawing(browser);
}

export class LineDrawing {
  readonly #browser: Browser;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /**
   * Each line with 12 CSS px of paper around it, at `scale` device px per CSS px, in the order given; resized, and as a
   * JPEG shows it, where the sheet says so.
   */
  async draw(lines: readonly DrawnLine[], scale: number, sheet: Sheet = {}): Promise<Pixels[]> {
    const pixelsPerCss = scale * (sheet.resized ?? 1);
    const page = await this.#browser.newPage({
      viewport: { width: 1400, height: 1000 },
      deviceScaleFactor: scale,
    });
    await sheet.prepare?.(page);
    const drawn: Pixels[] = [];
    for (let from = 0; from < lines.length; from += PER_PAGE) {
      await page.setContent(pageOf(lines.slice(from, from + PER_PAGE), sheet));
      await page.evaluate(async () => {
        await document.fonts.ready;
      });
      const boxes = await page.evaluate(() => {
        const all = [...document.querySelectorAll('span')].map((span) => span.getBoundingClientRect());
        return all.map(({ left, top, width, height }) => ({ left, top: top + scrollY, width, height }));
      });
      const shown = decodePng(await this.#shot(page, sheet));
      for (const box of boxes) {
        drawn.push(
          cut(shown, {
            left: Math.round((box.left - AROUND) * pixelsPerCss),
            top: Math.round((box.top - AROUND) * pixelsPerCss),
            width: Math.round((box.width + 2 * AROUND) * pixelsPerCss),
            height: Math.round((box.height + 2 * AROUND) * pixelsPerCss),
          }),
        );
      }
    }
    await page.close();
    return drawn;
  }

  /** The whole page as a PNG, pixel for pixel as it looks after it was resized and went through a JPEG. */
  async #shot(page: Page, { jpeg = null, resized = 1 }: Sheet): Promise<Buffer> {
    const isAsDrawn = resized === 1;
    const shot = await page.screenshot({
      fullPage: true,
      ...(isAsDrawn && jpeg !== null && { type: 'jpeg', quality: jpeg }),
    });
    if (isAsDrawn && jpeg === null) return shot;
    const handing = await this.#browser.newPage();
    const bytes = await handing.evaluate(handedOn, {
      base64: shot.toString('base64'),
      factor: resized,
      quality: isAsDrawn ? null : jpeg,
    });
    await handing.close();
    return Buffer.from(bytes, 'latin1');
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

/** In a page: a picture resized and, where it has a quality, sent through a JPEG; a PNG's bytes, a character each. */
async function handedOn({
  base64,
  factor,
  quality,
}: {
  readonly base64: string;
  readonly factor: number;
  readonly quality: number | null;
}): Promise<string> {
  const bitmap = await createImageBitmap(await (await fetch(`data:;base64,${base64}`)).blob());
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * factor), Math.round(bitmap.height * factor));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The page has no canvas.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  if (quality !== null) {
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: quality / 100 });
    context.drawImage(await createImageBitmap(jpeg), 0, 0);
  }
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function pageOf(
  lines: readonly DrawnLine[],
  { ink = '#333', paper = '#fff', styleSheet, css = '' }: Sheet,
): string {
  const fonts = styleSheet === undefined ? '' : `<link rel="stylesheet" href="${styleSheet}">`;
  return `<!doctype html><html lang="zh-CN">${fonts}<style>body{margin:20px;background:${paper};color:${ink}}
  span{display:inline-block;margin:13px;white-space:pre;line-height:1.4}</style><body>${lines
    .map(
      ({ text, font, size }) =>
        `<span style="font:${size}px ${font.includes("'") ? font : `'${font}'`};${css}">${escaped(text)}</span>`,
    )
    .join('')}</body></html>`;
}

/** Part of a picture; what lies outside is white. */
export function cut(
  sheet: Pixels,
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): Pixels {
  const data = new Uint8ClampedArray(box.width * box.height * 4).fill(255);
  for (let row = 0; row < box.height; row += 1) {
    const y = box.top + row;
    if (y < 0 || y >= sheet.height) continue;
    const left = Math.max(0, box.left);
    const right = Math.min(sheet.width, box.left + box.width);
    if (right <= left) continue;
    const from = (y * sheet.width + left) * 4;
    data.set(sheet.data.subarray(from, from + (right - left) * 4), (row * box.width + (left - box.left)) * 4);
  }
  return { width: box.width, height: box.height, data };
}
