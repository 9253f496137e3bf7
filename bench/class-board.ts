import type { Page } from '@playwright/test';
import { launchWithExtension } from '@/tests/support/browser';
import { startPracticeSite } from '@/tests/support/practice-site';
import { benchFile } from './roster-files';

export interface ClassBoardRun {
  /** from the roster given to the first row on the board, in milliseconds */
  readonly loading: number;
  /** from the page's navigation to the first row, the class being kept, in milliseconds */
  readonly firstRow: number;
  /** from each keystroke in the search to the next frame after it, in milliseconds */
  readonly keystrokes: readonly number[];
  /** from a key that sets a state to the row that shows it, stored, in milliseconds */
  readonly settings: readonly number[];
}

const SEARCHED = ['2', '20', '202', '2026', '某', '某1', '', '没有', '', '5'];
const STATES = [
  ['1', 'agreed'],
  ['2', 'differs'],
  ['3', 'eyes'],
  ['0', 'waiting'],
  ['1', 'agreed'],
] as const;

/** Types this text into the search, as one change, and waits for the frame that shows what it found. */
function typed(page: Page, text: string): Promise<number> {
  return page.evaluate(async (value) => {
    const input = document.querySelector<HTMLInputElement>('[data-for=search]');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const begun = performance.now();
    set?.call(input, value);
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - begun;
  }, text);
}

function marked(page: Page, key: string, state: string): Promise<number> {
  return page.evaluate(
    async ([pressed, wanted]) => {
      const grid = document.querySelector<HTMLElement>('[role=grid]');
      const begun = performance.now();
      grid?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed ?? '', bubbles: true }));
      while (document.querySelector<HTMLElement>('[data-index="0"]')?.dataset.state !== wanted) {
        await new Promise((resolve) => setTimeout(resolve));
      }
      return performance.now() - begun;
    },
    [key, state],
  );
}

/** A class of so many students in the built extension: loaded, opened anew, searched, marked. */
export async function benchClassBoard(students: number): Promise<ClassBoardRun> {
  const site = await startPracticeSite();
  const browser = await launchWithExtension({ site });
  try {
    const page = await browser.context.newPage();
    await page.goto(browser.pageUrl('class.html'));
    await page.locator('[data-writes=true]').waitFor();
    const file = { name: '班.csv', mimeType: 'text/csv', buffer: Buffer.from(benchFile('csv', students)) };
    const given = performance.now();
    await page.locator('input[type=file][data-for=roster]').setInputFiles(file);
    await page.locator('[data-student]').first().waitFor({ timeout: 120_000 });
    const loading = performance.now() - given;
    await page.locator('[data-roster=ready][data-loads="1"]').waitFor({ timeout: 120_000 });
    await page.reload({ waitUntil: 'commit' });
    await page.locator('[data-student]').first().waitFor();
    // on the page's own clock, which begins with the navigation; a little late, never early
    const firstRow = await page.evaluate(() => performance.now());
    await page.locator('[data-writes=true]').waitFor();
    await page.locator('[role=grid]').press('Home');
    const settings: number[] = [];
    for (const [key, state] of STATES) settings.push(await marked(page, key, state));
    const keystrokes: number[] = [];
    for (const text of SEARCHED) keystrokes.push(await typed(page, text));
    return { loading, firstRow, keystrokes, settings };
  } finally {
    await browser.close();
    await site.close();
  }
}

function list(times: readonly number[]): string {
  return times.map((time) => Math.round(time)).join(' ');
}

if (process.argv[1]?.endsWith('class-board.ts')) {
  for (const students of [60, 5000]) {
    const { loading, firstRow, keystrokes, settings } = await benchClassBoard(students);
    console.log(`class of ${students}: loaded in ${Math.round(loading)} ms`);
    console.log(`  opened anew, first row after ${Math.round(firstRow)} ms`);
    console.log(`  search, each keystroke: ${list(keystrokes)} ms`);
    console.log(`  state by key, stored and shown: ${list(settings)} ms`);
  }
}
