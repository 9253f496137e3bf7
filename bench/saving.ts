// Saves the picture of every made-up page that is compared, again and again, in several fonts:
//   npx tsx bench/saving.ts [--fonts 'Noto Sans CJK SC,…'] [--pages archive-table] [--as text|protected|picture] [--times 1]
// Counts the values whose picture was said to show something else, and how long reading the picture takes.
import { parseArgs } from 'node:util';
import { RecordPage } from '@/tests/e2e/support/record-page';
import { StartPage } from '@/tests/e2e/support/start-page';
import { BUILT_EXTENSION, type ExtensionBrowser, launchWithExtension } from '@/tests/support/browser';
import { listPracticePages, type PracticePage } from '@/tests/support/practice-pages';
import { type PracticeSite, startPracticeSite } from '@/tests/support/practice-site';
import { type ShownAs, showAs } from '@/tests/support/practice-twins';
import { SavedFiles } from '@/tests/support/saved-files';
import { median, ninth } from './median';

const READING_MS = 120_000;

const { values: options } = parseArgs({
  options: {
    fonts: { type: 'string', default: '' },
    pages: { type: 'string', default: '' },
    as: { type: 'string', default: 'text' },
    times: { type: 'string', default: '1' },
    extension: { type: 'string', default: BUILT_EXTENSION },
    verbose: { type: 'boolean', default: false },
  },
});

interface Saved {
  readonly state: string;
  readonly values: number;
  /** whole time from the click, and of it reading the picture; milliseconds */
  readonly whole: number;
  readonly reading: number;
  readonly told: string;
}

/** Runs in the background: notes how long each picture is read that is about to be saved. */
function noteReadings(): void {
  const noted: number[] = [];
  (globalThis as unknown as { benchReadings: number[] }).benchReadings = noted;
  const { runtime } = chrome as unknown as {
    runtime: { connect: (...all: unknown[]) => chrome.runtime.Port };
  };
  const connect = runtime.connect.bind(runtime);
  runtime.connect = (...all) => {
    const port = connect(...all);
    const post = port.postMessage.bind(port);
    const begun = new Map<number, number>();
    port.postMessage = (message: { kind?: string; id?: number }) => {
      if (message.kind === 'shown') begun.set(message.id ?? 0, performance.now());
      post(message);
    };
    port.onMessage.addListener((message: { kind?: string; id?: number }) => {
      const from = begun.get(message.id ?? 0);
      if (from === undefined || message.kind === 'progress') return;
      noted.push(performance.now() - from);
    });
    return port;
  };
}

async function saveOnce(
  extension: ExtensionBrowser,
  site: PracticeSite,
  { layout, name }: PracticePage,
  font: string,
): Promise<readonly Saved[]> {
  await showAs(options.as as ShownAs, site, extension.context, layout, name);
  const record = await RecordPage.openShown(extension, site, layout, name);
  try {
    if (font !== '' && options.as === 'text')
      await record.page.addStyleTag({ content: `body,body *{font-family:"${font}"!important}` });
    await extension.clickAction(record.page);
    const end = await record.panel.waitForRun(1, READING_MS);
    if (end.state !== 'done') return [];
    const values = (await record.panel.lines()).filter(({ readBy }) => readBy !== 'none').length;
    const all: Saved[] = [];
    for (let time = 0; time < Number(options.times); time += 1)
      all.push(await save(extension, record, values));
    return all;
  } finally {
    await record.page.close();
  }
}

async function save(extension: ExtensionBrowser, { panel }: RecordPage, values: number): Promise<Saved> {
  const worker = await extension.worker();
  const before = await worker.evaluate(
    () => (globalThis as never as { benchReadings: number[] }).benchReadings.length,
  );
  const files = SavedFiles.of(extension.context);
  files.startAnew();
  const begun = performance.now();
  await panel.button(/保存确认图|再存一次/).click();
  const ended = panel.host.locator('[data-picture=saved],[data-picture=failed]');
  await panel.host
    .locator('[data-picture=saving]')
    .waitFor({ timeout: 2_000 })
    .catch(() => undefined);
  await ended.waitFor({ timeout: READING_MS });
  const whole = performance.now() - begun;
  const state = (await panel.root.getAttribute('data-picture')) ?? '';
  const told =
    state === 'saved'
      ? ''
      : (((await panel.root.textContent()) ?? '').match(/没有保存.*?。.*?。/u)?.[0] ?? '');
  const readings = await worker.evaluate(
    (from) => (globalThis as never as { benchReadings: number[] }).benchReadings.slice(from),
    before,
  );
  return { state, values, whole, reading: readings.reduce((sum, one) => sum + one, 0), told };
}

const site = await startPracticeSite();
const extension = await launchWithExtension({ site, extensionPath: options.extension });
const start = await StartPage.open(extension);
await start.loadAsCounselor('tests/pages/roster.csv');
await start.page.close();
await (await extension.worker()).evaluate(noteReadings);

const pages = listPracticePages().filter(
  ({ layout, name, expected }) =>
    expected.compare &&
    !expected.late &&
    layout !== 'report-2019' &&
    `${layout}/${name}`.includes(options.pages),
);
const fonts = options.fonts === '' ? [''] : options.fonts.split(',');
const saved: Saved[] = [];
for (const font of fonts) {
  for (const page of pages) {
    const outcomes = await saveOnce(extension, site, page, font).catch((error: unknown) => {
      console.log(`${page.layout}/${page.name} ${font}: ${String(error).slice(0, 200)}`);
      return [];
    });
    saved.push(...outcomes);
    for (const one of outcomes) {
      if (one.state === 'saved' && !options.verbose) continue;
      console.log(
        `${page.layout}/${page.name} ${font}: ${one.state} ${one.told} (${Math.round(one.reading)} of ${Math.round(one.whole)} ms)`,
      );
    }
  }
}
const done = saved.filter(({ state }) => state === 'saved');
console.log(
  `${saved.length} pictures, ${saved.reduce((sum, { values }) => sum + values, 0)} values, ${done.length} saved`,
);
const ms = (times: readonly number[]): string =>
  `median ${Math.round(median(times))}, nine in ten below ${Math.round(ninth(times))} ms`;
console.log(`reading the picture: ${ms(done.map(({ reading }) => reading))}`);
console.log(`the rest (floor): ${ms(done.map(({ whole, reading }) => whole - reading))}`);
await extension.close();
await site.close();
