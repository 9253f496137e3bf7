import type { TextFieldKey } from '@/lib/core/fields/fields';
import { decodePng } from './decode-png';
import { RecordDrawing } from './draw-record';
import { fontsMissing } from './fonts-missing';
import { machine } from './machine';
import { openTools } from './open-tools';
import { optionsOf } from './options';
import { type Outcome, outcomesOf } from './outcome';
import { readSample } from './read-sample';
import type { Sample, SampleTruth } from './sample';
import { sampleIds } from './samples';

/**
 * npx tsx bench/reading/on-green.ts [tune|report] [--pages n] [--oracle] [--fresh] [--words [unsure]]: reads what the
 * card of CHSI's phone page shows, white on its green gradient, and the same people in the same faces dark on white, in
 * one run. Prints both side by side (bench/README.md).
 */
const CARD: readonly TextFieldKey[] = ['name', 'gender', 'birthDate', 'school', 'level', 'major'];
const SKINS = ['plain', 'green'] as const;
type Skin = (typeof SKINS)[number];

interface Count {
  fields: number;
  exact: number;
  wrongMatch: number;
  wrongMismatch: number;
  unsure: number;
}

const options = optionsOf(process.argv.slice(2));
const missing = fontsMissing();
if (missing.length > 0) throw new Error(`Fonts are missing: ${missing.join(', ')}. See bench/README.md.`);
const counts = new Map<string, Count>();
const words: string[] = [];
console.log(
  `${machine()}\n${options.part}: ${options.pages} cards at 1x and 2x, dark on white and white on green${options.oracle ? '; ONNXRUNTIME, for comparing' : ''}`,
);
await readAll();
print();
for (const line of words) console.log(line);

async function readAll(): Promise<void> {
  const tools = await openTools({ fresh: options.fresh, oracle: options.oracle });
  const drawing = new RecordDrawing();
  try {
    for (const id of sampleIds(options.part, 0, options.pages)) {
      for (const skin of SKINS) {
        const { png, truth } = await drawing.draw(id, { background: skin, layout: 'one-column' });
        const sample: Sample = { ...cardOf(truth), pixels: decodePng(png), file: '' };
        for (const outcome of outcomesOf(sample, await readSample(sample, tools))) add(sample, skin, outcome);
      }
    }
  } finally {
    await drawing.close();
  }
}

/** Nothing but the card is on the page, so that nothing else speaks for or against it. */
function cardOf(truth: SampleTruth): SampleTruth {
  const only = <T>(all: Readonly<Partial<Record<string, T>>>): Record<string, T> =>
    Object.fromEntries(CARD.flatMap((field) => (all[field] === undefined ? [] : [[field, all[field] as T]])));
  return { ...truth, boxes: only(truth.boxes), person: { ...truth.person, shown: only(truth.person.shown) } };
}

function add(sample: SampleTruth, skin: Skin, outcome: Outcome): void {
  const { hardName, planted } = sample.person;
  const names = hardName ? 'names, hard' : planted === 'name' ? 'names, wrong value' : 'names, ordinary';
  const group = outcome.field === 'name' ? names : 'other values';
  for (const scale of ['', ` ${sample.scale}x`]) {
    const key = `${group}${scale}|${skin}`;
    const count = counts.get(key) ?? { fields: 0, exact: 0, wrongMatch: 0, wrongMismatch: 0, unsure: 0 };
    counts.set(key, count);
    count.fields += 1;
    count.exact += Number(outcome.exact);
    count.wrongMatch += Number(outcome.wrongMatch);
    count.wrongMismatch += Number(outcome.wrongMismatch);
    count.unsure += Number(outcome.unsure !== null);
  }
  const isWrong = outcome.wrongMatch || outcome.wrongMismatch || !outcome.exact;
  if (options.words !== 'none' && (isWrong || (options.words === 'unsure' && outcome.unsure !== null)))
    words.push(
      `${skin} ${sample.index}@${sample.scale} ${sample.look.font} ${sample.look.size} px: ${outcome.field} ${outcome.words}`,
    );
}

function print(): void {
  console.log(
    `${''.padEnd(24)}fields   exact: white, green     unsure: white, green   wrong match   wrong mismatch`,
  );
  for (const name of [...new Set([...counts.keys()].map((key) => key.split('|')[0] ?? ''))].sort()) {
    const [white, green] = SKINS.map((skin) => counts.get(`${name}|${skin}`));
    if (!white || !green) continue;
    const both = (of: keyof Count): string =>
      `${percent(white[of], white.fields)} ${percent(green[of], green.fields)}`;
    console.log(
      `${name.padEnd(24)}${String(white.fields).padStart(6)}${both('exact').padStart(23)}${both('unsure').padStart(25)}${`${white.wrongMatch} / ${green.wrongMatch}`.padStart(14)}${`${white.wrongMismatch} / ${green.wrongMismatch}`.padStart(17)}`,
    );
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
