// Writes a first draft of expected.json for made-up pages, read by the real reader in a real Chromium:
//   npx tsx scripts/draft-expected.ts tests/pages/<layout>/<name> …
//   … --url <address>   where the real site would show it (else: as the layout's other pages say)
//   … --row <学号>       its row of tests/pages/roster.csv (else: the one that its own values lead to, or the first)
// A draft is marked `unchecked`, and the tests refuse it until a person has taken the mark away.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ExpectedPage } from '@/tests/support/expected-page';
import { PAGES_FOLDER } from '@/tests/support/practice-pages';
import { madeUpRoster } from '@/tests/support/rows-in-memory';
import { draftedComparison } from './drafted-comparison';
import { readInChromium } from './read-in-chromium';

const UNCHECKED =
  'a draft by scripts/draft-expected.ts: correct by eye what the reader got wrong, write about, then delete this line';

function expectationIn(folder: string): ExpectedPage | null {
  const path = join(folder, 'expected.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ExpectedPage) : null;
}

/** The address that most of the layout's other pages have; null when it has no other. */
function addressOfOthers(folder: string): string | null {
  const urls = readdirSync(dirname(folder)).flatMap(
    (name) => expectationIn(join(dirname(folder), name))?.url ?? [],
  );
  const times = (url: string) => urls.filter((other) => other === url).length;
  return urls.sort((one, other) => times(other) - times(one))[0] ?? null;
}

function addressFor(folder: string, asked: string | undefined): string {
  const url = asked ?? expectationIn(folder)?.url ?? addressOfOthers(folder);
  if (url !== null) return url;
  throw new Error(
    'No other page of this layout says where the real site would show it.\nSay it: --url https://my.chsi.com.cn/archive/…',
  );
}

async function draft(folder: string, asked: { readonly url?: string; readonly row?: string }): Promise<void> {
  const path = join(folder, 'expected.json');
  const former = expectationIn(folder);
  if (former && former.unchecked === undefined) {
    console.log(`${relative('.', path)} is finished and stays as it is. Delete it to have it drafted anew.`);
    return;
  }
  const url = addressFor(folder, asked.url);
  const { reading, late } = await readInChromium(readFileSync(join(folder, 'page.html'), 'utf8'), url);
  const compare =
    reading.state === 'records'
      ? await draftedComparison(reading.records, await madeUpRoster(), asked.row ?? null)
      : null;
  const drafted: ExpectedPage = {
    unchecked: UNCHECKED,
    url,
    about: former?.about ?? '',
    ...(late ? { late } : {}),
    reading,
    compare,
  };
  writeFileSync(path, JSON.stringify(drafted));
  execFileSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', path]);
  const found = reading.state === 'records' ? reading.layout : reading.reason;
  const row = compare === null ? '' : `, compared with ${compare.row}`;
  console.log(`Drafted ${relative('.', path)}: ${reading.state}, ${found}, at ${url}${row}`);
}

function folderNamed(path: string): string {
  const folder = resolve(path);
  const isPage = dirname(dirname(folder)) === PAGES_FOLDER && existsSync(join(folder, 'page.html'));
  if (!isPage) throw new Error(`${path} is no page: there is no tests/pages/<layout>/<name>/page.html.`);
  return folder;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { url: { type: 'string' }, row: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length === 0)
    throw new Error('Which page? npx tsx scripts/draft-expected.ts tests/pages/…');
  for (const folder of positionals.map(folderNamed)) await draft(folder, values);
  console.log('The tests refuse a draft until a person has checked it and deleted its line "unchecked".');
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
