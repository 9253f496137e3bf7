import { mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { storeProblem } from '@/lib/core/texts/class-store';
import { failureProblem } from '@/lib/core/texts/failures';
import { refusalProblem } from '@/lib/core/texts/roster';
import { type ExtensionBrowser, launchWithExtension } from '@/tests/support/browser';
import type { PracticeSite } from '@/tests/support/practice-site';
import { ClassPage } from './support/class-page';
import { expectTold, ROSTER } from './support/expectations';
import { expect, test } from './support/fixtures';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';

/** What another page holds is waited for; the machine may be busy. Milliseconds. */
const LONG = 45_000;
test.describe.configure({ mode: 'serial', timeout: 4 * LONG });

/** A database as a newer version of the extension would keep it. */
function keepNewer(page: Page, name: string): Promise<void> {
  return page.evaluate(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database, 999);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    name,
  );
}

/** Puts something into a store that was never kept there like that. */
function damage(page: Page, name: string, store: string, value: unknown, key?: string): Promise<void> {
  return page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(given.name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(given.store, 'readwrite');
          transaction.objectStore(given.store).put(given.value, given.key);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { name, store, value, key },
  );
}

/** What the start page says, and that everything can be deleted and begun anew. */
async function expectBegunAnew(
  start: StartPage,
  refusal: 'storage-newer' | 'storage-damaged',
): Promise<void> {
  await expect(start.root).toHaveAttribute('data-roster', 'refused', { timeout: 20_000 });
  await expectTold(start.page.locator('.load'), refusalProblem(refusal, ''));
  await start.deleteAll();
  await expect(start.root).toHaveAttribute('data-roster', 'none');
  await start.loadAsCounselor(ROSTER);
  await start.deleteAll();
  await expect(start.root).toHaveAttribute('data-roster', 'none');
}

test('a roster of a newer version: the start page says so, blames no file that is loaded then, and everything can be begun anew', async ({
  extension,
}) => {
  const start = await StartPage.open(extension);
  await keepNewer(start.page, 'roster');
  await start.page.reload();
  await expect(start.root).toHaveAttribute('data-roster', 'refused');
  await start.loadFile(ROSTER);
  await start.page.locator('[data-role=counselor]').click();
  await expect(start.page.locator('.refused-name')).toHaveText('roster.csv');
  await expectBegunAnew(start, 'storage-newer');
});

test('a damaged roster: the start page says so, and everything can be begun anew', async ({ extension }) => {
  const start = await StartPage.open(extension);
  await start.loadAsCounselor(ROSTER);
  await damage(start.page, 'roster', 'about', { rowCount: 'many' }, 'kept');
  await start.page.reload();
  await expectBegunAnew(start, 'storage-damaged');
});

/** Every class that is kept loses all but its key. */
async function damageClasses(page: Page): Promise<void> {
  const keys = await page.evaluate(
    () =>
      new Promise<IDBValidKey[]>((resolve) => {
        const opening = indexedDB.open('classes');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('abouts').objectStore('abouts').getAllKeys();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result);
          };
        };
      }),
  );
  expect(keys).toHaveLength(1);
  for (const classKey of keys) await damage(page, 'classes', 'abouts', { classKey });
}

for (const [what, failure, breakIt] of [
  ['of a newer version', 'newer', (page: Page) => keepNewer(page, 'classes')],
  ['that are damaged', 'damaged', damageClasses],
] as const) {
  test(`classes ${what}: the class page says so, and everything can be begun anew`, async ({ extension }) => {
    const board = await ClassPage.open(extension);
    if (failure === 'damaged') {
      await board.loadFile(ROSTER);
      await expect(board.page.locator('[data-student]')).toHaveCount(6);
    }
    await breakIt(board.page);
    await board.page.reload();
    await expectClassesBegunAnew(board, failure);
  });
}

/** What the class page says, for good, and that everything can be deleted and begun anew. */
async function expectClassesBegunAnew(board: ClassPage, failure: 'newer' | 'damaged'): Promise<void> {
  const note = board.page.locator(`[data-note=${failure}]`);
  await expect(note).toBeVisible({ timeout: 20_000 });
  // a roster that is given then makes no class beside it
  await board.loadFile(ROSTER);
  await expectTold(note, storeProblem(failure));
  await expect(board.page.locator('[data-student]')).toHaveCount(0);
  await board.action('delete-unusable');
  await board.action('confirm-delete-unusable');
  await expect(note).toHaveCount(0);
  await board.loadFile(ROSTER);
  await expect(board.page.locator('[data-student]')).toHaveCount(6);
  await board.manage('delete-all');
  await board.action('confirm-delete-all');
  await expect(board.root).toHaveAttribute('data-roster', 'none');
}

