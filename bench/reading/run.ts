import { withListValues } from '@/lib/core/confidence/with-list-values';
import type { RecordReading } from '@/lib/core/record/reading';
import { fontsMissing, furtherFontsMissing } from './fonts-missing';
import { machine } from './machine';
import { openTools } from './open-tools';
import { optionsOf } from './options';
import { PeerCounts } from './peers/count-peers';
import { beginSpending, type Spent } from './peers/spent';
import { printAims, printTallies } from './print-tallies';
import { quantile } from './quantile';
import { readSample } from './read-sample';
import { type Sample, type SampleId, type SampleTruth, sampleName } from './sample';
import { SampleCounts } from './sample-counts';
import { knownTruth, sampleIds, samples, shareOf, widerIds } from './samples';
import { savedReading, saveReading } from './saved-readings';

/**
 * npx tsx bench/reading/run.ts [tune|report] [--full | --large | --pictures n --pages n] [--wider-pictures n]
 * [--wider-pages n] [--part 1/2] [--rescore] [--fresh] [--oracle] [--peers] [--words [unsure]]
 * Draws, reads and compares made-up records; prints what came out (bench/README.md).
 */
const options = optionsOf(process.argv.slice(2));
const { wider } = options;
const ids = shareOf(
  [...sampleIds(options.part, options.pictures, options.pages), ...widerIds(wider.pictures, wider.pages)],
  options.share,
);
const counts = {
  [options.part]: new SampleCounts(options.words),
  wider: new SampleCounts(options.words),
};
/** over both parts; the words are told once */
const whole = new SampleCounts('none');
const peerWords: string[] = [];

console.log(machine());
console.log(
  `${options.part}: ${options.pictures} pictures, ${options.pages} protected pages at 1x and 2x${options.oracle ? '; ONNXRUNTIME, for comparing' : ''}`,
);
if (hasWider())
  console.log(`wider: ${wider.pictures} pictures, ${wider.pages} protected pages at two scales`);
if (options.share.of > 1)
  console.log(`every ${options.share.of}th record: --rescore without --part, after all, counts the whole`);
if (options.rescore) rescore(ids);
else await readAll(ids);
print();

function hasWider(): boolean {
  return wider.pictures + wider.pages > 0;
}

function print(): void {
  for (const [part, { tallies }] of Object.entries(counts)) {
    if (part === 'wider' && !hasWider()) continue;
    if (hasWider()) console.log(`\n== ${part}`);
    printTallies(tallies);
  }
  if (hasWider()) {
    console.log(`\n== ${options.part} and wider`);
    printAims(whole.tallies);
  }
  for (const line of [...Object.values(counts).flatMap(({ words }) => words), ...peerWords])
    console.log(line);
}

function add(sample: SampleTruth, reading: RecordReading): void {
  counts[sample.part]?.add(sample, reading);
  whole.add(sample, reading);
}

async function readAll(wanted: readonly SampleId[]): Promise<void> {
  const missing = [...fontsMissing(), ...(hasWider() ? furtherFontsMissing() : [])];
  if (missing.length > 0) throw new Error(`Fonts are missing: ${missing.join(', ')}. See bench/README.md.`);
  const tools = await openTools({ fresh: options.fresh || options.peers, oracle: options.oracle });
  const peers = options.peers ? await PeerCounts.open() : null;
  const times: number[] = [];
  for await (const sample of samples(wanted)) {
    const end = beginSpending();
    const reading = await readSample(sample, tools);
    const spent = end();
    times.push(spent.clock);
    if (peers && sample.kind === 'picture') await readByAll(peers, sample, reading, spent);
    saveReading(sample, reading);
    add(sample, reading);
    if (times.length % 20 === 0) console.error(`${times.length} of ${wanted.length}`);
  }
  peers?.print();
  await peers?.close();
  if (options.words !== 'none') peerWords.push(...(peers?.wrong ?? []));
  console.log(
    `median ${(quantile(times, 0.5) / 1000).toFixed(2)} s a sample in Node${options.fresh || options.peers ? '' : ' (lines known from earlier runs were not read again)'}`,
  );
}

async function readByAll(
  peers: PeerCounts,
  sample: Sample,
  reading: RecordReading,
  spent: Spent,
): Promise<void> {
  const free = Object.entries(reading.fields).map(([key, { text }]) => [key, text] as const);
  const listed = Object.entries(withListValues(reading).fields).map(
    ([key, { text }]) => [key, text] as const,
  );
  peers.count(
    `this project, Node (${options.oracle ? 'ONNXRUNTIME' : 'engine'}, one thread)`,
    sample,
    Object.fromEntries(listed),
    spent,
  );
  peers.count('  the same without its closed lists', sample, Object.fromEntries(free), spent);
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
