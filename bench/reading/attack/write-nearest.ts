import { writeFileSync } from 'node:fs';
import { drawCells } from '@/bench/reading/shapes/draw-cells';
import { GLYPH_LOOKS } from '@/bench/reading/shapes/shape-fonts';
import { NAME_CHARACTERS } from './attacked-characters';
import { correlation, halved } from './likeness';

/**
 * npx tsx bench/reading/attack/write-nearest.ts: for every character that is attacked, the Han characters whose drawing
 * in Noto Sans CJK SC is most like it: by the correlation of their ink, blurred, which is not how the shape check
 * measures. Writes nearest-drawn.json.
 */
const NEAREST = 6;
const FONT = { family: 'Noto Sans CJK SC', weight: 400 };
const LOOKS = GLYPH_LOOKS.filter(({ size, via }) => size === 28 && via === 1);
const HAN = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0x20000, 0x2a6df],
] as const;

const characters = HAN.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
);
const drawn: (readonly [string, Float32Array])[] = [];
for await (const sheet of drawCells(FONT, characters, LOOKS)) {
  for (const { character, cell } of sheet) drawn.push([character, halved(cell)]);
}
const byCharacter = new Map(drawn);
const lines = NAME_CHARACTERS.flatMap((character) => {
  const own = byCharacter.get(character);
  if (own === undefined) return [];
  const likest = drawn
    .map(([other, ink]) => [other, other === character ? -1 : correlation(own, ink)] as const)
    .sort(([, one], [, other]) => other - one)
    .slice(0, NEAREST);
  return [`    ${JSON.stringify(character)}: ${JSON.stringify(likest.map(([other]) => other).join(''))}`];
});
writeFileSync(
  'bench/reading/attack/nearest-drawn.json',
  `{\n  "source": "bench/reading/attack/write-nearest.ts, ${drawn.length} characters of ${FONT.family}",\n  "nearest": {\n${lines.join(',\n')}\n  }\n}\n`,
);
