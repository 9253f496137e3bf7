import { writeFileSync } from 'node:fs';
import { SHAPED_PROBABILITY } from '@/lib/core/confidence/thresholds';
import type { ShapeCheck } from '@/lib/core/ocr/model/recogniser';
import { marginOfTaken } from './came-near';
import { FIRST_FACES, FURTHER_FACES } from './faces';
import type { ShownCharacter } from './read-shown';

const TARGET = 'lib/core/data/measured-margins.json';
/** Margins are written in steps of this, rounded up. */
const STEP = 0.25;

/** Writes the greatest margin by which anything passed for each of `characters`, those above 0 alone. */
export function writeMargins(
  characters: readonly string[],
  read: readonly ShownCharacter[],
  shapes: ShapeCheck,
): void {
  const reached = new Map<string, number>();
  let taken = 0;
  for (const one of read) {
    const margin = marginOfTaken(one, shapes, SHAPED_PROBABILITY);
    if (margin === null) continue;
    taken += 1;
    reached.set(one.read, Math.max(reached.get(one.read) ?? 0, margin));
  }
  const faces = [...FIRST_FACES, ...FURTHER_FACES].map(({ family, size }) => `${family} ${size} px`);
  const source = `npx tsx bench/reading/margins/measure-margins.ts FOLDER: ${read.length} drawings of these characters and of others that are like them, each between two others, in ${faces.join(', ')}; ${taken} of them were read as another character and are told by the margin alone`;
  const data = { source, measured: characters.join(''), reached: byMargin(characters, reached) };
  writeFileSync(TARGET, `${JSON.stringify(data, null, 2)}\n`);
  console.log(`${characters.length} characters, ${taken} drawings taken for another: ${TARGET}`);
}

/** The characters of each margin, least first. */
function byMargin(
  characters: readonly string[],
  reached: ReadonlyMap<string, number>,
): Readonly<Record<string, string>> {
  const groups = new Map<number, string>();
  for (const character of characters) {
    const margin = Math.ceil((reached.get(character) ?? 0) / STEP) * STEP;
    if (margin > 0) groups.set(margin, (groups.get(margin) ?? '') + character);
  }
  const sorted = [...groups].sort(([one], [other]) => one - other);
  return Object.fromEntries(sorted.map(([margin, some]) => [margin.toFixed(2), some]));
}
