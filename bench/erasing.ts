import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchWithExtension } from '@/tests/support/browser';
import { startPracticeSite } from '@/tests/support/practice-site';
import { wordsOnDisk } from '@/tests/support/words-on-disk';

const ROWS = 300;
const NAME = '孙星野';
/** How often the browser is made to merge its files after the deletion. */
const WAYS = [
  'clear',
  'delete',
  'delete and 1 sweep',
  'sweep, delete and 1 sweep',
  'sweep, delete and 5 sweeps',
];
/** How long is waited before the files are looked into. Milliseconds. */
const REST_MS = 6_000;

/** In the page; a text, because a function would be compiled for Node first. */
const TOOLS = `
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const open = (name, upgrade) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => upgrade?.(request.result);
    return done(request);
  };
  const finished = (transaction) => new Promise((resolve) => { transaction.oncomplete = resolve; });
  globalThis.fill = async (name, word, rows) => {
    const database = await open(name, (database) => database.createObjectStore('rows'));
    const transaction = database.transaction('rows', 'readwrite');
    for (let row = 0; row < rows; row += 1) transaction.objectStore('rows').put({ name: word, row }, row);
    await finished(transaction);
    database.close();
  };
  const sweep = async () => {
    (await open('sweep')).close();
    await done(indexedDB.deleteDatabase('sweep'));
  };
  globalThis.erase = async (name, way) => {
    if (way === 'clear') {
      const database = await open(name);
      const transaction = database.transaction('rows', 'readwrite');
      transaction.objectStore('rows').clear();
      await finished(transaction);
      database.close();
      return;
    }
    if (way.startsWith('sweep')) await sweep();
    await done(indexedDB.deleteDatabase(name));
    for (let left = Number(/(\\d) sweeps?$/.exec(way)?.[1] ?? 0); left > 0; left -= 1) {
      await sweep();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  };`;

async function eraseOnce(page: Page, folder: string, way: string): Promise<number> {
  await page.evaluate(TOOLS);
  await page.evaluate(`fill('stays', '李青禾', ${ROWS})`);
  await page.evaluate(`fill('goes', '${NAME}', ${ROWS})`);
  await page.evaluate(`erase('goes', '${way}')`);
  await page.waitForTimeout(REST_MS);
  return wordsOnDisk(folder, [NAME]).length;
}

/** In how many files of the profile a name stands that was deleted, by the way it was deleted (`erase-databases.ts`). */
const site = await startPracticeSite();
for (const way of WAYS) {
  const folder = mkdtempSync(join(tmpdir(), 'xueji-erasing-'));
  const browser = await launchWithExtension({ site, userDataDir: folder });
  const page = await browser.context.newPage();
  await page.goto(browser.pageUrl('start.html'));
  const counts: number[] = [];
  for (let run = 0; run < 5; run += 1) counts.push(await eraseOnce(page, folder, way));
  console.log(`${way}: files that hold the name, five times in a row: ${counts.join(', ')}`);
  await browser.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
await site.close();
