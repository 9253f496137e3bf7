import { mkdirSync } from 'node:fs';
import { launchWithExtension } from '@/tests/support/browser';
import { allDisguises } from '@/tests/support/disguises/all-disguises';
import { pagesOf } from '@/tests/support/disguises/disguise-pages';
import { startPracticeSite } from '@/tests/support/practice-site';
import { type CheckedHow, checkPage, type Outcome } from './check-page';
import { drawSheets } from './draw-sheets';

/**
 * `npx tsx bench/disguises/run.ts [click|auto|sheets] [part of an id or kind …]`: what the built extension says of every
 * disguise (with VERDICTS=1 of each as soon as it is known); `sheets` draws what a person sees of each into /tmp/disguises instead.
 */
const [what = 'click', ...wanted] = process.argv.slice(2);
const disguises = (await allDisguises()).filter(
  ({ id, kind }) => wanted.length === 0 || wanted.some((part) => id.includes(part) || kind === part),
);
/** The second reading takes its own time. */
const SETTLE_MS = { click: Number(process.env.SETTLE_MS ?? 1_500), auto: 900 };

const site = await startPracticeSite();
const browser = await launchWithExtension({ site });
const start = await browser.context.newPage();
await start.goto(browser.pageUrl('start.html'));
await start.locator('input[type=file][data-for=roster]').setInputFiles('tests/pages/roster.csv');
await start.locator('[data-role=counselor]').click();
await start.locator('[data-roster=ready]').waitFor();
if (what === 'sheets') {
  mkdirSync('/tmp/disguises', { recursive: true });
  await drawSheets(browser, site, disguises, '/tmp/disguises');
} else {
  const how = what as CheckedHow;
  const worker = await browser.worker();
  if (how === 'auto') {
    await worker.evaluate(() => chrome.storage.local.set({ settings: { autoCheck: true } }));
  }
  const outcomes: Outcome[] = [];
  for (const page of pagesOf(disguises)) {
    const found = await checkPage(browser, site, page, how, SETTLE_MS[how]);
    if (process.env.VERDICTS) for (const { disguise, verdict } of found) console.log(disguise.id, verdict);
    outcomes.push(...found);
  }
  print(how, outcomes);
}
await browser.close();
await site.close();

function print(how: CheckedHow, outcomes: readonly Outcome[]): void {
  const kinds = [...new Set(outcomes.map(({ disguise }) => disguise.kind))];
  for (const kind of kinds) {
    const own = outcomes.filter(({ disguise }) => disguise.kind === kind);
    const missed = own.filter(({ caught }) => !caught);
    const list = missed.map(({ disguise, verdict }) =>
      verdict === 'match' ? disguise.id : `${disguise.id} (${verdict})`,
    );
    console.log(`${kind.padEnd(10)} ${own.length - missed.length} of ${own.length}   ${list.join(', ')}`);
  }
  const caught = outcomes.filter((outcome) => outcome.caught).length;
  console.log(`${how}: ${caught} of ${outcomes.length} caught`);
}
