import { existsSync } from 'node:fs';
import { BUILT_EXTENSION, launchWithExtension } from '@/tests/support/browser';
import { ExtensionWorld } from '@/tests/support/extension-world';
import { startPracticeSite } from '@/tests/support/practice-site';
import { showAs } from '@/tests/support/practice-twins';
import { machine } from './machine';
import { countAfter } from './options';
import { quantile } from './quantile';

/**
 * npx wxt build && npx tsx bench/reading/first-value.ts [--runs n] [--wait milliseconds]: from a real click on a page of
 * protected text to the first word of the panel, to the first value that is read, and to the result; each in a browser
 * of its own. `--wait`: how long the page is on the screen before the click (0: the recogniser had no time to open).
 */
if (!existsSync(BUILT_EXTENSION)) throw new Error('There is no build: npx wxt build first.');
const given = process.argv.slice(2);
const [runs, wait] = [countAfter(given, '--runs', 5), countAfter(given, '--wait', 6_000)];

/** When the panel first says something, when `n/m` first has an n above 0 while values are read, when it is done. */
const NOTE = `
  globalThis.benchTimes = new Promise((resolve) => {
    const at = () => performance.timeOrigin + performance.now();
    const found = { word: 0, value: 0, done: 0, said: [] };
    const look = () => {
      const host = document.querySelector('xueji-check');
      const root = host && chrome.dom.openOrClosedShadowRoot(host);
      const panel = root?.querySelector('.panel');
      const text = panel?.querySelector('.headline-text')?.textContent ?? '';
      if (text !== '') found.word ||= at();
      if (text !== '' && found.said.at(-1)?.text !== text) found.said.push({ text, at: at() });
      if (/识读 [1-9]\\d*\\//.test(text)) found.value ||= at();
      if (panel?.dataset.state === 'done' || panel?.dataset.state === 'failed') {
        found.done ||= at();
        clearInterval(timer);
        resolve(found);
      }
    };
    const timer = setInterval(look, 10);
  });
  undefined`;

interface Times {
  readonly word: number;
  readonly value: number;
  readonly done: number;
  readonly said: readonly { readonly text: string; readonly at: number }[];
}

const site = await startPracticeSite();
console.log(`${machine()}\n${runs} clicks, each in a new browser, ${wait} ms after the page was loaded`);
const all: Times[] = [];
for (let run = 0; run < runs; run += 1) all.push(await once());
await site.close();
for (const name of ['word', 'value', 'done'] as const) {
  const times = all.map((one) => one[name]);
  console.log(
    `click → ${name.padEnd(6)} median ${seconds(quantile(times, 0.5))}, at most ${seconds(Math.max(...times))}`,
  );
}
console.log(all[0]?.said.map(({ text, at }) => `${seconds(at)} ${text}`).join('\n'));

async function once(): Promise<Times> {
  const extension = await launchWithExtension({ site });
  try {
    const url = await showAs('protected', site, extension.context, 'archive-table', 'good');
    const page = await extension.context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(wait);
    const world = await ExtensionWorld.of(page);
    await world.evaluate(NOTE);
    const clicked = performance.timeOrigin + performance.now();
    await extension.clickAction(page);
    const { word, value, done, said } = await world.evaluate<Times>('globalThis.benchTimes');
    return {
      word: word - clicked,
      value: (value || done) - clicked,
      done: done - clicked,
      said: said.map(({ text, at }) => ({ text, at: at - clicked })),
    };
  } finally {
    await extension.close();
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
