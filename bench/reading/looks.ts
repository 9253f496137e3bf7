import { stripBlanks } from '@/lib/core/characters/blanks';
import { foldWidth } from '@/lib/core/characters/fold-width';
import { findLines } from '@/lib/core/ocr/image/find-lines';
import { greyOf } from '@/lib/core/ocr/image/grey';
import { inkMask } from '@/lib/core/ocr/image/ink-mask';
import { joinRows } from '@/lib/core/ocr/image/join-rows';
import { removeRules } from '@/lib/core/ocr/image/remove-rules';
import { cropLine, cutOut } from '@/lib/core/ocr/lines/crop-line';
import { lineTensor } from '@/lib/core/ocr/lines/line-tensor';
import type { PixelBox, Pixels } from '@/lib/core/record/pixels';
import { contrastOf } from '@/tests/support/node-contrast';
import { openTools } from './open-tools';
import { optionsOf } from './options';
import type { Sample } from './sample';
import { sampleIds, samples } from './samples';

/**
 * npx tsx bench/reading/looks.ts [--pages n] [--oracle]: reads every value of one line of the pages to tune on once in
 * each look, alone, and tells how wide the looks are on average (the recogniser's time is its width) and how many values
 * were read exactly. Chooses the first of LOOKS (lib/core/ocr/lines/crop-line).
 */
const LOOKS = [
  { above: 2, beside: 4, stretch: 1 },
  { above: 3, beside: 4, stretch: 1 },
  { above: 3, beside: 4, stretch: 0.85 },
  { above: 3, beside: 4, stretch: 0.7 },
  { above: 3, beside: 4, stretch: 0.6 },
  { above: 4, beside: 5, stretch: 0.7 },
];
const AROUND = 6;

interface Value {
  readonly kind: string;
  readonly text: string;
  readonly pixels: Pixels;
  readonly ink: PixelBox;
}

function plain(text: string): string {
  return foldWidth(stripBlanks(text));
}

function valuesOf({ pixels, boxes, person }: Sample): Value[] {
  return Object.entries(boxes).flatMap(([key, lines]) => {
    const [line, another] = lines;
    const text = person.shown[key as keyof typeof person.shown];
    if (!line || another || text === undefined) return [];
    const cut = cutOut(pixels, {
      left: line.left - AROUND,
      top: line.top - AROUND,
      width: line.width + 2 * AROUND,
      height: line.height + 2 * AROUND,
    });
    const [ink] = joinRows(findLines(removeRules(inkMask(greyOf(cut), contrastOf))));
    const kind = key === 'name' ? (person.hardName ? 'hard names' : 'names') : kindOf(text);
    return ink ? [{ kind, text: plain(text), pixels: cut, ink }] : [];
  });
}

function kindOf(text: string): string {
  return /^[\dXx]{6,}$/.test(text) ? 'numbers' : /^\d/.test(text) ? 'dates' : 'words';
}

const options = optionsOf(process.argv.slice(2));
const { recogniser } = await openTools(options);
const values: Value[] = [];
for await (const sample of samples(sampleIds('tune', 0, options.pages))) values.push(...valuesOf(sample));
console.log(`${values.length} values`);
for (const look of LOOKS) {
  const crops = values.map(({ pixels, ink }) => cropLine(pixels, ink, look));
  const lines = await recogniser.readCrops(crops, { signal: new AbortController().signal });
  const width = crops.reduce((sum, crop) => sum + lineTensor(crop).width, 0) / crops.length;
  const exact = new Map<string, [number, number]>();
  for (const [at, { kind, text }] of values.entries()) {
    const [right, all] = exact.get(kind) ?? [0, 0];
    exact.set(kind, [right + Number(plain(lines[at]?.text ?? '') === text), all + 1]);
  }
  const told = [...exact].map(([kind, [right, all]]) => `${kind} ${right}/${all}`).join(', ');
  console.log(
    `${look.above}/${look.beside} px, × ${look.stretch}: ${width.toFixed(0)} px wide, exact: ${told}`,
  );
}
