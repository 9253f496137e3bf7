import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { parseRosterFile } from '@/lib/platform/roster/parse-roster-file';
import type { RosterRun } from './roster';

/** One measurement in a process of its own: `tsx bench/roster-run.ts <reader> <file>`, printed as JSON. */
const [, , reader, path = ''] = process.argv;
const bytes = new Uint8Array(readFileSync(path));

const rowsOfValidated = async (): Promise<number> => {
  const result = await parseRosterFile(bytes, 'roster.xlsx', () => undefined);
  if (!result.ok || result.roster.problems.length > 0) throw new Error('the roster was not read');
  return result.roster.rows.length;
};

const rowsOfReader = async (): Promise<number> => ((await readXlsx(bytes)).sheets[0]?.rows.length ?? 1) - 1;

const start = performance.now();
const rows = await (reader === 'validated' ? rowsOfValidated() : rowsOfReader());
const run: RosterRun = {
  rows,
  seconds: (performance.now() - start) / 1000,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(run));
