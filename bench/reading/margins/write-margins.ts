import { writeFileSync } from 'node:fs';
import { SHAPED_PROBABILITY } from '@/lib/core/confidence/thresholds';
import type { ShapeCheck } from '@/lib/core/ocr/model/recogniser';
import { marginOfForm, marginOfTaken, shapeOf } from './came-near';
import { FIRST_FACES, FURTHER_FACES } from './faces';
import type { ShownCharacter } from './read-shown';

const TARGET = 'lib/core/data/measured-margins.json';
/** Margins are written in steps of this, rounded up. */
const STEP = 0.25;

/** What was read, and the templates that it is measured with. */
export interface Measurement {
  readonly read: readonly ShownCharacter[];
  readonly shapes: ShapeCheck;
}

/**
 * Writes the greatest margin by which anything passed for each of `characters`, those above 0 alone; and those of which no
 * drawing of their own came so near.
 */
export function writeMargins(characters: readonly string[], measurements: readonly Measurement[]): void {
  const [reached, byForms, own] = [0, 1, 2].map(() => new Map<string, number>()) as [Most, Most, Most];
  let taken = 0;
  const all = measurements.flatMap(({ read, shapes }) => read.map((one) => ({ one, shapes })));
  for (const { one, shapes } of all) {
    const margin = marginOfTaken(one, shapes, SHAPED_PROBABILITY);
    const ofForm = marginOfForm(one, shapes, SHAPED_PROBABILITY);
    if (ofForm !== null) raise(byForms, one.read, ofForm);
    if (margin !== null) taken += 1;
    if (margin !== null) raise(reached, one.read, margin);
    else if (one.read === one.shown) raise(own, one.read, shapeOf(one, shapes)?.margin ?? 0);
  }
  const faces = [...FIRST_FACES, ...FURTHER_FACES].map(({ family, size }) => `${family} ${size} px`);
  const source = `npx tsx bench/reading/margins/measure-margins.ts FOLDER: ${all.length} drawings of these characters and of others that are like them, each between two others, in ${faces.join(', ')}, what each draws like one of these itself, and what came near at 12, 13, 16 (white on blue) and 18 px and bold; ${taken} of them were read as another character and are told by the margin alone`;
  const data = {
    source,
    measured: characters.join(''),
    reached: byMargin(characters, reached),
    reachedByForms: byMargin(characters, byForms),
    untold: characters.filter((one) => (own.get(one) ?? 0) < stepped(reached.get(one))).join(''),
  };
  writeFileSync(TARGET, `${JSON.stringify(data, null, 2)}\n`);
  console.log(`${characters.length} characters, ${taken} drawings taken for another: ${TARGET}`);
}

type Most = Map<string, number>;

function raise(most: Most, character: string, margin: number): void {
  most.set(character, Math.max(most.get(character) ?? 0, margin));
}

function stepped(margin = 0): number {
  return Math.ceil(margin / STEP) * STEP;
}

/** The characters of each margin, least first. */
function byMargin(
  characters: readonly string[],
  reached: ReadonlyMap<string, number>,
): Readonly<Record<string, string>> {
  const groups = new Map<number, string>();
  for (const character of characters) {
    const margin = stepped(reached.get(character));
    if (margin > 0) groups.set(margin, (groups.get(margin) ?? '') + character);
  }
  const sorted = [...groups].sort(([one], [other]) => one - other);
  return Object.fromEntries(sorted.map(([margin, some]) => [margin.toFixed(2), some]));
}
