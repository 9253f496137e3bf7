import { cacheFolder } from '@/bench/reading/cache-folder';
import { machine } from '@/bench/reading/machine';
import { classOfFiles } from './class-of-files';
import { classRoster } from './class-roster';
import { drawScreens } from './draw-screens';
import { mixedFiles } from './mixed-files';
import { printBatch } from './print-batch';

/** npx wxt build && npx tsx bench/screens/mixed.ts [files] [png|jpg|pdf: none but these] */
const COUNT = Number(process.argv[2] ?? 500);
const ENDING = process.argv[3] ?? '';
/** No common divisor with the twenty kinds of places in a round: no two files are the same. */
const PEOPLE = 199;

const screens = await drawScreens(Math.min(COUNT, PEOPLE), cacheFolder('screens'));
const roster = classRoster(screens.map(({ person }) => person));
const run = await classOfFiles(roster, ({ head }) =>
  mixedFiles(COUNT, ENDING, screens, head, cacheFolder('mixed')),
);
console.log(`${machine()}, Chromium ${run.chromium}`);
printBatch(run);
// without the names of the students
const words = run.ends.map((end) => end.words.replace(/ [^ ]*（\d+）：?/, ' '));
for (const one of [...new Set(words)].sort())
  console.log(`${words.filter((other) => other === one).length} × ${one.slice(0, 60)}`);
