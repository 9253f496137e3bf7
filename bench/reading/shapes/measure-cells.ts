import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNeverDistinguished } from '@/lib/core/characters/never-distinguished';
import { isDangerous, rivalsOf } from '@/lib/core/characters/rivals-of';
import { isWeak } from '@/lib/core/characters/weak-characters';
import dictionary from '@/lib/core/data/recogniser-characters.json';
import { CELL } from '@/lib/core/ocr/shapes/shape-cell';
import { shapeFeatures } from '@/lib/core/ocr/shapes/shape-features';
import { shapeMargin } from '@/lib/core/ocr/shapes/shape-margin';
import type { SearchableTemplates } from '@/lib/core/ocr/shapes/shape-templates';
import { nodeTemplates } from '@/tests/support/node-templates';
import { drawCells } from './draw-cells';

/**
 * npx tsx bench/reading/shapes/measure-cells.ts FOLDER [report]: the shape check on the cells that train-shapes.ts drew
 * into FOLDER, each font with the templates learned without it and its relatives: every dangerous character, and every
 * rival of it where the character would be read. Prints the shares kept and the rivals that pass, by margin, and the
 * characters of which a rival passes by a margin of 1 or more (lib/core/data/never-distinguished.json). `report`: the fonts that
 * are only reported, drawn now, with the templates that ship, without the characters that are never told.
 */
const folder = process.argv[2] ?? '';
const report = process.argv.includes('report');
const SHIPPED = 'public/reader/shapes.bin';
const TESTED: readonly (readonly [string, string])[] = report
  ? [
      ['Noto Serif CJK SC', SHIPPED],
      ['AR PL UKai CN', SHIPPED],
    ]
  : [
      ['NotoSansCJKSC', join(folder, 'without-noto-sans.bin')],
      ['WenQuanYiMicroHei', join(folder, 'without-micro-hei.bin')],
      ['WenQuanYiZenHei', join(folder, 'without-zen-hei.bin')],
      ['ARPLUMingCN', join(folder, 'without-uming.bin')],
      ['LXGWWenKai', join(folder, 'without-wenkai.bin')],
    ];
const MARGINS = [0, 0.5, 1, 1.5, 2, 2.5, 3];
const PASSING = 1;

const asked = [...new Set(dictionary.characters)].filter(
  (character) => isDangerous(character) && !(report && isNeverDistinguished(character)),
);
const wanted = new Set(asked.flatMap((character) => [character, ...rivalsOf(character)]));
const passing = new Map<string, Map<string, number>>();
for (const [font, file] of TESTED) {
  const templates = await nodeTemplates(file);
  const cells = report ? await drawnIn(font) : featuresIn(join(folder, `400${font}`));
  const kept: number[] = [];
  const passed: number[] = [];
  for (const character of asked) {
    kept.push(...marginsOf(cells, character, character, templates));
    for (const rival of rivalsOf(character)) {
      const margins = marginsOf(cells, rival, character, templates);
      passed.push(...margins);
      const most = Math.max(...margins);
      if (most < PASSING) continue;
      const known = passing.get(character) ?? new Map<string, number>();
      passing.set(character, known.set(rival, Math.max(most, known.get(rival) ?? 0)));
    }
  }
  const columns = MARGINS.map((least) => {
    const right = kept.filter((margin) => margin >= least).length;
    const wrong = passed.filter((margin) => margin >= least).length;
    return `${least}: ${((100 * right) / kept.length).toFixed(1)} % ${wrong}`;
  });
  console.log(`${font}: ${kept.length} and ${passed.length} rivals | ${columns.join(' | ')}`);
}
const ranked = [...passing].map(
  ([character, rivals]) => [character, Math.max(...rivals.values()), rivals] as const,
);
console.log([...passing.keys()].join(''));
for (const [character, most, rivals] of ranked.sort(([, a], [, b]) => b - a))
  console.log(`${character} ${[...rivals.keys()].join('')} ${most.toFixed(1)}`);

async function drawnIn(family: string): Promise<ReadonlyMap<string, readonly Float32Array[]>> {
  const found = new Map<string, Float32Array[]>();
  for await (const sheet of drawCells({ family, weight: 400 }, [...wanted])) {
    for (const { character, cell } of sheet) {
      found.set(character, [...(found.get(character) ?? []), shapeFeatures(cell)]);
    }
  }
  return found;
}

function featuresIn(path: string): ReadonlyMap<string, readonly Float32Array[]> {
  const cells = readFileSync(`${path}.cells`);
  const points = readFileSync(`${path}.points`);
  const found = new Map<string, Float32Array[]>();
  const size = CELL * CELL;
  for (let at = 0; at * 4 < points.length; at += 1) {
    const character = String.fromCodePoint(points.readUInt32LE(at * 4));
    if (!wanted.has(character)) continue;
    const features = shapeFeatures(new Uint8Array(cells.buffer, cells.byteOffset + at * size, size));
    found.set(character, [...(found.get(character) ?? []), features]);
  }
  return found;
}

function marginsOf(
  cells: ReadonlyMap<string, readonly Float32Array[]>,
  shown: string,
  read: string,
  templates: SearchableTemplates,
): readonly number[] {
  return (cells.get(shown) ?? []).flatMap((features) => {
    const evidence = shapeMargin(
      features,
      {
        character: read,
        forms: rivalsOf(read),
        search: isWeak(read) ? 'all' : 'forms',
        tellsItself: () => false,
      },
      templates,
    );
    return evidence === null ? [] : [evidence.margin];
  });
}
