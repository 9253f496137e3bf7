import { Zip, ZipDeflate } from 'fflate';
import { entryNamer } from '@/lib/core/handout/entry-name';
import { handedOutFile } from '@/lib/core/handout/handed-out-file';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { keptForCounselor } from '@/lib/core/roster/kept-roster';
import type { Roster } from '@/lib/core/roster/model/roster';
import { identifyClass } from '@/lib/flows/identify-class';
import { packRoster } from '@/lib/platform/handout/pack-roster';
import { digestText } from '@/lib/platform/roster/class-parts';
import { parseRosterFile } from '@/tests/support/parse-roster-file';
import type { HandOutRun } from './hand-out';
import { benchFile } from './roster-files';

/** One measurement in a process of its own: `tsx bench/hand-out-run.ts <what> <rows>`, printed as JSON. */
const [, , what = '', count = ''] = process.argv;
const BATCH = 500;
const NOW = new Date();

async function madeRoster(): Promise<Roster> {
  const bytes = Uint8Array.from(benchFile('csv', Number(count)));
  const result = await parseRosterFile(bytes, 'roster.csv');
  if (!result.ok) throw new Error(result.refusal);
  return result.roster;
}

const roster = await madeRoster();
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
const cpu = process.cpuUsage();
const start = performance.now();
const zipBytes = what === 'floor' ? floor(files) : await packed();
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(cpu);
const run: HandOutRun = {
  seconds,
  cpuSeconds: (user + system) / 1e6,
  zipBytes,
  megabytesBefore: before / 2 ** 20,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(run));
