import { cpus, release, totalmem, type } from 'node:os';
import { BUILT_EXTENSION, launchWithExtension } from '@/tests/support/browser';
import { startPracticeSite } from '@/tests/support/practice-site';
import { benchClick } from './click-to-marks';
import { benchCompare } from './compare';
import { benchHandOut, benchHandOutInBrowser, STUDENTS } from './hand-out';
import { benchIdle } from './idle-cost';
import { printMutations, printRosters, printRowList, printStartPage } from './rosters';
import { outputSizes } from './sizes';

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
function fine(value: number): string {
  return value.toFixed(1);
}

function printMachine(): void {
  const [cpu] = cpus();
  console.log(`${cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB`);
  console.log(`${type()} ${release()}, Node ${process.version}`);
}

async function printBrowserFigures(): Promise<void> {
  const site = await startPracticeSite();
  const browser = await launchWithExtension({ site });
  console.log(`Chromium ${browser.context.browser()?.version() ?? ''}`);
  const start = await browser.context.newPage();
  await start.goto(browser.pageUrl('start.html'));
  await start.locator('input[type=file][data-for=roster]').setInputFiles('tests/pages/roster.csv');
  await start.locator('[data-role=counselor]').click();
  await start.locator('[data-roster=ready]').waitFor();
  const url = site.show('archive-table', 'good');
  const click = await benchClick(browser, site, url);
  console.log(`\nclick → marks in the page, median of ${click.runs}: ${fine(click.marks)} ms`);
  console.log(`  nine in ten below ${fine(click.marksNinth)} ms; painted ${fine(click.painted)} ms`);
  console.log(
    `  floor (messages and one empty mark): ${fine(click.floorMarks)} ms, painted ${fine(click.floorPainted)} ms`,
  );
  const idle = await benchIdle(browser, site, url);
  console.log(`\nDOMContentLoaded → idle, median of ${idle.runs}: ${fine(idle.withExtension)} ms`);
  console.log(`  the same page without the extension: ${fine(idle.without)} ms`);
  const handedOut = await benchHandOutInBrowser(browser);
  console.log(
    `\nclick → archive of ${whole(STUDENTS)} files, median of ${handedOut.runs}: ${whole(handedOut.milliseconds)} ms`,
  );
  console.log(`  longest gap on the page, of all runs: ${whole(handedOut.longestGap)} ms`);
  await browser.close();
  await site.close();
}

async function printCompare(): Promise<void> {
  const { records, perSecond, floorPerSecond } = await benchCompare();
  console.log(`\ncomparing ${whole(records)} records × 20 fields: ${whole(perSecond)} records/s`);
  console.log(`  floor (=== on the same strings): ${whole(floorPerSecond)} records/s`);
}

function printHandOut(): void {
  const { packed, floor } = benchHandOut();
  console.log(`\n${whole(STUDENTS)} students → archive of ${whole(packed.zipBytes / 1024)} KB, in Node:`);
  for (const [name, run] of [
    ['as the extension does it', packed],
    ['fflate alone on the same bytes', floor],
  ] as const) {
    console.log(
      `  ${name}: ${whole(run.seconds * 1000)} ms (${whole(run.cpuSeconds * 1000)} ms CPU), ${whole(run.megabytesBefore)} MB before, peak ${whole(run.peakMegabytes)} MB`,
    );
  }
}

function printSizes(): void {
  console.log('\nfile                                          bytes      packed');
  for (const { path, bytes, packed } of outputSizes(BUILT_EXTENSION)) {
    console.log(`${path.padEnd(42)}${whole(bytes).padStart(10)}${whole(packed).padStart(12)}`);
  }
}

printMachine();
await printCompare();
await printRosters();
await printStartPage();
await printRowList();
await printMutations();
printHandOut();
await printBrowserFigures();
printSizes();
