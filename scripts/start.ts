// `npm start`: the extension at work on a made-up record, on the practice site, with nothing to set up.
//   npm start -- --page general --case label-above    another made-up page
//   npm start -- --as picture                         the record as one picture; or: text, protected
//   npm start -- --class                            a made-up class of 60, a folder of files, the three sheets
//   npm start -- --headless                           without a window, as on a machine without a display
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { RESULT_WORDS } from '@/lib/core/texts/verdicts';
import type { Panel, RunEnd } from '@/tests/e2e/support/panel';
import { RecordPage } from '@/tests/e2e/support/record-page';
import { StartPage } from '@/tests/e2e/support/start-page';
import { type ExtensionBrowser, launchWithExtension } from '@/tests/support/browser';
import { listPracticePages, PAGES_FOLDER } from '@/tests/support/practice-pages';
import { type PracticeSite, startPracticeSite } from '@/tests/support/practice-site';
import { showAs } from '@/tests/support/practice-twins';
import { SavedFiles } from '@/tests/support/saved-files';
import type { ShownAs } from '@/tests/support/shown-as';
import { playClass } from './start-class';
import { type StartOptions, startOptions } from './start-options';
import { verdictTable } from './verdict-table';

const ROSTER = join(PAGES_FOLDER, 'roster.csv');
const SAMPLE_STUDENT = '222026321062001';
/** Reading from the screen begins with loading the recogniser. Milliseconds. */
const READING_MS = 120_000;
const PICTURES = resolve('.output/start');

/** The 学号 of the made-up roster that the page shows, so that every page is checked by its own student. */
function studentOn(layout: string, name: string): string {
  const page = listPracticePages().find((one) => one.layout === layout && one.name === name);
  const html = page ? readFileSync(page.htmlPath, 'utf8') : '';
  const numbers = [...readFileSync(ROSTER, 'utf8').matchAll(/^\d+,(\d+),/gm)].map((row) => row[1] ?? '');
  return numbers.find((number) => html.includes(number)) ?? SAMPLE_STUDENT;
}

function build(): void {
  console.log('Building the extension…');
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], { stdio: 'pipe' });
}

/** Loads the roster as its student would, opens the record, clicks the icon. */
async function check(
  extension: ExtensionBrowser,
  site: PracticeSite,
  { layout, name, as }: StartOptions,
): Promise<{ readonly panel: Panel; readonly end: RunEnd }> {
  const start = await StartPage.open(extension);
  await start.loadAsStudent(ROSTER, studentOn(layout, name));
  console.log(`Loaded ${relative('.', ROSTER)} as the student ${studentOn(layout, name)}.`);
  const shown = await showTwin(extension, site, { layout, name, as });
  const record = await RecordPage.openShown(extension, site, layout, name);
  console.log(`Checking ${record.page.url()} (made-up page ${layout}/${name}, shown as ${shown})…\n`);
  await extension.clickAction(record.page);
  return { panel: record.panel, end: await record.panel.waitForRun(1, READING_MS) };
}

/** Protected values as on CHSI's pages today; as text where this machine has no font to make the protective one of. */
async function showTwin(
  extension: ExtensionBrowser,
  site: PracticeSite,
  { layout, name, as }: Pick<StartOptions, 'layout' | 'name' | 'as'>,
): Promise<ShownAs> {
  try {
    await showAs(as, site, extension.context, layout, name);
    return as;
  } catch (error) {
    console.log(`${error instanceof Error ? error.message : error}\nShown as text instead.`);
    site.show(layout, name);
    return 'text';
  }
}

async function tell(panel: Panel, end: RunEnd): Promise<void> {
  if (end.state !== 'done') {
    console.log(
      `No verdicts: the panel says "${end.state}"${end.reason ? `, because of ${end.reason}` : ''}.`,
    );
    return;
  }
  const notes = new Map((await panel.marks()).map((mark) => [mark.field, mark.text]));
  const lines = await panel.lines();
  const noted = lines.map((line) => ({
    ...line,
    note: line.verdict === 'mismatch' ? (notes.get(line.field)?.split(' · ')[1] ?? '') : '',
  }));
  console.log(verdictTable(noted));
  const word = Object.entries(RESULT_WORDS).find(([result]) => result === end.result)?.[1];
  console.log(`\n  结论：${word ?? end.result}\n`);
}

/** In a window people save pictures themselves; without this the browser would delete them when it closes. */
function keepPictures({ context }: ExtensionBrowser): void {
  SavedFiles.of(context).onSaved((file) => {
    const path = join(PICTURES, file.fileName);
    copyFileSync(file.path, path);
    console.log(`Saved: ${relative('.', path)}`);
  });
}

async function playOn(extension: ExtensionBrowser): Promise<void> {
  keepPictures(extension);
  console.log('The browser stays open: change the page, click the icon, load another file. Ctrl-C ends it.');
  await extension.context.waitForEvent('close', { timeout: 0 });
}

async function show(extension: ExtensionBrowser, site: PracticeSite, options: StartOptions): Promise<void> {
  if (options.wholeClass) {
    await playClass(extension, PICTURES);
    if (!options.headless) await playOn(extension);
    return;
  }
  const { panel, end } = await check(extension, site, options);
  await tell(panel, end);
  if (!options.headless) await playOn(extension);
  else if (end.state === 'done') {
    const { path } = await panel.savePicture(PICTURES);
    console.log(`Saved: ${relative('.', path)}`);
  }
}

async function main(): Promise<void> {
  const options = startOptions(process.argv.slice(2), process.platform, process.env);
  const site = await startPracticeSite();
  try {
    site.urlOf(options.layout, options.name);
    if (options.build) build();
    mkdirSync(PICTURES, { recursive: true });
    const view = options.headless ? {} : { viewport: null };
    const extension = await launchWithExtension({ site, headless: options.headless, ...view });
    try {
      await show(extension, site, options);
    } finally {
      await extension.close();
    }
  } finally {
    await site.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
