import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { StartPage } from '@/tests/e2e/support/start-page';
import type { ExtensionBrowser } from '@/tests/support/browser';
import { median } from './median';
import { benchFile } from './roster-files';
import { watchGaps } from './watch-gaps';

export const STUDENTS = 10_000;
const RUNS = 5;

/** What one process measured of itself. */
export interface HandOutRun {
  readonly seconds: number;
  /** of all threads; tells more than the clock while others use the machine */
  readonly cpuSeconds: number;
  readonly zipBytes: number;
  /** resident set of the whole process when the clock starts: Node, the rows, and for the floor the files */
  readonly megabytesBefore: number;
  readonly peakMegabytes: number;
}

export interface HandOutFigures {
  /** rows to archive, as the extension's worker does it; median of the runs */
  readonly packed: HandOutRun;
  /** fflate alone on the same bytes; median of the runs */
  readonly floor: HandOutRun;
}

export interface HandOutInBrowser {
  readonly runs: number;
  /** click → the browser begins the download */
  readonly milliseconds: number;
  /** longest time for which the page did not get its turn */
  readonly longestGap: number;
}

function runOnce(what: 'packed' | 'floor'): HandOutRun {
  const child = join(import.meta.dirname, 'hand-out-run.ts');
  const args = ['--import', 'tsx', child, what, String(STUDENTS)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as HandOutRun;
}

function middle(runs: readonly HandOutRun[]): HandOutRun {
  const sorted = runs.toSorted((one, other) => one.seconds - other.seconds);
  const run = sorted[Math.floor(sorted.length / 2)];
  if (run === undefined) throw new Error('nothing was measured');
  return run;
}

/** Packing 10,000 students in Node, each run in a process of its own, beside the floor. */
export function benchHandOut(): HandOutFigures {
  const runs = (what: 'packed' | 'floor') => middle(Array.from({ length: RUNS }, () => runOnce(what)));
  return { packed: runs('packed'), floor: runs('floor') };
}

async function clickOnce(start: StartPage): Promise<{ milliseconds: number; gap: number }> {
  const longest = await watchGaps(start.page);
  const downloaded = start.page.waitForEvent('download', { timeout: 60_000 });
  const clicked = performance.now();
  await start.page.getByRole('button', { name: '生成分发文件' }).click();
  const download = await downloaded;
  const milliseconds = performance.now() - clicked;
  await download.cancel();
  return { milliseconds, gap: await longest() };
}

/** Handing out 10,000 students on the start page of the built extension. */
export async function benchHandOutInBrowser(browser: ExtensionBrowser): Promise<HandOutInBrowser> {
  const start = await StartPage.open(browser);
  const buffer = Buffer.from(benchFile('csv', STUDENTS));
  await start.loadAsCounselor({ name: '大.csv', mimeType: 'text/csv', buffer });
  const runs: { milliseconds: number; gap: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await clickOnce(start));
  await start.deleteAll();
  await start.page.close();
  return {
    runs: RUNS,
    milliseconds: median(runs.map(({ milliseconds }) => milliseconds)),
    longestGap: Math.max(...runs.map(({ gap }) => gap)),
  };
}
