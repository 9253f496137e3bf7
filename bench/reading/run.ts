import { withListValues } from '@/lib/core/confidence/with-list-values';
import type { RecordReading } from '@/lib/core/record/reading';
import { afterEnlarging } from './after-enlarging';
import { fontsMissing } from './fonts-missing';
import { machine } from './machine';
import { openTools } from './open-tools';
import { optionsOf } from './options';
import { type Outcome, outcomesOf } from './outcome';
import { PeerCounts } from './peers/count-peers';
import { printTallies } from './print-tallies';
import { quantile } from './quantile';
import { readSample } from './read-sample';
import { type Sample, type SampleId, type SampleTruth, sampleName } from './sample';
import { knownTruth, sampleIds, samples } from './samples';
import { savedReading, saveReading } from './saved-readings';
import { Tallies } from './tally';

/**
 * npx tsx bench/reading/run.ts [tune|report] [--full | --pictures n --pages n] [--rescore] [--fresh] [--oracle] [--peers]
 * [--words [unsure]]
 * Draws, reads and compares made-up records; prints what came out (bench/README.md).
 */
const options = optionsOf(process.argv.slice(2));
const ids = sampleIds(options.part, options.pictures, options.pages);
const tallies = new Tallies();
const words: string[] = [];
/** the latest protected page at 1x */
let first: { readonly index: number; readonly reading: RecordReading } = {
  index: -1,
  reading: { title: '', fields: {}, photo: 'unknown', notShown: [] },
};

console.log(
  `${machine()}\n${options.part}: ${options.pictures} pictures, ${options.pages} protected pages at 1x and 2x${options.oracle ? '; ONNXRUNTIME, for comparing' : ''}`,
);
if (options.rescore) rescore(ids);
else await readAll(ids);
printTallies(tallies);
for (const line of words) console.log(line);

async function readAll(wanted: readonly SampleId[]): Promise<void> {
  const missing = fontsMissing();
  if (missing.length > 0) throw new Error(`Fonts are missing: ${missing.join(', ')}. See bench/README.md.`);
  const tools = await openTools({ fresh: options.fresh || options.peers, oracle: options.oracle });
  const peers = options.peers ? await PeerCounts.open() : null;
  const times: number[] = [];
  for await (const sample of samples(wanted)) {
    const started = performance.now();
    const reading = await readSample(sample, tools);
    times.push(performance.now() - started);
    if (peers && sample.kind === 'picture') await readByAll(peers, sample, reading, times.at(-1) ?? 0);
    saveReading(sample, reading);
    add(sample, reading);
    if (times.length % 20 === 0) console.error(`${times.length} of ${wanted.length}`);
  }
  peers?.print();
  await peers?.close();
  if (options.words !== 'none') words.push(...(peers?.wrong ?? []));
  console.log(
    `median ${(quantile(times, 0.5) / 1000).toFixed(2)} s a sample in Node${options.fresh || options.peers ? '' : ' (lines known from earlier runs were not read again)'}`,
  );
}

async function readByAll(
  peers: PeerCounts,
  sample: Sample,
  reading: RecordReading,
  milliseconds: number,
): Promise<void> {
  const free = Object.entries(reading.fields).map(([key, { text }]) => [key, text] as const);
  const listed = Object.entries(withListValues(reading).fields).map(
    ([key, { text }]) => [key, text] as const,
  );
  peers.count(
    `this project, Node (${options.oracle ? 'ONNXRUNTIME' : 'engine'}, one thread)`,
    sample,
    Object.fromEntries(listed),
    milliseconds,
  );
  peers.count('  the same without its closed lists', sample, Object.fromEntries(free), milliseconds);
  await peers.read(sample);
}

function rescore(wanted: readonly SampleId[]): void {
  for (const id of wanted) {
    const [truth, reading] = [knownTruth(id), savedReading(id)];
    if (!truth || !reading)
      throw new Error(`No evidence of ${id.part} ${sampleName(id)}: run without --rescore first.`);
    add(truth, reading);
  }
  console.log('compared again, with the evidence of the run before');
}

/** Counts a sample; a protected page at 2x also as what the one at 1x before it is enlarged to. */
function add(sample: SampleTruth, reading: RecordReading): void {
  count(sample, reading, false);
  if (sample.kind !== 'values') return;
  if (sample.scale === 1) first = { index: sample.index, reading };
  else if (first.index === sample.index) count(sample, afterEnlarging(first.reading, reading), true);
}

function count(sample: SampleTruth, reading: RecordReading, enlarged: boolean): void {
  const outcomes = outcomesOf(sample, reading);
  tallies.add(sample, outcomes, enlarged);
  for (const outcome of outcomes) {
    if (isWorthPrinting(outcome))
      words.push(`${nameOf(sample)}${enlarged ? ' enlarged' : ''}: ${outcome.field} ${outcome.words}`);
  }
}

function isWorthPrinting({ exact, wrongMatch, wrongMismatch, unsure }: Outcome): boolean {
  if (options.words === 'none') return false;
  return !exact || wrongMatch || wrongMismatch || (options.words === 'unsure' && unsure !== null);
}

function nameOf({ look, jpeg, ...sample }: SampleTruth): string {
  const quality = jpeg === null ? '' : ` q${jpeg}`;
  return `${sampleName(sample)} ${look.font} ${look.size} px ${look.layout} ${look.background}${quality}`;
}
