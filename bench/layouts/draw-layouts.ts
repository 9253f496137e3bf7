import { type Browser, chromium, type Page } from '@playwright/test';
import { decodePng } from '@/bench/reading/decode-png';
import { makePerson, type Person } from '@/bench/reading/people';
import { Random } from '@/bench/reading/random';
import type { PixelBox, Pixels } from '@/lib/core/record/pixels';
import { chromiumPath } from '@/scripts/browser-path';
import { photoOf } from '@/tests/support/photo-of';
import { cardsPage } from './cards-html';
import { KINDS, type Kind, type LayoutSample, type State } from './layout';
import type { PhoneLook } from './phone-css';
import { covered, cutOff, stitched } from './pixel-changes';
import { reportPage } from './report-html';
import { type ShownField, shownFields } from './shown-fields';
import { columnsPage, type LayoutPage, stackedPage } from './stacked-html';

const SEED = 20_261_127;
const FACES = ['Noto Sans CJK SC', 'WenQuanYi Micro Hei', 'Noto Serif CJK SC'] as const;
/** Degrees that a photo is turned by, in turns. */
export const ANGLES = [1, 2, 3, 4, 5, 6, 7, 8, 10, 14] as const;

/** What is drawn for one sample: the page, and the page as it is when a second screenshot of it is taken. */
interface Shots {
  readonly pixels: Pixels;
  readonly later: Pixels;
  readonly boxes: readonly PixelBox[];
  readonly scale: number;
}

/** Draws made-up pictures one after another, the same ones on every machine with the same fonts. */
export class LayoutDrawing {
  #browser: Promise<Browser> | null = null;

  async draw(kind: Kind, state: State, index: number): Promise<LayoutSample> {
    const random = new Random(SEED * 101 + KINDS.indexOf(kind) * 10_007 + index * 3 + state.length);
    const person = personOf(random, state, index);
    const all = shownFields(random, person.shown);
    const damage =
      state === 'damaged' ? random.pick(['missing', 'covered', 'cut', 'messenger'] as const) : null;
    const lost = random.between(1, all.length - 1);
    const fields =
      damage === 'missing' ? all.map((one, at) => (at === lost ? { ...one, value: '' } : one)) : all;
    const phone: PhoneLook = {
      font: random.pick(FACES),
      size: random.between(14, 17),
      isDark: random.next() < 0.2,
      gap: random.between(8, 22),
      colon: random.pick(['', '', '：']),
    };
    const page = pageOf(kind, random, fields, phone);
    const shots = await this.#shoot(page, random, kind === 'strips' && state === 'damaged' ? 1 : 0);
    const whole = await this.#damaged(damage, kind, random, shots, lost);
    const { pixels, look } = changed(kind, index, random, { ...shots, pixels: whole });
    return {
      kind,
      state,
      index,
      pixels,
      person: { ...person, shown: Object.fromEntries(fields.map(({ key, value }) => [key, value])) },
      look: `${phone.font} ${phone.size} ${phone.isDark && kind !== 'pattern' && kind !== 'photo' ? 'dark ' : ''}${page.look} ${look} ${damage ?? ''}`,
    };
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close();
  }

  async #shoot({ html, width }: LayoutPage, random: Random, changes: number): Promise<Shots> {
    this.#browser ??= chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
    const scale = width < 500 ? random.pick([2, 2, 3]) : random.pick([1, 2]);
    const page = await (await this.#browser).newPage({
      viewport: { width, height: 300 },
      deviceScaleFactor: scale,
    });
    await page.setContent(html);
    const pixels = decodePng(await page.screenshot({ fullPage: true }));
    const boxes = await boxesIn(page, scale);
    if (changes > 0) await page.evaluate(changeValues);
    const later = changes > 0 ? decodePng(await page.screenshot({ fullPage: true })) : pixels;
    await page.close();
    return { pixels, later: later.data.length === pixels.data.length ? later : pixels, boxes, scale };
  }

  async #damaged(
    damage: string | null,
    kind: Kind,
    random: Random,
    { pixels, boxes }: Shots,
    lost: number,
  ): Promise<Pixels> {
    const box = boxes[lost];
    if (damage === 'covered' && box) return covered(pixels, box);
    if (damage === 'cut' && kind !== 'strips') return cutOff(random, pixels);
    return damage === 'messenger' ? this.#messaged(pixels, random.between(45, 70), 0.75) : pixels;
  }

  async #messaged(pixels: Pixels, quality: number, share: number): Promise<Pixels> {
    const page = await (await this.#browser)?.newPage();
    if (!page) throw new Error('nothing was drawn before');
    const encoded = Buffer.from(pixels.data.buffer).toString('base64');
    const { width, height } = pixels;
    const png = await page.evaluate(messaged, { encoded, width, height, quality, share });
    await page.close();
    return decodePng(Buffer.from(png, 'base64'));
  }
}

