import { existsSync } from 'node:fs';
import { BUILT_EXTENSION } from '@/tests/support/browser';
import { startPracticeSite } from '@/tests/support/practice-site';
import { fontsMissing } from './fonts-missing';
import { machine } from './machine';
import { countAfter } from './options';
import { quantile } from './quantile';
import type { Sample, SampleId } from './sample';
import { sampleIds, samples, twinsOf } from './samples';
import { type Series, timeClass, timeCold, timeKept, timeOffscreen, timeWarm } from './time-reader';

/**
 * npx wxt build && npx tsx bench/reading/worker.ts [--cold n] [--warm n] [--class n]: times and memory of the reader
 * that ships, in a headless Chromium, one thread: the first pictures of the report part, and one class (bench/README.md).
 */
/** Records after which the browser compiles hardly anything anew. */
const CODE_COMPILED_AFTER = 4;

if (!existsSync(BUILT_EXTENSION)) throw new Error('There is no build: npx wxt build first.');
const missing = fontsMissing();
if (missing.length > 0) throw new Error(`Fonts are missing: ${missing.join(', ')}. See bench/README.md.`);

const given = process.argv.slice(2);
const [cold, warm, inClass] = [
  countAfter(given, '--cold', 5),
  countAfter(given, '--warm', 30),
  countAfter(given, '--class', 50),
];
const pictures = await drawn(sampleIds('report', Math.max(cold, warm), 0));
const classmates = await drawn(sampleIds('class', inClass, 0));
const inPng = pictures.slice(0, warm).filter(({ jpeg }) => jpeg === null);
const twins = await twinsOf(inPng);
const others = await drawn(sampleIds('tune', CODE_COMPILED_AFTER, 0));
const site = await startPracticeSite();
console.log(machine());
print(`cold, worker of start.html`, await timeCold(site, pictures.slice(0, cold)));
print(`cold, offscreen document`, await timeOffscreen(site, pictures.slice(0, cold)));
print(`warm: recogniser loaded, crop cache empty`, await timeWarm(site, pictures.slice(0, warm)));
print(
  `warm, the worker kept: after ${others.length} other records`,
  await timeKept(
    site,
    others,
    pictures.slice(0, warm).map((picture) => ({ picture })),
  ),
);
print(
  `warm, the worker kept, labels known from another person's record; PNG alone`,
  await timeKept(
    site,
    others,
    inPng.map((picture, at) => ({ picture, ...(twins[at] && { justBefore: twins[at] }) })),
  ),
);
print(`a class: one look, crop cache as it fills`, await timeClass(site, classmates));
const foreign = site.foreign();
await site.close();
if (foreign.length > 0) throw new Error(`Something was asked for elsewhere: ${foreign.join(', ')}`);

async function drawn(ids: readonly SampleId[]): Promise<Sample[]> {
  const all: Sample[] = [];
  for await (const sample of samples(ids)) all.push(sample);
  return all;
}

function print(name: string, { replies, before, peak }: Series): void {
  const failed = replies.filter(({ reply }) => reply.kind !== 'picture').length;
  const whole = replies.map((reply) => reply.whole);
  const mean = whole.reduce((sum, one) => sum + one, 0) / whole.length;
  const [first, ...others] = whole;
  const rest = others.reduce((sum, one) => sum + one, 0) / Math.max(1, others.length);
  const processor = replies.reduce((sum, reply) => sum + reply.processor, 0) / replies.length;
  const words = replies.map(({ firstWord }) => firstWord);
  console.log(`\n${name}: ${replies.length} pictures${failed > 0 ? `, ${failed} FAILED` : ''}`);
  console.log(
    `  whole record: mean ${seconds(mean)}, median ${seconds(quantile(whole, 0.5))}, nine in ten below ${seconds(quantile(whole, 0.9))}`,
  );
  console.log(
    `  the first ${seconds(first ?? 0)}, the others ${seconds(rest)} on average; processor time ${seconds(processor)} on average`,
  );
  console.log(
    `  first progress: median ${seconds(quantile(words, 0.5))}, at most ${seconds(Math.max(...words))}`,
  );
  console.log(
    `  memory of the process: ${mega(before)} before, at most ${mega(peak.resident)}, of which its own at most ${mega(peak.own)}`,
  );
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function mega(megabytes: number): string {
  return `${Math.round(megabytes)} MB`;
}
