import { execFileSync } from 'node:child_process';
import { type Browser, chromium, type Page } from '@playwright/test';
import { decodePng } from '@/bench/reading/decode-png';
import { Random } from '@/bench/reading/random';
import { greyOf } from '@/lib/core/ocr/image/grey';
import { type ShapeCell, shapeCell } from '@/lib/core/ocr/shapes/shape-cell';
import { chromiumPath } from '@/scripts/browser-path';
import { GLYPH_LOOKS, type GlyphLook, type ShapeFont } from './shape-fonts';

/** One drawn character, cut out and brought to one size. */
export interface DrawnCell {
  readonly character: string;
  readonly cell: ShapeCell;
}

const PER_SHEET = 1600;
const PER_ROW = 40;

/** Draws every character that a font has itself, in every one of `looks`, sheet by sheet. */
export async function* drawCells(
  font: ShapeFont,
  characters: readonly string[],
  looks: readonly GlyphLook[] = GLYPH_LOOKS,
): AsyncGenerator<readonly DrawnCell[]> {
  const covered = coverageOf(font.family);
  const own = characters.filter((character) => covered.has(character.codePointAt(0) ?? 0));
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  const page = await blankPage(browser);
  const random = new Random(7);
  for (const look of looks) {
    for (let from = 0; from < own.length; from += PER_SHEET) {
      yield await drawSheet(page, font, look, own.slice(from, from + PER_SHEET), random);
    }
  }
  await browser.close();
}

async function blankPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="zh-CN"><body></body></html>');
  return page;
}

/** Code points of a font by fontconfig: a browser would draw a missing one with another font. */
function coverageOf(family: string): ReadonlySet<number> {
  const pattern = `:family=${family.replaceAll('-', '\\-')}`;
  const text = execFileSync('fc-list', [pattern, 'charset'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const covered = new Set<number>();
  for (const [, first = '', last = first] of text.matchAll(/\b([0-9a-f]+)(?:-([0-9a-f]+))?\b/g)) {
    for (let point = parseInt(first, 16); point <= parseInt(last, 16); point += 1) covered.add(point);
  }
  return covered;
}

async function drawSheet(
  page: Page,
  { family, weight }: ShapeFont,
  look: GlyphLook,
  characters: readonly string[],
  random: Random,
): Promise<readonly DrawnCell[]> {
  const side = Math.ceil(look.size * 1.5) + 6;
  const off = (): number => (look.between ? random.next() : 0);
  const places = characters.map((character, at) => ({
    character,
    x: (at % PER_ROW) * side + 4 + off(),
    y: Math.floor(at / PER_ROW) * side + Math.round(side * 0.72) + off(),
  }));
  const sheet = {
    places,
    look,
    font: `${weight} ${look.size * look.via}px '${family}'`,
    width: PER_ROW * side,
    height: Math.ceil(characters.length / PER_ROW) * side,
  };
  const png = await page.evaluate(paintSheet, sheet);
  const grey = greyOf(decodePng(Buffer.from(png, 'base64')));
  return characters.flatMap((character, at) => {
    const [left, top] = [(at % PER_ROW) * side, Math.floor(at / PER_ROW) * side];
    const cell = shapeCell(grey, { left, top, width: side, height: side });
    return cell === null ? [] : [{ character, cell }];
  });
}

interface Sheet {
  readonly places: readonly { readonly character: string; readonly x: number; readonly y: number }[];
  readonly look: GlyphLook;
  readonly font: string;
  readonly width: number;
  readonly height: number;
}

/** Runs in the page: the sheet as a PNG, base64. No functions inside: tsx would name them with a helper. */
async function paintSheet({ places, look, font, width, height }: Sheet): Promise<string> {
  const { via, jpeg, ink, paper } = look;
  let canvas = new OffscreenCanvas(width * via, height * via);
  let context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.fillStyle = paper;
  context.fillRect(0, 0, width * via, height * via);
  context.fillStyle = ink;
  context.font = font;
  for (const { character, x, y } of places) context.fillText(character, x * via, y * via);
  if (via > 1) {
    const large = canvas;
    canvas = new OffscreenCanvas(width, height);
    context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');
    context.imageSmoothingQuality = 'high';
    context.drawImage(large, 0, 0, width, height);
  }
  if (jpeg !== null) {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: jpeg });
    context.drawImage(await createImageBitmap(blob), 0, 0);
  }
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return btoa(text);
}
