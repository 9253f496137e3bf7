import { findOwnMarks } from '@/lib/core/reading/pixels/own-marks';
import type { Part } from './sample';
import { sampleIds, samples } from './samples';

/**
 * npx tsx bench/reading/own-marks.ts [--pictures n]: how many of the made-up record pictures of both parts, which hold
 * none of our marks, are taken for marked ones.
 */
const at = process.argv.indexOf('--pictures');
const pictures = at === -1 ? 120 : Number(process.argv[at + 1]);
const times: number[] = [];

for (const part of ['tune', 'report'] satisfies Part[]) {
  let taken = 0;
  let lines = 0;
  for await (const { pixels } of samples(sampleIds(part, pictures, 0))) {
    const started = performance.now();
    const found = findOwnMarks(pixels);
    times.push(performance.now() - started);
    if (found.length > 0) taken += 1;
    lines += found.length;
  }
  console.log(`${part}: ${taken} of ${pictures} pictures taken for marked ones (${lines} lines)`);
}

times.sort((a, b) => a - b);
console.log(`median ${(times[Math.floor(times.length / 2)] ?? 0).toFixed(0)} ms a picture (Node)`);
