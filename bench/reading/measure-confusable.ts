import { readFileSync, writeFileSync } from 'node:fs';
import type { ReadLine } from '@/lib/core/record/pixels';
import { openDrawing } from './draw-lines';
import { TUNE_FONTS } from './fonts';
import { CROPS, openLineReader } from './line-reader';

/**
 * Measures which characters the recogniser gives for another form of them: draws "李X文" with every form X of every
 * dictionary character. First one crop in two fonts; where the character asked about has any probability ≥ 0.02, or the
 * line read as it, all fonts at 14 and 16 px with all crops. Accepted even once by the guard of certainty (crops
 * agree, each probability ≥ 0.9) → on the list. Writes lib/core/data/confusable.json (or the
 * path given). A list of that kind as second path narrows the forms to its own, all of them suspects: to see what is
 * left of it with other fonts.
 */
const GUARD = 0.9;
const SUSPECT = 0.02;
const SCREENING = [
  ['Noto Sans CJK SC', 16],
  ['AR PL UMing CN', 14],
] as const;

/** Never one that is only reported. */
const FONTS = TUNE_FONTS;
/** Parts of characters, never a value. */
const PARTS = '訁釒飠糹';

interface Pair {
  readonly character: string;
  readonly form: string;
}

const { forms } = JSON.parse(readFileSync('lib/core/data/variants.json', 'utf8')) as {
  forms: Record<string, string>;
};
const narrow = process.argv[3];
const pairs: Pair[] = Object.entries(narrow === undefined ? forms : readAgain(narrow)).flatMap(
  ([character, others]) => [...others].map((form) => ({ character, form })),
);

const drawing = await openDrawing();
const reader = await openLineReader();
const started = Date.now();
function say(text: string): void {
  console.log(`${Math.round((Date.now() - started) / 1000)} s: ${text}`);
}

function draw(some: readonly Pair[], font: string, size: number) {
  return drawing.draw(
    some.map(({ form }) => ({ text: `李${form}文`, font, size })),
    1,
  );
}

function shareOf(line: ReadLine | undefined, character: string): number {
  const place = line?.characters[1];
  if (place?.character === character) return place.probability;
  return place?.others.find((other) => other.character === character)?.probability ?? 0;
}

const suspects = new Set<Pair>(narrow === undefined ? [] : pairs);
for (const [font, size] of narrow === undefined ? SCREENING : []) {
  const left = pairs.filter((pair) => !suspects.has(pair));
  for (let from = 0; from < left.length; from += 480) {
    const some = left.slice(from, from + 480);
    const lines = await reader.read(await draw(some, font, size), CROPS[0]);
    some.forEach((pair, index) => {
      if (shareOf(lines[index], pair.character) >= SUSPECT) suspects.add(pair);
    });
    say(`${font}: ${from + some.length} of ${left.length}, ${suspects.size} suspects`);
  }
}

const accepted = new Map<Pair, number>();
for (const font of FONTS) {
  for (const size of [14, 16]) {
    const some = [...suspects].filter((pair) => !accepted.has(pair));
    const pictures = await draw(some, font, size);
    let open = some.map((pair, index) => ({ pair, picture: pictures[index], least: 1 }));
    for (const crop of CROPS) {
      const lines = await reader.read(
        open.flatMap(({ picture }) => (picture ? [picture] : [])),
        crop,
      );
      open = open
        .map((one, index) => ({ ...one, least: Math.min(one.least, leastFor(lines[index], one.pair)) }))
        .filter(({ least }) => least >= GUARD);
    }
    for (const { pair, least } of open) accepted.set(pair, least);
    say(`${font} ${size}: ${accepted.size} of ${suspects.size} accepted`);
    write();
  }
}
await drawing.close();

function readAgain(path: string): Record<string, string> {
  return (JSON.parse(readFileSync(path, 'utf8')) as { read: Record<string, string> }).read;
}

function leastFor(line: ReadLine | undefined, { character }: Pair): number {
  if (line?.text !== `李${character}文`) return 0;
  return Math.min(...line.characters.map(({ probability }) => probability));
}

function write(): void {
  const read = new Map<string, Set<string>>();
  const add = (character: string, form: string): void => {
    if (!PARTS.includes(form)) read.set(character, (read.get(character) ?? new Set()).add(form));
  };
  for (const { character, form } of accepted.keys()) add(character, form);
  const lines = [...read]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([character, forms]) => `    "${character}": "${[...forms].sort().join('')}"`);
  const source = `bench/reading/measure-confusable.ts: ${pairs.length} forms drawn as 李X文, ${suspects.size} of them in ${FONTS.join(', ')} at 14 and 16 px with three crops; ${accepted.size} accepted at ${GUARD}`;
  writeFileSync(
    process.argv[2] ?? 'lib/core/data/confusable.json',
    `{\n  "source": "${source}",\n  "read": {\n${lines.join(',\n')}\n  }\n}\n`,
  );
}
