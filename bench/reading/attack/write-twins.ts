import { writeFileSync } from 'node:fs';
import { ownFamiliesOf } from '@/bench/reading/margins/faces';
import { drawCells } from '@/bench/reading/shapes/draw-cells';
import { GLYPH_LOOKS } from '@/bench/reading/shapes/shape-fonts';
import { NAME_CHARACTERS } from './attacked-characters';
import { TWIN_FACES } from './faces';
import { correlation, halved } from './likeness';

/**
 * npx tsx bench/reading/attack/write-twins.ts: for every character that is attacked, the Han characters that some face
 * draws nearly as it, each in the face that draws the two most alike; by the correlation of their ink, as in
 * write-nearest.ts. Writes twins.json.
 */
const LEAST = 0.95;
/** From here on they are one and the same drawing: no eye tells them either. */
const SAME = 0.998;
const LOOKS = GLYPH_LOOKS.filter(({ size, via }) => size === 28 && via === 1);
const HAN = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0x20000, 0x2a6df],
] as const;
const characters = HAN.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
);

interface Twin {
  readonly pair: string;
  readonly likeness: number;
  readonly face: string;
}

const likest = new Map<string, Twin>();
for (const face of TWIN_FACES) {
  const drawn = await drawnIn(face);
  for (const character of NAME_CHARACTERS) {
    const own = drawn.get(character);
    if (own !== undefined) findTwins(character, own, drawn, face);
  }
  console.log(`${face}: ${drawn.size} characters, ${likest.size} pairs so far`);
}
const twins = [...likest.values()];
const lines = TWIN_FACES.map((face) => {
  const pairs = twins.filter((twin) => twin.face === face).map(({ pair }) => pair);
  return `    ${JSON.stringify(face)}: ${JSON.stringify(pairs.join(' '))}`;
});
writeFileSync(
  'bench/reading/attack/twins.json',
  `{\n  "source": "bench/reading/attack/write-twins.ts: correlation of ink from ${LEAST} to ${SAME}",\n  "twins": {\n${lines.join(',\n')}\n  }\n}\n`,
);

async function drawnIn(face: string): Promise<ReadonlyMap<string, Float32Array>> {
  const drawn = new Map<string, Float32Array>();
  for (const family of ownFamiliesOf({ family: face })) {
    for await (const sheet of drawCells({ family, weight: 400 }, characters, LOOKS)) {
      for (const { character, cell } of sheet) drawn.set(character, halved(cell));
    }
  }
  return drawn;
}

function findTwins(
  character: string,
  own: Float32Array,
  drawn: ReadonlyMap<string, Float32Array>,
  face: string,
): void {
  for (const [other, ink] of drawn) {
    if (other === character) continue;
    const likeness = correlation(own, ink);
    const pair = character + other;
    if (likeness >= LEAST && likeness < SAME && likeness > (likest.get(pair)?.likeness ?? 0))
      likest.set(pair, { pair, likeness, face });
  }
}
