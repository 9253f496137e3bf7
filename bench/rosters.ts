import { MUTATED_FILES, type MutatedFormat, runMutations } from '@/tests/support/mutation-run';
import { benchRosters } from './roster-browser';
import { BENCH_FORMATS, type BenchFormat } from './roster-files';
import { benchRowList } from './row-list';
import { benchStartPage } from './start-page';

const COPIES = 10_000;
function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/**
 * What reading rosters takes; `tsx bench/rosters.ts [format …] [beside=<folder>]` measures these formats alone, and the
 * checkout of another commit in that folder beside ours.
 */
export async function printRosters(
  formats: readonly BenchFormat[] = BENCH_FORMATS,
  otherRoot: string | null = null,
): Promise<void> {
  console.log('\nrosters in a Chromium worker          to validated records    library alone      floor');
  for await (const found of benchRosters(formats, [10_000, 100_000], otherRoot)) {
    const { format, rows, fileBytes, readers, before } = found;
    const { ours, library, floor } = readers;
    const figures = ({ milliseconds, cpuMilliseconds, peakMegabytes }: typeof ours): string =>
      `${whole(milliseconds)} ms (${whole(cpuMilliseconds)} of processors), ${whole(peakMegabytes)} MB`;
    const alone = library.seen === 0 ? '–' : figures(library);
    console.log(
      `${format} ${whole(rows)} (${whole(fileBytes / 1024)} KB): ${figures(ours)}, gap ${whole(ours.longestGap)} ms | ${alone} | ${figures(floor)}`,
    );
    if (before !== null) console.log(`  the other checkout: ${figures(before)}`);
    if (ours.seen !== rows) throw new Error(`${format}: ${ours.seen} of ${rows} rows were read`);
  }
}

/** The same through the start page, as a counselor does it: how long the page ever stands still. */
export async function printStartPage(): Promise<void> {
  console.log('\nthrough the start page, 100,000 rows');
  for (const format of ['csv', 'xlsx'] as const) {
    const { reading, storing, longestGap } = await benchStartPage(format, 100_000);
    console.log(
      `${format}: read ${whole(reading)} ms, stored ${whole(storing)} ms, longest gap ${whole(longestGap)} ms`,
    );
  }
}

/** The list of rows, opened, scrolled and saved: how long the page ever stands still. */
export async function printRowList(counts: readonly number[] = [10_000, 100_000]): Promise<void> {
  for (const rows of counts) {
    const { opening, scrollingGap, emptyGap, saving, savingGap } = await benchRowList(rows);
    console.log(`\nlist of ${whole(rows)} rows: opened in ${whole(opening)} ms`);
    console.log(`  scrolled: longest gap ${whole(scrollingGap)} ms; an empty page ${whole(emptyGap)} ms`);
    console.log(`  report saved with all rows in ${whole(saving)} ms, longest gap ${whole(savingGap)} ms`);
  }
}

/** What becomes of ten thousand changed copies of a small file of each format. */
export async function printMutations(): Promise<void> {
  console.log(`\n${whole(COPIES)} changed copies each     refused     same     told   silent   slowest`);
  for (const format of Object.keys(MUTATED_FILES) as MutatedFormat[]) {
    const { refused, same, told, silent, slowest } = await runMutations(format, COPIES, 1);
    console.log(`${format}: ${refused} ${same} ${told} ${silent} ${whole(slowest)} ms`);
  }
}

const given = process.argv.slice(2);
if (process.argv[1]?.endsWith('rosters.ts')) {
  if (given[0] === 'mutations') await printMutations();
  else if (given[0] === 'start-page') await printStartPage();
  else if (given[0] === 'row-list') await printRowList();
  else {
    const formats = BENCH_FORMATS.filter((format) => given.includes(format));
    const beside = given.find((one) => one.startsWith('beside='))?.slice('beside='.length) ?? null;
    await printRosters(formats.length > 0 ? formats : undefined, beside);
  }
}
