import { type Browser, chromium, type Page } from '@playwright/test';
import { decodePng } from '@/bench/reading/decode-png';
import type { Values } from '@/bench/reading/made-up-values';
import { makePerson, type Person } from '@/bench/reading/people';
import { Random } from '@/bench/reading/random';
import type { PixelBox, Pixels } from '@/lib/core/record/pixels';
import { chromiumPath } from '@/scripts/browser-path';
import { photoOf } from '@/tests/support/photo-of';
import { cardsPage } from './cards-html';
import { KINDS, type Kind, type LayoutSample, ODD_KINDS, type OddKind, type State } from './layout';
import { oddPage, otherOf } from './odd-html';
import type { PhoneLook } from './phone-css';
import { beyondCut, covered, cutOff, onTo, stitched } from './pixel-changes';
import { reportPage } from './report-html';
import { type ShownField, shownFields } from './shown-fields';
import { columnsPage, type LayoutPage, stackedPage } from './stacked-html';
import { edgePage, stampedPage, wrappedPage } from './table-html';

const SEED = 20_261_127;
const FACES = ['Noto Sans CJK SC', 'WenQuanYi Micro Hei', 'Noto Serif CJK SC'] as const;
/** Degrees that a photo is turned by, in turns. */
export const ANGLES = [1, 2, 3, 4, 5, 6, 7, 8, 10, 14] as const;

/** They are cut in their own way. */
const OWN_CUTS: readonly Kind[] = ['strips', 'edges', 'people'];

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
    const shots = await this.#shoot(page, random, state === 'damaged' ? laterValues(kind, fields) : null);
    const whole = await this.#damaged(damage, kind, random, shots, lost);
    const { pixels, look, rows } = changed(kind, index, random, { ...shots, pixels: whole });
    const isOfTwo = kind === 'people' && state === 'damaged';
    const [upper, lower] = [page.keys?.slice(0, rows), page.keys?.slice((rows ?? 1) - 1)];
    return {
      kind,
      state,
      index,
      pixels,
      person: { ...person, shown: valuesOf(fields, isOfTwo ? upper : undefined) },
      ...(isOfTwo ? { beside: valuesOf(withOthers(fields), lower) } : {}),
      look: `${phone.font} ${phone.size} ${phone.isDark && kind !== 'pattern' && kind !== 'photo' ? 'dark ' : ''}${page.look} ${look} ${damage ?? ''}`,
    };
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close();
  }

  async #shoot({ html, width }: LayoutPage, random: Random, changes: Values | null): Promise<Shots> {
    this.#browser ??= chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
    const scale = width < 500 ? random.pick([2, 2, 3]) : random.pick([1, 2]);
    const page = await (await this.#browser).newPage({
      viewport: { width, height: 300 },
      deviceScaleFactor: scale,
    });
    await page.setContent(html);
    const pixels = decodePng(await page.screenshot({ fullPage: true }));
    const boxes = await boxesIn(page, scale);
    if (changes) await page.evaluate(setValues, changes);
    const later = changes ? decodePng(await page.screenshot({ fullPage: true })) : pixels;
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
    if (damage === 'cut' && !OWN_CUTS.includes(kind)) return cutOff(random, pixels);
    // the boxes that these two are cut by are those of the whole size
    const isCutByRows = kind === 'edges' || kind === 'people';
    return damage === 'messenger' && !isCutByRows
      ? this.#messaged(pixels, random.between(45, 70), 0.75)
      : pixels;
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

/** What the second screenshot shows: of strips every value ends otherwise, of people it is a classmate's. Null: the same. */
function laterValues(kind: Kind, fields: readonly ShownField[]): Values | null {
  const other = kind === 'strips' ? withOtherEnd : kind === 'people' ? otherOf : null;
  return other && Object.fromEntries(fields.map((field) => [field.key, other(field)]));
}

function withOthers(fields: readonly ShownField[]): readonly ShownField[] {
  return fields.map((field) => ({ ...field, value: otherOf(field) }));
}

/** The values of those fields that are shown; all without them. */
function valuesOf(fields: readonly ShownField[], keys: readonly string[] | undefined): Values {
  const shown = fields.filter(({ key }) => keys === undefined || keys.includes(key));
  return Object.fromEntries(shown.map(({ key, value }) => [key, value]));
}

function withOtherEnd({ value }: ShownField): string {
  const last = /\d$/.test(value) ? String((Number(value.at(-1)) + 1) % 10) : '某';
  return value === '' ? '' : value.slice(0, -1) + last;
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
  if (kind === 'rows') return columnsPage(random, fields, phone, 'beside, own rows');
  if (kind === 'stamps') return stampedPage(random, fields, phone);
  if (kind === 'wrapped') return wrappedPage(random, fields, phone);
  if (kind === 'edges') return edgePage(random, fields, phone);
  if (kind === 'people') return edgePage(random, fields, phone, 1);
  if (isOdd(kind)) return oddPage(kind, random, fields, phone);
  return random.next() < 0.5 ? cardsPage(random, fields, phone) : stackedPage('above', random, fields, phone);
}

function isOdd(kind: Kind): kind is OddKind {
  return ODD_KINDS.some((one) => one === kind);
}

interface Changed {
  readonly pixels: Pixels;
  readonly look: string;
  /** of people: how many rows are the first one's */
  readonly rows?: number;
}

function changed(kind: Kind, index: number, random: Random, shots: Shots): Changed {
  const { pixels, scale, boxes } = shots;
  if (kind === 'people') return joinedPeople(random, shots);
  if (kind === 'edges') return { pixels: beyondCut(random, pixels, boxes), look: '' };
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

/** The second begins with the row that the first ends with: one that classmates have in common. */
function joinedPeople(random: Random, { pixels, later, boxes, scale }: Shots): Changed {
  const row = random.between(4, boxes.length - 3);
  const head = random.next() < 0.5 ? 60 * scale : 0;
  const second = later.width === pixels.width ? later : pixels;
  return {
    pixels: onTo(pixels, second, boxes, { row, head }),
    look: `after ${row + 1} rows${head > 0 ? ' head again' : ''}`,
    rows: row + 1,
  };
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

/** In the page: what it shows later. */
function setValues(values: Readonly<Partial<Record<string, string>>>): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-key]')) {
    const text = values[place.dataset.key ?? ''];
    if (text !== undefined) place.textContent = text;
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
