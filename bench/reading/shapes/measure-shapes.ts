import { join } from 'node:path';
import { type LineDrawing, openDrawing } from '@/bench/reading/draw-lines';
import { rivalsOf } from '@/lib/core/characters/rivals-of';
import { isWeak } from '@/lib/core/characters/weak-characters';
import confusable from '@/lib/core/data/confusable.json';
import { findLines } from '@/lib/core/ocr/image/find-lines';
import { greyOf } from '@/lib/core/ocr/image/grey';
import { inkMask } from '@/lib/core/ocr/image/ink-mask';
import { joinRows } from '@/lib/core/ocr/image/join-rows';
import { cropLine, LOOKS } from '@/lib/core/ocr/lines/crop-line';
import type { LineCrop, ShapeCheck } from '@/lib/core/ocr/model/recogniser';
import { shapeCheck } from '@/lib/core/ocr/shapes/shape-check';
import { withShapes } from '@/lib/core/ocr/shapes/with-shapes';
import type { Pixels, ReadLine, ShapeEvidence } from '@/lib/core/record/pixels';
import { contrastOf } from '@/tests/support/node-contrast';
import { nodeTemplates } from '@/tests/support/node-templates';

/**
 * npx tsx bench/reading/shapes/measure-shapes.ts FOLDER [report] [n]: the shape check alone, whatever the recogniser
 * would say: every confusable character and every form of it, drawn in a line by the browser, cut out of it. On the
 * fonts to tune on with templates learned without the font (train-shapes.ts puts them into FOLDER); `report`: on the
 * fonts that are only reported. A number takes every n-th pair. Prints how many expected ones are kept and how many
 * forms pass as expected, by margin, and the pairs that pass.
 */
const folder = process.argv[2] ?? '';
const report = process.argv.includes('report');
const every = Number(process.argv.find((one) => /^\d+$/.test(one)) ?? '1');
const FONTS: readonly (readonly [string, string])[] = report
  ? [
      ['Noto Serif CJK SC', 'public/reader/shapes.bin'],
      ['AR PL UKai CN', 'public/reader/shapes.bin'],
    ]
  : [
      ['Noto Sans CJK SC', join(folder, 'without-noto-sans.bin')],
      ['WenQuanYi Micro Hei', join(folder, 'without-micro-hei.bin')],
      ['WenQuanYi Zen Hei', join(folder, 'without-zen-hei.bin')],
      ['AR PL UMing CN', join(folder, 'without-uming.bin')],
      ['LXGW WenKai', join(folder, 'without-wenkai.bin')],
    ];
const CONFIGS = [
  [12, 1, null],
  [14, 1, null],
  [14, 1, 70],
  [16, 1, null],
  [18, 1, null],
  [14, 2, null],
] as const;
const MARGINS = [0, 1, 1.5, 2, 2.5, 3, 4];

const pairs = Object.entries(confusable.read)
  .flatMap(([character, forms]) => Array.from(forms, (form) => ({ character, form })))
  .filter((_, at) => at % every === 0);
const drawing = await openDrawing();
const worst = new Map<string, number>();
for (const [font, file] of FONTS) {
  const templates = await nodeTemplates(file);
  const shapes = shapeCheck(templates, { rivalsOf, mayBeAny: isWeak, tellsItself: () => false });
  for (const [size, scale, jpeg] of CONFIGS) {
    const kept = await evidenceFor(
      drawing,
      shapes,
      pairs.map(({ character }) => [character, character] as const),
      font,
      size,
      scale,
      jpeg,
    );
    const passed = await evidenceFor(
      drawing,
      shapes,
      pairs.map(({ character, form }) => [form, character] as const),
      font,
      size,
      scale,
      jpeg,
    );
    passed.forEach((shape, at) => {
      const { character, form } = pairs[at] ?? { character: '', form: '' };
      if (shape !== null && shape.margin > 0) {
        const name = `${character}${form} ${font}`;
        worst.set(name, Math.max(worst.get(name) ?? 0, shape.margin));
      }
    });
    const share = (list: readonly (ShapeEvidence | null)[], margin: number): number =>
      list.filter((shape) => shape !== null && shape.margin >= margin).length;
    const cells = MARGINS.map(
      (margin) =>
        `${margin}: ${((100 * share(kept, margin)) / pairs.length).toFixed(1)} % ${share(passed, margin)}`,
    );
    const distances = kept.flatMap((shape) => (shape === null ? [] : [shape.distance])).sort((a, b) => a - b);
    const at = (part: number) => distances[Math.floor(part * distances.length)]?.toFixed(1);
    console.log(
      `${font.padEnd(20)} ${size} px ${scale}x ${jpeg ?? 'png'} of ${pairs.length} | ${cells.join(' | ')} | distance ${at(0.5)} ${at(0.9)} ${at(0.99)}`,
    );
  }
}
await drawing.close();
console.log(
  [...worst]
    .filter(([, margin]) => margin >= 1)
    .sort(([, a], [, b]) => b - a)
    .map(([name, margin]) => `${name} ${margin.toFixed(1)}`)
    .join('\n'),
);

async function evidenceFor(
  drawn: LineDrawing,
  shapes: ShapeCheck,
  asked: readonly (readonly [string, string])[],
  font: string,
  size: number,
  scale: number,
  jpeg: number | null,
): Promise<readonly (ShapeEvidence | null)[]> {
  const lines = asked.map(([shown]) => ({ text: `李${shown}文`, font, size }));
  const pictures = await drawn.draw(lines, scale, { jpeg });
  return pictures.map((pixels, at) => evidenceOf(pixels, asked[at]?.[1] ?? '', shapes));
}

/** The line as the recogniser would place its characters: in steps of a sixth of the height. */
function evidenceOf(pixels: Pixels, character: string, shapes: ShapeCheck): ShapeEvidence | null {
  const [ink] = joinRows(findLines(inkMask(greyOf(pixels), contrastOf)));
  if (!ink) return null;
  const crop = cropLine(pixels, ink, LOOKS[0]);
  return withShapes(crop, placed(crop, ['李', character, '文']), shapes).characters[1]?.shape ?? null;
}

function placed(crop: LineCrop, text: readonly string[]): ReadLine {
  const step = crop.pixels.height / 6;
  const pitch = crop.ink.width / text.length;
  const characters = text.map((character, at) => {
    const left = Math.floor((crop.ink.left + (at + 0.5) * pitch) / step) * step;
    return { character, probability: 1, left, right: left + step, others: [] };
  });
  const { width, height } = crop.pixels;
  return { text: text.join(''), characters, width, height, ink: crop.ink };
}
