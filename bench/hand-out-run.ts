import { Zip, ZipDeflate } from 'fflate';
import { entryNamer } from '@/lib/core/handout/entry-name';
import { handedOutFile } from '@/lib/core/handout/handed-out-file';
import { DEFAULT_HEAD } from '@/lib/core/roster/default-head';
import { keptForCounselor } from '@/lib/core/roster/kept-roster';
import type { ExpectedRecord, Roster } from '@/lib/core/roster/roster';
import { rosterFromTable } from '@/lib/core/roster/roster-from-rows';
import type { Cell } from '@/lib/core/roster/table';
import { identifyClass } from '@/lib/flows/identify-class';
import { packRoster } from '@/lib/platform/handout/pack-roster';
import { digestText } from '@/lib/platform/roster/class-parts';
import type { HandOutRun } from './hand-out';
import { BENCH_HEADER, madeRow } from './roster';

/** One measurement in a process of its own: `tsx bench/hand-out-run.ts <what> <rows>`, printed as JSON. */
const [, , what = '', count = ''] = process.argv;
const BATCH = 500;
const NOW = new Date();

const plainCell = (cell: ReturnType<typeof madeRow>[number]): Cell =>
  typeof cell === 'object' && cell !== null ? '20260901' : cell;

function madeRoster(): Roster {
  const rows = [BENCH_HEADER, ...Array.from({ length: Number(count) }, (_, index) => madeRow(index))];
  const table = rows.map((cells, index) => ({ rowNumber: index + 1, cells: cells.map(plainCell) }));
  const result = rosterFromTable(
    'roster.csv',
    { head: DEFAULT_HEAD, problems: [] },
    { rows: table, date1904: false },
  );
  if (!result.ok) throw new Error(result.refusal);
  return result.roster;
}

const roster = madeRoster();
const head = await identifyClass(roster, { digest: digestText, pause: async () => undefined });
const kept = keptForCounselor({ ...roster, head }, '2999-12-31', NOW.toISOString());

async function* batches(): AsyncGenerator<readonly ExpectedRecord[]> {
  for (let at = 0; at < roster.rows.length; at += BATCH) yield roster.rows.slice(at, at + BATCH);
}

/** As the extension does it: rows to files to the archive. */
async function packed(): Promise<number> {
  const options = { withNames: true, now: NOW, onProgress: () => undefined };
  const result = await packRoster({ kept, batches }, options);
  if (!result.ok) throw new Error(result.failure);
  return result.zip.size;
}

/** fflate alone on the same names and bytes, which are there before the clock starts. */
function floor(files: readonly (readonly [name: string, bytes: Uint8Array])[]): number {
  let bytes = 0;
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    bytes += part.length;
  });
  for (const [name, content] of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    entry.push(content, true);
  }
  zip.end();
  return bytes;
}

const nameOf = entryNamer(true);
const files =
  what === 'floor'
    ? roster.rows.map((row) => [nameOf(row), new TextEncoder().encode(handedOutFile(kept, row))] as const)
    : [];

const before = process.memoryUsage().rss;
const start = performance.now();
const zipBytes = what === 'floor' ? floor(files) : await packed();
const run: HandOutRun = {
  seconds: (performance.now() - start) / 1000,
  zipBytes,
  megabytesBefore: before / 2 ** 20,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(run));
