import { writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { RecordPage } from '@/tests/e2e/support/record-page';
import { StartPage } from '@/tests/e2e/support/start-page';
import { BUILT_EXTENSION, type ExtensionBrowser, launchWithExtension } from '@/tests/support/browser';
import { startPracticeSite } from '@/tests/support/practice-site';
import { median, ninth } from '../median';
import { FONTS } from '../reading/fonts';
import { fontsMissing } from '../reading/fonts-missing';
import type { Values } from '../reading/made-up-values';
import { makePerson } from '../reading/people';
import { Random } from '../reading/random';
import { goodPage, type Look, SHAPES } from './good-page';

/**
 * `npx wxt build && npx tsx bench/second-reading/run.ts [pages] [build]`: on pages that show what their text says, in six fonts at
 * 1x, how many values are doubted after the screen was read as well, and how long that takes.
 */
const SEED = 12;
const SIZES = [12, 13, 14, 16, 18] as const;
const PAGE = 'https://my.chsi.com.cn/archive/gdjy/xj/bench.action';
const COLUMNS: readonly (readonly [TextFieldKey, string])[] = [
  ['studentNo', '学号'],
  ['name', '姓名'],
  ['gender', '性别'],
  ['idNumber', '身份证号'],
  ['birthDate', '出生日期'],
  ['ethnicity', '民族'],
  ['school', '院校名称'],
  ['branch', '学院'],
  ['major', '专业'],
  ['className', '班级'],
  ['duration', '学制'],
  ['level', '层次'],
  ['educationType', '学历类别'],
  ['studyForm', '学习形式'],
  ['enrollDate', '入学日期'],
  ['expectedGraduation', '预毕业日期'],
];

interface Checked {
  readonly look: Look;
  readonly values: number;
  readonly screen: string;
  readonly doubted: readonly string[];
  /** milliseconds from the result to the end of the second reading */
  readonly added: number;
}

function csvOf(rows: readonly Values[]): string {
  const lines = rows.map((row) => COLUMNS.map(([field]) => row[field] ?? '').join(','));
  return [COLUMNS.map(([, header]) => header).join(','), ...lines].join('\n');
}

async function checkOne(extension: ExtensionBrowser, record: RecordPage, look: Look): Promise<Checked> {
  await record.page.goto(PAGE);
  await extension.clickAction(record.page);
  await record.panel.root.waitFor({ state: 'attached' });
  // no function with a name in it: it would be compiled for Node first
  const added = await record.panel.root.evaluate(
    (root) =>
      new Promise<number>((resolve) => {
        let begun = 0;
        const timer = setInterval(() => {
          const state = root.getAttribute('data-state') ?? '';
          if (state === 'done') begun ||= performance.now();
          if (state === 'done' && root.getAttribute('data-screen') === 'reading') return;
          if (!['done', 'failed', 'asking'].includes(state)) return;
          clearInterval(timer);
          resolve(performance.now() - begun);
        }, 10);
      }),
  );
  const lines = await record.panel.lines();
  const doubted = lines.filter(({ text }) => text.includes('画面上显示的与页面文字不同'));
  const judged = lines.filter(({ verdict, readBy }) => readBy === 'text' && /match|variant/.test(verdict));
  return {
    look,
    added,
    values: judged.length + doubted.length,
    screen: (await record.panel.root.getAttribute('data-screen')) ?? 'none',
    doubted: doubted.map(({ text }) => text),
  };
}

/** A capture alone, which nothing that reads the screen can do without. Milliseconds. */
async function captureAlone(extension: ExtensionBrowser): Promise<number> {
  const worker = await extension.worker();
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    times.push(
      await worker.evaluate(async () => {
        const begun = performance.now();
        await chrome.tabs.captureVisibleTab({ format: 'png' });
        const taken = performance.now() - begun;
        await new Promise((resolve) => setTimeout(resolve, 700));
        return taken;
      }),
    );
  }
  return median(times);
}

const missing = fontsMissing();
if (missing.length > 0) throw new Error(`Fonts are missing: ${missing.join(', ')}.`);
const pages = Number(process.argv[2] ?? 150);
const random = new Random(SEED);
const people = Array.from({ length: pages }, (_, at) => makePerson(random, at));
const roster = join(tmpdir(), 'second-reading.csv');
writeFileSync(roster, csvOf(people.map(({ expected }) => expected)));
const site = await startPracticeSite();
const [, , , extensionPath = BUILT_EXTENSION] = process.argv;
const extension = await launchWithExtension({ site, extensionPath });
const start = await StartPage.open(extension);
await start.loadAsCounselor(roster);
await start.page.close();
const record = new RecordPage(await extension.context.newPage(), extension);
const checked: Checked[] = [];
for (const [at, { shown }] of people.entries()) {
  const look: Look = {
    font: FONTS[at % FONTS.length] ?? FONTS[0],
    size: random.pick(SIZES),
    shape: random.pick(SHAPES),
  };
  site.setPage(PAGE, goodPage(shown, look));
  const one = await checkOne(extension, record, look);
  checked.push(one);
  for (const text of one.doubted) console.log('doubted', JSON.stringify(look), text);
  if (one.screen !== 'done') console.log(one.screen, JSON.stringify(look));
  if (at % 25 === 24) console.log(`${at + 1} pages, ${sum(checked.map(({ values }) => values))} values`);
}
const times = checked.filter(({ screen }) => screen === 'done').map(({ added }) => added);
const alone = await captureAlone(extension);
console.log(`${cpus()[0]?.model}, ${cpus().length} processors, Node ${process.version}`);
console.log(
  `values read ${sum(checked.map(({ values }) => values))}, doubted ${sum(checked.map(({ doubted }) => doubted.length))}`,
);
console.log(`pages read ${times.length} of ${pages}`);
console.log(
  `first ${Math.round(times[0] ?? 0)} ms; warm: median ${Math.round(median(times.slice(1)))} ms, nine in ten ${Math.round(ninth(times.slice(1)))} ms; a capture alone ${Math.round(alone)} ms`,
);
await extension.close();
await site.close();

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
