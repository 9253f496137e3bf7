import { PANEL_TEXTS } from '@/lib/core/texts/panel';
import type { ExtensionBrowser } from '@/tests/support/browser';
import type { PracticeSite } from '@/tests/support/practice-site';
import { ClassPage } from './support/class-page';
import { expectRosterChecks, given, withRoster } from './support/expectations';
import { expect, test } from './support/fixtures';
import { openOtherStudent } from './support/other-student';
import { RecordPage } from './support/record-page';

function good(extension: ExtensionBrowser, site: PracticeSite): Promise<RecordPage> {
  return RecordPage.open(extension, site, 'archive-table', 'good');
}

test('下一位 clears the student and keeps the roster for the one who comes next', async ({
  extension,
  site,
}) => {
  await withRoster(extension);
  const record = await good(extension, site);
  await record.check();
  await record.panel.expand();
  await record.panel.button(PANEL_TEXTS.next).click();
  await expect(record.panel.root).toHaveAttribute('data-state', 'cleared');
  expect(await record.panel.marks()).toEqual([]);
  expect(await record.panel.lines()).toEqual([]);
  await expect(record.panel.root).not.toContainText('林知夏');
  const worker = await extension.worker();
  const remembered = () => worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));
  await expect.poll(remembered).not.toContain('林知夏');
  const next = await openOtherStudent(extension, site);
  expect(await next.check()).toMatchObject({ state: 'done', result: 'mismatch' });
  await expect(next.panel.root).toContainText('欧阳子墨');
  await expectRosterChecks(extension, site);
});

test('a check made before there was a class says that it is on no board; with the class open it is', async ({
  extension,
  site,
}) => {
  const start = await withRoster(extension);
  await start.page.close();
  const record = await RecordPage.open(extension, site, 'archive-table', 'differing');
  expect(await record.check()).toMatchObject({ state: 'done', result: 'mismatch' });
  const note = record.panel.root.locator('[data-note="no-class"]');
  await expect(note).toContainText('没有记到班级里');
  const board = await ClassPage.open(extension);
  await board.expectState('林知夏', 'waiting');
  expect(await record.check(2)).toMatchObject({ state: 'done', result: 'mismatch' });
  await expect(note).toHaveCount(0);
  await board.expectState('林知夏', 'differs');
  await board.manage('delete-all');
  await board.action('confirm-delete-all');
  await expect(board.root).toHaveAttribute('data-roster', 'none');
});

test('after 全部删除 nothing of the roster is left: not for a check, not for an answer, not in storage', async ({
  extension,
  site,
}) => {
  const start = await withRoster(extension);
  const record = await good(extension, site);
  await record.check();
  await record.panel.expand();
  await start.page.bringToFront();
  await start.deleteAll();
  await expect(start.root).toHaveAttribute('data-roster', 'none');
  await record.page.bringToFront();
  await record.panel.button('不是本人').click();
  expect(await record.panel.waitForRun(2)).toMatchObject({ state: 'done', result: 'none' });
  await expect(record.panel.root).toContainText(PANEL_TEXTS.noFile);
  const left = () =>
    start.page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name).filter((name) => name !== 'sweep'),
      session: JSON.stringify(await chrome.storage.session.get()),
    }));
  await expect.poll(async () => (await left()).databases).toEqual([]);
  expect((await left()).session).not.toContain('roster.csv');
});

test('a one-row file loaded between two checks is the one that counts, in every open tab', async ({
  extension,
  site,
}) => {
  const start = await withRoster(extension);
  const record = await good(extension, site);
  expect(await record.check()).toMatchObject({ result: 'match' });
  await start.loadFile(given('本人.csv', '学号,姓名,专业\n222026321062001,林知夏,历史学\n'));
  await start.waitReady();
  expect(await record.check(2)).toMatchObject({ result: 'mismatch' });
  expect(await record.panel.fieldsWith('mismatch')).toEqual(['major']);
  await expect(record.panel.root).toContainText('本人.csv');
});

test('with the setting on, a page is checked without a click, and saving waits for one from the start', async ({
  extension,
  site,
}) => {
  const start = await withRoster(extension);
  await start.unfold('settings');
  const setting = start.page.locator('[data-setting=autoCheck]');
  await setting.click();
  await expect(setting).toBeChecked();
  const record = await good(extension, site);
  expect(await record.panel.waitForRun(1)).toMatchObject({ state: 'done', result: 'match' });
  await expect(record.panel.button('点工具栏图标以保存')).toBeDisabled();
  expect(await record.check(2)).toMatchObject({ state: 'done', result: 'match' });
  await expect(record.panel.button('保存确认图')).toBeEnabled();
  await start.page.bringToFront();
  await setting.click();
  await expect(setting).not.toBeChecked();
});
