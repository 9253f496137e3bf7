import { writeFileSync } from 'node:fs';
import { drawCells } from '@/bench/reading/shapes/draw-cells';
import { GLYPH_LOOKS } from '@/bench/reading/shapes/shape-fonts';
import { CELL } from '@/lib/core/ocr/shapes/shape-cell';
import { NAME_CHARACTERS } from './attacked-characters';

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
const SIDE = CELL / 2;

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

/** Means of 2 × 2, blurred by their neighbours, mean 0 and length 1. */
function halved(cell: Uint8Array): Float32Array {
  const small = new Float32Array(SIDE * SIDE);
  for (let at = 0; at < cell.length; at += 1) {
    const [x, y] = [(at % CELL) >> 1, Math.floor(at / CELL) >> 1];
    small[y * SIDE + x] = (small[y * SIDE + x] ?? 0) + (cell[at] ?? 0) / 4;
  }
  const blurred = small.map((value, at) => {
    const [x, y] = [at % SIDE, Math.floor(at / SIDE)];
    const beside = [
      x > 0 ? small[at - 1] : 0,
      x < SIDE - 1 ? small[at + 1] : 0,
      y > 0 ? small[at - SIDE] : 0,
      small[at + SIDE],
    ];
    return 0.5 * value + 0.125 * beside.reduce((sum: number, one) => sum + (one ?? 0), 0);
  });
  const mean = blurred.reduce((sum, value) => sum + value, 0) / blurred.length;
  const length = Math.sqrt(blurred.reduce((sum, value) => sum + (value - mean) ** 2, 0)) || 1;
  return blurred.map((value) => (value - mean) / length);
}

function correlation(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (other[at] as number);
  return sum;
}
