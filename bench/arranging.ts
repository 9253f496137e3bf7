import { arrangedRecord } from '@/tests/support/arranged-record';
import { LAYOUTS, laidOutRecord } from '@/tests/support/laid-out-record';
import { seededRandom } from '@/tests/support/mutate';

/**
 * How many values of made-up pictures come to their labels, by layout and number of faults:
 * `npx tsx bench/arranging.ts [pictures of each] [seed] [--show]`.
 */
const [runs = 2_000, seed = 11] = process.argv
  .slice(2)
  .filter((one) => /^\d+$/.test(one))
  .map(Number);
const isShown = process.argv.includes('--show');

for (const layout of LAYOUTS) {
  for (const faults of [0, 1, 2, 3]) {
    const random = seededRandom(seed);
    const count = { shown: 0, right: 0, part: 0, wrong: 0 };
    for (let run = 0; run < runs; run += 1) {
      const picture = laidOutRecord(layout, faults, random);
      count.shown += Object.values(picture.values).filter((value) => value !== '').length;
      for (const said of arrangedRecord(picture)) {
        count[said.is] += 1;
        if (isShown && said.is === 'wrong')
          console.log(
            JSON.stringify({
              layout,
              faults,
              said,
              lines: picture.lines.map((l) => [l.text, l.left, l.top]),
            }),
          );
      }
    }
    const share = ((100 * count.right) / count.shown).toFixed(1);
    console.log(
      `${layout.padEnd(15)} ${faults} faults: of ${count.shown} ${share} % right, ${count.part} in part, ${count.wrong} wrong`,
    );
  }
}
