import type { ReadingTools } from '@/lib/core/reading/recogniser';
import { nodeRecogniser } from '@/tests/support/node-recogniser';
import { generate, type Part } from './generate';
import { readSample } from './read-sample';
import { count, type Tally } from './tally';

/**
 * npx tsx bench/reading/run.ts [tune|report] [--full] [--words]: draws, reads and compares made-up records; prints
 * what came out. Small without --full (24 pictures, 6 pages; full: 240 and 60; or --pictures n --pages n). --words
 * prints the wrong verdicts (made-up people).
 */
const part: Part = process.argv.includes('report') ? 'report' : 'tune';
const full = process.argv.includes('--full');
const numberAfter = (option: string, otherwise: number): number => {
  const at = process.argv.indexOf(option);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
};
const pictures = numberAfter('--pictures', full ? 240 : 24);
const pages = numberAfter('--pages', full ? 60 : 6);

const recogniser = await nodeRecogniser();
const tools: ReadingTools = { recogniser, drawPng: () => Promise.resolve('') };
const tally: Tally = new Map();
const wrong: string[] = [];
const times: number[] = [];

for await (const sample of generate(part, pictures, pages)) {
  const started = performance.now();
  const reading = await readSample(sample, tools);
  times.push(performance.now() - started);
  wrong.push(...count(sample, reading, tally));
}

times.sort((a, b) => a - b);
const median = times[Math.floor(times.length / 2)] ?? 0;
console.log(
  `${part}: ${pictures} pictures, ${pages} protected pages; median ${(median / 1000).toFixed(2)} s a record (Node)`,
);
console.log(`${''.padEnd(26)}${'fields   exact   wrong match   wrong mismatch   unsure'}`);
for (const [key, { fields, exact, wrongMatch, wrongMismatch, unsure, reasons }] of tally) {
  const share = (value: number): string => `${((100 * value) / fields).toFixed(1)} %`;
  const why = [...reasons].map(([reason, times]) => `${reason} ${times}`).join(', ');
  console.log(
    `${key.padEnd(26)}${String(fields).padStart(6)}${share(exact).padStart(9)}${String(wrongMatch).padStart(10)}${String(wrongMismatch).padStart(15)}${share(unsure).padStart(13)}  ${why}`,
  );
}
if (process.argv.includes('--words')) for (const words of wrong) console.log(words);
