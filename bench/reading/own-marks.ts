import { findOwnMarks } from '@/lib/core/own-drawing/own-marks';
import { quantile } from './quantile';
import { PARTS } from './sample';
import { sampleIds, samples } from './samples';

/**
 * npx tsx bench/reading/own-marks.ts [--pictures n]: how many of the made-up record pictures of both parts, which hold
 * none of our marks, are taken for marked ones.
 */
const at = process.argv.indexOf('--pictures');
const pictures = at === -1 ? 120 : Number(process.argv[at + 1]);
const times: number[] = [];

for (const part of PARTS) {
  let taken = 0;
  for await (const { pixels } of samples(sampleIds(part, pictures, 0))) {
    const started = performance.now();
    if (findOwnMarks(pixels).length > 0) taken += 1;
    times.push(performance.now() - started);
  }
  console.log(`${part}: ${taken} of ${pictures} pictures taken for marked ones`);
}
console.log(`median ${quantile(times, 0.5).toFixed(0)} ms a picture (Node)`);
