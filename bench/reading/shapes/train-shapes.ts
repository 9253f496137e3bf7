import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookAlikesOf } from '@/lib/core/characters/look-alikes';
import confusable from '@/lib/core/data/confusable.json';
import dictionary from '@/lib/core/data/recogniser-characters.json';
import variants from '@/lib/core/data/variants.json';
import { isHan } from '@/lib/core/ocr/lines/character-cells';
import { CELL } from '@/lib/core/ocr/shapes/shape-cell';
import { FEATURES, shapeFeatures } from '@/lib/core/ocr/shapes/shape-features';
import { packTemplates } from '@/lib/core/ocr/shapes/shape-templates';
import { drawCells } from './draw-cells';
import { learnTemplates } from './learn-templates';
import { Scatter } from './scatter';
import { SHAPE_FONTS, type ShapeFont } from './shape-fonts';

/**
 * npx tsx bench/reading/shapes/train-shapes.ts FOLDER: draws every character of the recogniser and every other form of
 * one in the fonts of shape-fonts.ts and learns the templates of the shape check. Writes public/reader/shapes.bin, and
 * to FOLDER, for measuring, one file for each font under test that was learned without that font and its relatives.
 * Drawn cells are kept in FOLDER, so that learning again does not draw again.
 */
const LEFT_OUT = {
  'without-noto-sans': ['Noto Sans CJK SC'],
  'without-micro-hei': ['WenQuanYi Micro Hei'],
  'without-zen-hei': ['WenQuanYi Zen Hei'],
  'without-uming': ['AR PL UMing CN', 'AR PL SungtiL GB'],
  'without-wenkai': ['LXGW WenKai'],
};

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name a folder for drawn cells.');
mkdirSync(folder, { recursive: true });
const forms = [...Object.values(variants.forms), ...Object.values(confusable.read)];
const known = [...dictionary.characters, ...forms.flatMap((some) => [...some])];
const alike = known.flatMap((character) => [...lookAlikesOf(character)]);
const characters = [...new Set([...known, ...alike])].filter(isHan).sort();
const indexOf = new Map(characters.map((character, index) => [character, index]));

const started = Date.now();
function say(text: string): void {
  console.log(`${Math.round((Date.now() - started) / 1000)} s: ${text}`);
}

const learned: [ShapeFont, Scatter][] = [];
for (const font of SHAPE_FONTS) learned.push([font, await scatterOf(font, folder)]);
const SETS: Readonly<Record<string, readonly string[]>> = { shapes: [], ...LEFT_OUT };
for (const [name, families] of Object.entries(SETS)) {
  const scatter = new Scatter(characters.length, FEATURES);
  for (const [font, own] of learned) if (!families.includes(font.family)) scatter.join(own);
  const file = packTemplates(learnTemplates(scatter, characters));
  const path = name === 'shapes' ? 'public/reader/shapes.bin' : join(folder, `${name}.bin`);
  writeFileSync(path, file);
  say(`${path}: ${file.length} bytes`);
}

async function scatterOf(font: ShapeFont, kept: string): Promise<Scatter> {
  const path = join(kept, `${font.weight}${font.family.replace(/\W/g, '')}`);
  if (!existsSync(`${path}.done`)) await draw(font, path);
  const cells = readFileSync(`${path}.cells`);
  const points = readFileSync(`${path}.points`);
  const scatter = new Scatter(characters.length, FEATURES);
  const size = CELL * CELL;
  for (let at = 0; at * 4 < points.length; at += 1) {
    const cell = new Uint8Array(cells.buffer, cells.byteOffset + at * size, size);
    const index = indexOf.get(String.fromCodePoint(points.readUInt32LE(at * 4)));
    if (index !== undefined) scatter.add(index, shapeFeatures(cell));
  }
  say(`${font.family} ${font.weight}: ${points.length / 4} cells`);
  return scatter;
}

async function draw(font: ShapeFont, path: string): Promise<void> {
  const cells: Uint8Array[] = [];
  const points: number[] = [];
  for await (const sheet of drawCells(font, characters)) {
    for (const { character, cell } of sheet) {
      cells.push(cell);
      points.push(character.codePointAt(0) ?? 0);
    }
  }
  writeFileSync(`${path}.cells`, Buffer.concat(cells));
  writeFileSync(`${path}.points`, Buffer.from(Uint32Array.from(points).buffer));
  writeFileSync(`${path}.done`, '');
}
