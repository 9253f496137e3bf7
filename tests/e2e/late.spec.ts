import { ROSTER } from './support/expectations';
import { expect, test } from './support/fixtures';
import { loadBefore } from './support/loaded-before';
import { RecordPage } from './support/record-page';

const URL = 'https://my.chsi.com.cn/archive/gdjy/xj/late.action';

loadBefore((start) => start.loadAsStudent(ROSTER, '222026321062001'));

test('values that arrive after 0.3, 2 and 8 seconds, in new nodes each time, are all read', async ({
  extension,
  site,
}) => {
  const record = await RecordPage.open(extension, site, 'archive-script', 'good');
  await extension.clickAction(record.page);
  await expect(record.panel.root).toHaveAttribute('data-state', 'waiting');
  await expect(record.panel.root).toContainText('还没有出现');
  expect(await record.panel.waitForRun(1)).toMatchObject({ state: 'done', result: 'match' });
  await expect(record.panel.mark('status')).toBeVisible();
});

test('waiting can be stopped, and the next check waits again', async ({ extension, site }) => {
  const record = await RecordPage.open(extension, site, 'archive-script', 'good');
  await extension.clickAction(record.page);
  await expect(record.panel.root).toHaveAttribute('data-state', 'waiting');
  await record.panel.button('停止').click();
  expect(await record.panel.waitForRun(1)).toMatchObject({ state: 'failed', reason: 'stopped' });
  await record.panel.button('再核对一次').click();
  expect(await record.panel.waitForRun(2)).toMatchObject({ state: 'done', result: 'match' });
});

test('a value that never comes is missing after ten seconds, and is said by name', async ({
  extension,
  site,
}) => {
  const record = await RecordPage.open(extension, site, 'archive-script', 'damaged');
  await extension.clickAction(record.page);
  expect(await record.panel.waitForRun(1)).toMatchObject({ state: 'done', result: 'unsure' });
  expect(await record.panel.fieldsWith('unsure')).toContain('major');
});

test('going to another record inside the page takes the marks away and forgets the reading', async ({
  extension,
  site,
}) => {
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  await record.check();
  expect(await record.panel.marks()).not.toEqual([]);
  await record.page.evaluate(() => {
    history.pushState(null, '', '?id=2');
    for (const cell of document.querySelectorAll('td')) cell.textContent = '某某';
  });
  await expect(record.panel.root).toHaveAttribute('data-state', 'stale');
  expect(await record.panel.marks()).toEqual([]);
  expect(await record.panel.lines()).toEqual([]);
  await expect(record.panel.root).toContainText('页面内容变了');
});

test('another address alone, before anything of the page changed, takes the marks away', async ({
  extension,
  site,
}) => {
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  await record.check();
  await record.page.evaluate(() => history.pushState(null, '', '?id=2'));
  await expect(record.panel.root).toHaveAttribute('data-state', 'stale');
  expect(await record.panel.marks()).toEqual([]);
});

test('a value that the page corrects right after the check is checked again by itself', async ({
  extension,
  site,
}) => {
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  await record.check();
  await record.page.getByRole('cell', { name: '汉族', exact: true }).evaluate((cell) => {
    cell.textContent = '回族';
  });
  expect(await record.panel.waitForRun(2)).toMatchObject({ state: 'done', result: 'mismatch' });
  expect(await record.panel.fieldsWith('mismatch')).toEqual(['ethnicity']);
});

test('a page without a record says so after it had its time', async ({ extension, site }) => {
  site.setPage(URL, '<!doctype html><html lang="zh-CN"><title>空</title><p>欢迎</p></html>');
  const page = await extension.context.newPage();
  await page.goto(URL);
  const record = new RecordPage(page, extension);
  expect(await record.check()).toMatchObject({ state: 'failed', reason: 'nothing-found' });
});