/** Holds every database of ours open, as a page of an older version that lets none go, while a newer version wants them. */
function holdAll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      const held = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
      });
      Reflect.set(globalThis, `held ${name}`, held);
      await new Promise((resolve) => {
        indexedDB.open(name ?? '', 999).onblocked = resolve;
      });
    }
  });
}

test.describe(() => {
  // that the check could not be put on the board is told on the class page as well
  test.use({ breaks: true });
  test('databases that another page holds: all three pages say so, and go on when it is closed', async ({
    extension,
    site,
  }) => {
    const start = await StartPage.open(extension);
    await start.loadAsCounselor(ROSTER);
    const board = await ClassPage.open(extension);
    await expect(board.page.locator('[data-student]')).toHaveCount(6);
    const holding = await extension.context.newPage();
    await holding.goto(extension.pageUrl('help.html'));
    await holdAll(holding);
    const record = await RecordPage.open(extension, site, 'archive-table', 'good');
    await Promise.all([start.page.reload(), board.page.reload(), extension.clickAction(record.page)]);
    await expectTold(start.page.locator('.load'), refusalProblem('storage-blocked', ''), LONG);
    await expectTold(board.page.locator('[data-note=blocked]'), storeProblem('blocked'), LONG);
    expect(await record.panel.waitForRun(1, LONG)).toMatchObject({ reason: 'storage-blocked' });
    await expectTold(record.panel.root, failureProblem('storage-blocked'));
    await holding.close();
    await start.page.locator('[data-action=try-again]').click();
    await start.waitReady();
    await board.page.reload();
    await expect(board.page.locator('[data-student]')).toHaveCount(6);
    expect(await record.check(2)).toMatchObject({ state: 'done', result: 'match' });
    await start.page.bringToFront();
    await start.deleteAll();
    await expect(board.root).toHaveAttribute('data-roster', 'none');
  });
});

/** What the three pages of a browser say that was started on a folder that was spoilt. */
async function expectSaidEverywhere(
  browser: ExtensionBrowser,
  site: PracticeSite,
  failure: 'damaged' | 'unusable',
): Promise<StartPage> {
  const start = await StartPage.open(browser);
  await expectTold(start.page.locator('.load'), refusalProblem(`storage-${failure}`, ''), LONG);
  const board = await ClassPage.open(browser);
  await expectTold(board.page.locator(`[data-note=${failure}]`), storeProblem(failure), LONG);
  const record = await RecordPage.open(browser, site, 'archive-table', 'good');
  await browser.clickAction(record.page);
  expect(await record.panel.waitForRun(1, LONG)).toMatchObject({ reason: `storage-${failure}` });
  await expectTold(record.panel.root, failureProblem(`storage-${failure}`));
  return start;
}

/** What every database is kept in. */
const DATABASE_FILES = /(?:\.ldb|\.log|MANIFEST-\d+)$/u;

function damageFiles(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!DATABASE_FILES.test(name)) continue;
    const file = join(folder, name);
    writeFileSync(file, Buffer.alloc(statSync(file).size, 0xa5));
  }
}

test('a folder that cannot be opened, then files that are damaged, which the browser empties unsaid: all three pages say so, and all can be begun anew', async ({
  site,
}) => {
  // three starts of a browser
  test.setTimeout(8 * LONG);
  const userDataDir = mkdtempSync(join(tmpdir(), 'xueji-storage-'));
  const databases = join(userDataDir, 'Default', 'IndexedDB');
  const aside = join(userDataDir, 'aside');
  const launch = () => launchWithExtension({ site, userDataDir });
  const before = await launch();
  const start = await StartPage.open(before);
  await start.unfold('settings');
  await start.turnOn('keepRoster');
  await start.loadAsCounselor(ROSTER);
  const board = await ClassPage.open(before);
  await expect(board.page.locator('[data-student]')).toHaveCount(6);
  await before.close();

  // a file where the browser wants a folder
  renameSync(databases, aside);
  writeFileSync(databases, 'a file');
  const locked = await launch();
  await expectSaidEverywhere(locked, site, 'unusable');
  await locked.close();

  rmSync(databases);
  renameSync(aside, databases);
  damageFiles(databases);
  const now = await launch();
  const told = await expectSaidEverywhere(now, site, 'damaged');
  await told.page.bringToFront();
  await told.deleteAll();
  const anew = await StartPage.open(now);
  await expect(anew.root).toHaveAttribute('data-roster', 'none');
  await anew.loadAsCounselor(ROSTER);
  const classes = await ClassPage.open(now);
  await expect(classes.page.locator('[data-student]')).toHaveCount(6);
  await now.close();
  rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
});
