import { cacheFolder } from '@/bench/reading/cache-folder';
import { fontsMissing } from '@/bench/reading/fonts-missing';
import { machine } from '@/bench/reading/machine';
import { classOfFiles } from './class-of-files';
import { classRoster } from './class-roster';
import { drawScreens } from './draw-screens';
import { judgeScreen } from './judge-screen';
import { printBatch } from './print-batch';
import { printOutcomes, printWords } from './print-screens';

/** npx wxt build && npx tsx bench/screens/run.ts [screenshots] [--words] */
const COUNT = Number(process.argv[2] ?? 200);

const missing = fontsMissing();
if (missing.length > 0) throw new Error(`Fonts are missing: ${missing.join(', ')}. See bench/README.md.`);
const screens = await drawScreens(COUNT, cacheFolder('screens'));
const roster = classRoster(screens.map(({ person }) => person));
const run = await classOfFiles(roster, async () => screens.map(({ path }) => path));
const outcomes = screens.map((screen) => judgeScreen(screen, run.kept));
console.log(`${machine()}, Chromium ${run.chromium}`);
printBatch(run);
printOutcomes(outcomes);
printWords(outcomes, run.ends, process.argv.includes('--words'));
