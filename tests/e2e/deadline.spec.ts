import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from '@playwright/test';
import { REMINDER_DENIED } from '@/lib/core/texts/settings';
import { BUILT_EXTENSION, type ExtensionBrowser, launchWithExtension } from '@/tests/support/browser';
import { ClassPage } from './support/class-page';
import { given } from './support/expectations';
import { expect, test } from './support/fixtures';
import { RecordPage } from './support/record-page';
import { type GivenFile, StartPage } from './support/start-page';

const LIN = {
  studentNo: '222026321062001',
  name: '林知夏',
  idNumber: '500109200603180029',
  major: '计算机科学与技术',
};

function rosterUntil(deadline: string): GivenFile {
  const about = { school: '西南大学', contact: '行署楼 101', deadline };
  const roster = { format: 'xueji-roster', version: 1, about, rows: [LIN] };
  return given('计科1班.json', JSON.stringify(roster));
}

async function withDeadline(extension: ExtensionBrowser, deadline: string): Promise<StartPage> {
  const start = await StartPage.open(extension);
  await start.loadFile(rosterUntil(deadline));
  await start.waitReady();
  return start;
}

/** What time it is for the background; then its alarm goes off. */
async function at(worker: Worker, moment: string): Promise<void> {
  await worker.evaluate(async (shown) => {
    const kept = globalThis as { RealDate?: DateConstructor };
    kept.RealDate ??= Date;
    const Real = kept.RealDate;
    const ahead = new Real(shown).getTime() - Real.now();
    globalThis.Date = class extends Real {
      constructor(...given: [] | [number]) {
        super(...((given.length === 0 ? [Real.now() + ahead] : given) as [number]));
      }
      static override now(): number {
        return Real.now() + ahead;
      }
    } as DateConstructor;
    await chrome.alarms.create('deadline', { when: Real.now() });
  }, moment);
}

function icon(worker: Worker): Promise<readonly string[]> {
  return worker.evaluate(async () => [
    await chrome.action.getBadgeText({}),
    await chrome.action.getTitle({}),
  ]);
}

test('the icon counts the last days by China’s clocks, and is cleared with the file', async ({
  extension,
}) => {
  const start = await withDeadline(extension, '2026-09-29T17:00');
  const worker = await extension.worker();
  for (const [moment, badge, title] of [
    ['2026-09-26T08:59:00Z', '', '学籍核对助手：截止时间 2026-09-29 17:00'],
    ['2026-09-26T09:00:00Z', '3天', '学籍核对助手：截止时间 2026-09-29 17:00，还有 3 天'],
    ['2026-09-28T16:00:00Z', '17时', '学籍核对助手：截止时间 2026-09-29 17:00，还有 17 小时'],
    ['2026-09-29T08:59:00Z', '<1时', '学籍核对助手：截止时间 2026-09-29 17:00，还有不到 1 小时'],
    ['2026-09-29T09:00:00Z', '', '学籍核对助手：已过截止时间，请联系 行署楼 101'],
    ['2026-09-28T16:00:00Z', '17时', '学籍核对助手：截止时间 2026-09-29 17:00，还有 17 小时'],
  ] as const) {
    await at(worker, moment);
    await expect.poll(() => icon(worker)).toEqual([badge, title]);
  }
  await start.deleteAll();
  await expect.poll(() => icon(worker)).toEqual(['', '学籍核对助手']);
  await expect
    .poll(() => worker.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name)))
    .not.toContain('deadline');
});

test('start page and panel say how much time is left, and whom to ask when none is', async ({
  extension,
  site,
}) => {
  const start = await withDeadline(extension, '2099-09-29T17:00');
  await expect(start.root).toContainText('截止时间 2099-09-29 17:00，距截止还有');
  await withDeadline(extension, '2020-09-29T17:00');
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  await record.check();
  await record.panel.expand();
  await expect(record.panel.root).toContainText('2020-09-29 17:00，已过截止时间，请联系 行署楼 101');
});

test('the class page says it too', async ({ extension }) => {
  const board = await ClassPage.open(extension);
  await board.loadFile(rosterUntil('2099-09-29T17:00'));
  await expect(board.root).toContainText('距截止还有');
  await expect(board.root).toContainText('2099-09-29 17:00');
  const past = await ClassPage.open(extension);
  await past.page.clock.setFixedTime('2099-09-29T09:00:00Z');
  await past.page.reload();
  await expect(past.root).toContainText('已过截止时间');
  await expect(past.root).toContainText('请联系 行署楼 101');
});

test('who wants to be reminded and does not allow it is told, and nothing is switched on', async ({
  extension,
}) => {
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    chrome.permissions.request = async () => false;
  });
  await page.goto(extension.pageUrl('start.html'));
  await new StartPage(page).unfold('settings');
  const reminder = page.locator('[data-setting=remindDeadline]');
  await expect(reminder).not.toBeChecked();
  await reminder.click();
  await expect(page.getByRole('status').filter({ hasText: REMINDER_DENIED })).toBeVisible();
  await expect(reminder).not.toBeChecked();
});

/** As the extension is once the person has allowed notifications, which a test cannot click. */
function allowedCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'xueji-allowed-'));
  cpSync(BUILT_EXTENSION, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  const { permissions } = manifest;
  writeFileSync(
    path,
    JSON.stringify({
      ...manifest,
      permissions: [...permissions, 'notifications'],
      optional_permissions: [],
    }),
  );
  return folder;
}

function notices(worker: Worker): Promise<readonly string[]> {
  return worker.evaluate(
    () => new Promise<string[]>((resolve) => chrome.notifications.getAll((all) => resolve(Object.keys(all)))),
  );
}

function reminded(worker: Worker): Promise<unknown> {
  return worker.evaluate(async () => (await chrome.storage.local.get('reminded')).reminded ?? []);
}

test('who allows it is reminded once on the day before and once on the day', async ({ site }) => {
  const folder = allowedCopy();
  const extension = await launchWithExtension({ site, extensionPath: folder });
  try {
    const start = await withDeadline(extension, '2026-09-29T17:00');
    const worker = await extension.worker();
    await at(worker, '2026-09-28T02:00:00Z');
    await expect.poll(async () => (await icon(worker))[0]).toBe('1天');
    expect(await notices(worker)).toEqual([]);
    await start.unfold('settings');
    const reminder = start.page.locator('[data-setting=remindDeadline]');
    await reminder.click();
    await expect(reminder).toBeChecked();
    await expect.poll(() => notices(worker)).toEqual(['deadline']);
    await worker.evaluate(() => new Promise((resolve) => chrome.notifications.clear('deadline', resolve)));
    await at(worker, '2026-09-28T10:00:00Z');
    await expect.poll(async () => (await icon(worker))[0]).toBe('23时');
    expect(await notices(worker)).toEqual([]);
    await at(worker, '2026-09-29T02:00:00Z');
    await expect.poll(() => notices(worker)).toEqual(['deadline']);
    expect(await reminded(worker)).toEqual(['2026-09-29T17:00 day-before', '2026-09-29T17:00 on-the-day']);
  } finally {
    await extension.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
});
