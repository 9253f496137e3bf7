import { join } from 'node:path';
import { openDrawing } from '@/bench/reading/draw-lines';
import { Random } from '@/bench/reading/random';
import { isDangerous, rivalsOf } from '@/lib/core/characters/rivals-of';
import { isWeak } from '@/lib/core/characters/weak-characters';
import { wordsDoubtAgainst } from '@/lib/core/compare/words-doubt-against';
import { readingDoubt } from '@/lib/core/confidence/reading-doubt';
import variants from '@/lib/core/data/variants.json';
import { readValuePixels } from '@/lib/core/ocr/read-value-pixels';
import { shapeCheck } from '@/lib/core/ocr/shapes/shape-check';
import type { PixelEvidence } from '@/lib/core/record/pixels';
import { contrastOf } from '@/tests/support/node-contrast';
import { nodeRecogniser } from '@/tests/support/node-recogniser';
import { nodeTemplates } from '@/tests/support/node-templates';
import { ordinaryName } from './ordinary-names';

/**
 * npx tsx bench/reading/shapes/measure-names.ts FOLDER [report] [names]: ordinary names through the whole reading with
 * the shape check, each also with one character in another form. Prints how many are kept as what they are, why the
 * others are not, and every other form that passes as the expected name (made-up people). Fonts and templates as in
 * measure-shapes.ts.
 */
const folder = process.argv[2] ?? '';
const report = process.argv.includes('report');
const count = Number(process.argv.find((one) => /^\d+$/.test(one)) ?? '60');
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
    ];
const CONFIGS = [
  [14, 1, null],
  [16, 1, null],
  [14, 2, null],
  [14, 1, 70],
] as const;
const FORMS: Readonly<Record<string, string>> = variants.forms;

const recogniser = await nodeRecogniser();
const drawing = await openDrawing();
const random = new Random(report ? 4711 : 1147);
for (const [font, file] of FONTS) {
  const templates = await nodeTemplates(file);
  const tools = {
    recogniser,
    shapes: shapeCheck(templates, { rivalsOf, mayBeAny: isWeak, tellsItself: () => false }),
    contrastOf,
    drawPng: async () => '',
  };
  for (const [size, scale, jpeg] of CONFIGS) {
    const names = Array.from({ length: count }, () => ordinaryName(random));
    const others = names.map((name) => inOtherForm(name));
    const texts = [...names, ...others.filter((other) => other !== '')];
    const wanted = [...names, ...names.filter((_, at) => others[at] !== '')];
    const pictures = await drawing.draw(
      texts.map((text) => ({ text, font, size })),
      scale,
      { jpeg },
    );
    const reasons = new Map<string, number>();
    const wrong: string[] = [];
    let kept = 0;
    for (const [at, pixels] of pictures.entries()) {
      const evidence = await readValuePixels(pixels, tools, { signal: new AbortController().signal });
      const [text = '', expected = ''] = [texts[at], wanted[at]];
      const doubt = doubtOf(evidence, expected);
      if (at < count) {
        if (doubt === null) kept += 1;
        else reasons.set(doubt, (reasons.get(doubt) ?? 0) + 1);
      } else if (doubt === null)
        wrong.push(
          `${text} as ${expected} ${JSON.stringify(evidence.lines[0]?.[0]?.characters.map(({ shape }) => shape ?? 0))}`,
        );
    }
    const why = [...reasons].sort(([, a], [, b]) => b - a).map(([reason, times]) => `${reason} ${times}`);
    console.log(
      `${font} ${size} px ${scale}x ${jpeg ?? 'png'}: kept ${kept} of ${count} (${((100 * kept) / count).toFixed(1)} %), other forms passed ${wrong.length} of ${texts.length - count}; ${why.join(', ')}`,
    );
    for (const one of wrong) console.log(`  ${one}`);
  }
}
await drawing.close();

/** A character of the name in one of its other forms; '' when none has any. */
function inOtherForm(name: string): string {
  const characters = Array.from(name);
  const places = characters.flatMap((one, at) => (FORMS[one] === undefined ? [] : [at]));
  if (places.length === 0) return '';
  const at = random.pick(places);
  return characters.with(at, random.pick(Array.from(FORMS[characters[at] ?? ''] ?? ''))).join('');
}

/** '' read otherwise; with the characters that were not told, for a look at which they are. */
function doubtOf(evidence: PixelEvidence, expected: string): string | null {
  const shown = evidence.lines.map(([line]) => line?.text ?? '').join('');
  if (shown !== expected) return 'read otherwise';
  const doubt = readingDoubt(evidence) ?? wordsDoubtAgainst(evidence, shown, expected, 'name');
  if (doubt !== 'pixels-look-alike' && doubt !== 'pixels-weak-character') return doubt;
  const undistinguished = evidence.lines[0]?.[0]?.characters.filter(
    ({ character, shape }) => isDangerous(character) && !((shape?.margin ?? 0) >= 2),
  );
  return `${doubt} ${undistinguished?.map(({ character, shape }) => `${character}${shape?.rival ?? '?'}${shape?.margin ?? ''}`).join(' ')}`;
}
