import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, launchWithExtension } from '@/tests/support/browser';
import { wordsOnDisk } from '@/tests/support/words-on-disk';
import { ClassPage } from './support/class-page';
import { given, ROSTER } from './support/expectations';
import { expect, test, type Used } from './support/fixtures';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';

/** Of three of the made-up students: name, 学号, ID number. */
const PEOPLE = ['林知夏', '欧阳子墨', '222026321062001', '222026321062002', '500109200603180029'];

interface Profile extends Pick<Used, 'site'> {
  readonly folder: string;
  readonly browser: ExtensionBrowser;
}

/** A browser with a folder of its own, which is looked into while it runs and after it has been closed and started twice. */
async function inProfile(
  { site }: Pick<Used, 'site'>,
  words: readonly string[],
  work: (profile: Profile) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'xueji-erased-'));
  const start = () => launchWithExtension({ site, userDataDir: folder });
  const browser = await start();
  await work({ site, folder, browser });
  await expect.poll(() => leftIn(folder, words), { timeout: 30_000 }).toEqual([]);
  await browser.close();
  expect(leftIn(folder, words)).toEqual([]);
  for (let times = 0; times < 2; times += 1) {
    const again = await start();
    await StartPage.open(again);
    await again.close();
    expect(leftIn(folder, words)).toEqual([]);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Everywhere but in the browser's cache of web pages: there is CHSI's page as CHSI sent it, where CHSI lets it be kept. */
function leftIn(folder: string, words: readonly string[]): readonly string[] {
  return wordsOnDisk(folder, words).filter((line) => !line.startsWith('Default/Cache/'));
}

/** Files of the browser's that hold rows of ours. */
function inDatabase(folder: string, words: readonly string[]): number {
  return new Set(
    wordsOnDisk(folder, words)
      .filter((line) => line.includes('IndexedDB'))
      .map((line) => line.split(': ')[1]),
  ).size;
}

async function checkOnce({ browser, site }: Profile): Promise<Page> {
  const record = await RecordPage.open(browser, site, 'archive-table', 'good');
  await record.check();
  return record.page;
}

test('after 全部删除 on the start page no name and no number is in any file of the profile', async ({
  site,
}) => {
  await inProfile({ site }, PEOPLE, async (profile) => {
    const start = await StartPage.open(profile.browser);
    await start.loadAsCounselor(ROSTER);
    // a class page and a record page hold their own connections, and the background
    const board = await ClassPage.open(profile.browser);
    await expect(board.page.locator('[data-student]')).toHaveCount(6);
    await (await checkOnce(profile)).close();
    await expect.poll(() => inDatabase(profile.folder, PEOPLE)).toBe(PEOPLE.length);
    await start.page.bringToFront();
    await start.deleteAll();
    await expect(start.root).toHaveAttribute('data-roster', 'none');
    await expect(board.root).toHaveAttribute('data-roster', 'none');
  });
});

test('after 全部删除 on the class page none is either, nor a kept picture', async ({ site }) => {
  await inProfile({ site }, PEOPLE, async (profile) => {
    const board = await ClassPage.open(profile.browser);
    await board.loadFile(ROSTER);
    await expect(board.page.locator('[data-student]')).toHaveCount(6);
    await checkOnce(profile);
    await board.expectState('林知夏', 'agreed');
    await expect.poll(() => inDatabase(profile.folder, PEOPLE)).toBe(PEOPLE.length);
    await board.page.bringToFront();
    await board.manage('delete-all');
    await board.action('confirm-delete-all');
    await expect(board.root).toHaveAttribute('data-roster', 'none');
    await board.page.close();
  });
});

test('a roster that another takes the place of leaves nothing behind', async ({ site }) => {
  const [former, next] = ['赵云舟', '222026321069901'];
  await inProfile({ site }, [former, next], async ({ browser, folder }) => {
    const start = await StartPage.open(browser);
    await start.loadAsCounselor(given('一.csv', `学号,姓名\n${next},${former}\n222026321069902,钱月白\n`));
    await expect.poll(() => inDatabase(folder, [former, next])).toBe(2);
    await start.loadAsCounselor(ROSTER);
  });
});

test('who says 我是学生 leaves nobody else’s row in any file, and their own in none either', async ({
  site,
}) => {
  await inProfile({ site }, PEOPLE, async ({ browser, folder }) => {
    const start = await StartPage.open(browser);
    await start.loadAsCounselor(ROSTER);
    await expect.poll(() => inDatabase(folder, PEOPLE)).toBe(PEOPLE.length);
    await start.loadAsStudent(ROSTER, '222026321062001');
  });
});

test('a class that is deleted leaves nothing behind, and the other one stays', async ({ site }) => {
  const [former, next] = ['孙星野', '222026321069903'];
  await inProfile({ site }, [former, next], async ({ browser, folder }) => {
    const board = await ClassPage.open(browser);
    await board.loadFile(
      given('甲班.csv', `学号,姓名,班级\n${next},${former},甲班\n222026321069904,李青禾,甲班\n`),
    );
    await expect(board.page.locator('[data-student]')).toHaveCount(2);
    await board.loadFile(ROSTER);
    await expect(board.page.locator('[data-student]')).toHaveCount(6);
    await expect.poll(() => inDatabase(folder, [former, next])).toBe(2);
    await board.openClass('甲班');
    await board.manage('delete-class');
    await board.action('confirm-delete-class');
    await board.expectState('林知夏', 'waiting');
    await board.page.reload();
    await board.expectState('林知夏', 'waiting');
  });
});

/** Starts a browser on this folder, `begin`s there, closes it, and looks on the start page of the next start. */
async function afterRestart(
  { site }: Pick<Used, 'site'>,
  begin: (start: StartPage) => Promise<void>,
): Promise<{ readonly roster: string; readonly onDisk: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'xueji-session-'));
  const before = await launchWithExtension({ site, userDataDir: folder });
  await begin(await StartPage.open(before));
  await before.close();
  const after = await launchWithExtension({ site, userDataDir: folder });
  const start = await StartPage.open(after);
  // what is shown first counts: nobody may be answered before it is emptied
  await expect(start.root).toHaveAttribute('data-roster', /^(?:none|ready)$/);
  const roster = await start.state();
  await after.close();
  const onDisk = leftIn(folder, PEOPLE);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  return { roster, onDisk };
}

test('a roster kept for the session is gone when the browser starts again, from the disk too', async ({
  site,
}) => {
  expect(await afterRestart({ site }, (start) => start.loadAsCounselor(ROSTER))).toEqual({
    roster: 'none',
    onDisk: [],
  });
});

test('one that the counselor keeps stays', async ({ site }) => {
  const { roster } = await afterRestart({ site }, async (start) => {
    await start.unfold('settings');
    await start.turnOn('keepRoster');
    await start.loadAsCounselor(ROSTER);
  });
  expect(roster).toBe('ready');
});
