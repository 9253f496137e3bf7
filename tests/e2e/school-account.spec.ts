import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type ExtensionBrowser, launchWithExtension } from '@/tests/support/browser';
import { type PracticeSite, startPracticeSite } from '@/tests/support/practice-site';
import { SCHOOL_FORM_URLS } from '@/tests/support/school-forms';
import { grantedBefore } from './support/granted-before';
import { SchoolNotes } from './support/school-note';
import { StartPage } from './support/start-page';

let userDataDir = '';
let site: PracticeSite;
let extension: ExtensionBrowser;

test.beforeAll(async () => {
  site = await startPracticeSite();
  userDataDir = mkdtempSync(join(tmpdir(), 'xueji-account-'));
  const first = await launchWithExtension({ site, userDataDir });
  const { extensionId } = first;
  await first.close();
  grantedBefore(userDataDir, extensionId, 'https://account.chsi.com.cn/*');
  extension = await launchWithExtension({ site, userDataDir });
});

test.afterAll(async () => {
  await extension.close();
  await site.close();
  rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
});

async function openAccount(): Promise<{ page: Page; notes: SchoolNotes }> {
  const page = await extension.context.newPage();
  const notes = await SchoolNotes.of(page);
  await page.goto(SCHOOL_FORM_URLS.account);
  return { page, notes };
}

/** Types a name that is off; the field before it holds a password that is nobody's business. */
async function type(page: Page): Promise<void> {
  await page.locator('[name=p4]').fill('geheim');
  await page.locator('[name=p2]').fill('西南大學');
}

/** The one that the icon brought to the front. */
async function startPage(): Promise<Page> {
  const find = () =>
    extension.context.pages().find((page) => page.url().includes('start.html?from=not-logged-in'));
  await expect.poll(() => find() !== undefined).toBe(true);
  const found = find();
  if (found === undefined) throw new Error('The start page has gone.');
  return found;
}

async function registered(): Promise<readonly string[]> {
  const worker = await extension.worker();
  return worker.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
  );
}

test('the account pages are left alone until a person allows them, and again when that is taken back', async () => {
  const { page, notes } = await openAccount();
  await type(page);
  expect(await registered()).toEqual([]);
  expect(await notes.isGuarded()).toBe(false);

  // the student has come to that step and clicks the icon: the reason is said before anything is asked
  await extension.clickAction(page);
  const start = await startPage();
  const question = start.locator('[data-asked=accounts]');
  await question.getByText('正在填“提供学籍或学历信息”？').click();
  await expect(question.getByText('那里填错校名的次数有限')).toBeVisible();
  await expect(question.getByText('用户名、密码、验证码和其他栏一概不读')).toBeVisible();
  await question.locator('[data-action=allow-accounts]').click();
  await expect.poll(registered).toEqual(['https://account.chsi.com.cn/*']);

  // the tab that was open need not be loaded anew
  await page.bringToFront();
  await page.locator('[name=p2]').fill('西南 大学');
  await notes.expectText('中间多了一个空格');
  await notes.expectText('“提供学籍或学历信息”');
  await page.getByText('下一步').click();
  await expect.poll(async () => (await notes.only()).asking).toBe(true);
  await expect(page.locator('#sent')).toHaveText('');
  await notes.press('填入“西南大学”');
  await expect(page.locator('[name=p2]')).toHaveValue('西南大学');
  await page.getByText('下一步').click();
  await expect(page.locator('#sent')).toHaveText('已发送;');

  const later = await openAccount();
  await type(later.page);
  await later.notes.expectState('differs');
  expect(await later.notes.isGuarded()).toBe(true);

  await start.bringToFront();
  await expect(question.getByText('已允许：账号页面上填校名时会提醒。')).toBeVisible();
  await start.goto(extension.pageUrl('start.html'));
  await new StartPage(start).unfold('accounts');
  const tool = start.locator('[data-tool=accounts]');
  await tool.locator('[data-action=stop-accounts]').click();
  await expect.poll(registered).toEqual([]);
  await expect(tool.locator('[data-accounts]')).toHaveAttribute('data-accounts', 'false');
  const after = await openAccount();
  await type(after.page);
  expect(await after.notes.isGuarded()).toBe(false);
  expect(site.foreign()).toEqual([]);
});