function personOf(random: Random, state: State, index: number): Person {
  // every third person has one wrong value; hard names are another bench's
  return makePerson(random, state === 'wrong' ? 3 * index : 24 * index + 2);
}

function pageOf(kind: Kind, random: Random, fields: readonly ShownField[], phone: PhoneLook): LayoutPage {
  if (kind === 'above' || kind === 'below') return stackedPage(kind, random, fields, phone);
  if (kind === 'stacked') return columnsPage(random, fields, phone);
  if (kind === 'cards') return cardsPage(random, fields, phone);
  if (kind === 'pattern' || kind === 'photo') return reportPage(random, fields, phone, kind === 'photo');
  return random.next() < 0.5 ? cardsPage(random, fields, phone) : stackedPage('above', random, fields, phone);
}

function changed(kind: Kind, index: number, random: Random, shots: Shots): { pixels: Pixels; look: string } {
  const { pixels, scale } = shots;
  if (kind === 'strips') {
    const [screen, overlap] = [random.between(260, 420) * scale, random.between(20, 140) * scale];
    const repeats = random.next() < 0.5;
    // a messenger made the first one smaller: there is no second
    const later = shots.later.width === pixels.width ? shots.later : pixels;
    const made = stitched(pixels, later, { screen, overlap, head: 60 * scale, repeats });
    return { pixels: made, look: `screen ${screen} overlap ${overlap}${repeats ? ' head again' : ''}` };
  }
  if (kind !== 'photo') return { pixels, look: '' };
  const angle = (ANGLES[index % ANGLES.length] ?? 0) * (random.next() < 0.5 ? -1 : 1);
  const lean = random.pick([0, 0, 0.03, 0.06]);
  const tilt = index % 3 === 2 ? 0.05 : 0;
  const size = 1600 / Math.max(pixels.width, pixels.height);
  const photo = photoOf(pixels, {
    width: Math.round(pixels.width * size * 1.25),
    height: Math.round(pixels.height * size * 1.25),
    scale: size,
    angle,
    lean,
    tilt,
    noise: 6,
  });
  return { pixels: photo, look: `${angle}° lean ${lean} tilt ${tilt} × ${size.toFixed(2)}` };
}

async function boxesIn(page: Page, scale: number): Promise<readonly PixelBox[]> {
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('[data-key]')].map((value) => {
      const { left, top, width, height } = value.getBoundingClientRect();
      return { left, top: top + window.scrollY, width, height };
    }),
  );
  return found.map(({ left, top, width, height }) => ({
    left: Math.round(left * scale),
    top: Math.round(top * scale),
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  }));
}

/** In the page: every value has another last character, as on another person's or another day's page. */
function changeValues(): void {
  for (const value of document.querySelectorAll('[data-key]')) {
    const text = value.textContent ?? '';
    const last = /\d$/.test(text) ? String((Number(text.at(-1)) + 1) % 10) : '某';
    if (text !== '') value.textContent = text.slice(0, -1) + last;
  }
}

/** In the page: smaller, through a JPEG, and back to pixels as a PNG. */
async function messaged(given: {
  encoded: string;
  width: number;
  height: number;
  quality: number;
  share: number;
}): Promise<string> {
  const bytes = Uint8ClampedArray.from(atob(given.encoded), (one) => one.charCodeAt(0));
  const whole = new OffscreenCanvas(given.width, given.height);
  whole.getContext('2d')?.putImageData(new ImageData(bytes, given.width, given.height), 0, 0);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(given.width * given.share);
  canvas.height = Math.round(given.height * given.share);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(whole, 0, 0, canvas.width, canvas.height);
  const image = new Image();
  image.src = canvas.toDataURL('image/jpeg', given.quality / 100);
  await image.decode();
  context.drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}
