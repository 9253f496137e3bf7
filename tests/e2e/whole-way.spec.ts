import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type ExtensionBrowser, launchWithExtension } from '@/tests/support/browser';
import { type PracticeSite, startPracticeSite } from '@/tests/support/practice-site';
import { layWay, WAY } from '@/tests/support/practice-way';
import { RecordPage } from './support/record-page';
import { SchoolNotes } from './support/school-note';

/** Nine steps, each on a page of its own, and one reading of nothing but text. */
const WHOLE_WAY_MS = 90_000;

/** One student's file, as it is handed out. */
const OWN_FILE = {
  name: '222026321062001.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      format: 'xueji-roster',
      version: 1,
      about: {
        school: '西南大学',
        contact: '张老师 68251570',
        className: '计科2026级1班',
        classId: 'k7m2p9qx',
        classFingerprint: '9f86d081884c7d65',
      },
      rows: [
        {
          studentNo: '222026321062001',
          name: '林知夏',
          idNumber: '500109200603180029',
          major: '计算机科学与技术',
        },
      ],
    }),
  ),
};

let site: PracticeSite;
let extension: ExtensionBrowser;
let folder: string;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xueji-way-'));
  site = await startPracticeSite();
  layWay(site, site.show('archive-table', 'good'));
  extension = await launchWithExtension({ site, keepWelcome: true });
});

test.afterEach(async () => {
  await extension.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const stepOf = (start: Page, step: string) => start.locator(`[data-step=${step}]`);

async function expectNext(start: Page, step: string): Promise<void> {
  await expect(stepOf(start, step)).toHaveAttribute('data-step-state', 'next');
}

test('with nothing but the extension: from the first screen along log-in, identity check and binding to the saved picture', async () => {
  test.setTimeout(WHOLE_WAY_MS);
  const start = await greeted();
  await expect(start.getByRole('heading', { name: /安装好了/ })).toBeVisible();
  await start.locator('input[type=file][data-for=roster]').setInputFiles(OWN_FILE);
  await start.getByRole('button', { name: '是我的，继续' }).click();
  await expect(start.locator('[data-roster=ready]')).toHaveCount(1);
  await expectNext(start, 'site');

  const opened = extension.context.waitForEvent('page');
  await start.getByRole('link', { name: '没有账号的，先打开学信网首页注册' }).click();
  const chsi = await opened;
  await expect(chsi).toHaveURL(WAY.home);
  await chsi.getByRole('link', { name: '学信档案' }).click();
  await chsi.getByRole('button', { name: '登录' }).click();
  await expect(chsi).toHaveURL(/verify/);

  const notes = await SchoolNotes.of(chsi);
  await chsi.reload();
  await expect(stepOf(start, 'log-in')).toHaveAttribute('data-step-state', 'done');
  await expectNext(start, 'identity');
  await chsi.getByLabel('就读或毕业学校名称').fill('西南大學');
  await notes.expectText('繁体字“學”');
  await notes.press(/填入/);
  await expect(chsi.getByLabel('就读或毕业学校名称')).toHaveValue('西南大学');
  await chsi.getByRole('button', { name: '提交' }).click();
  await chsi.getByRole('link', { name: '进入学信档案' }).click();
  await expect(stepOf(start, 'identity')).toHaveAttribute('data-step-state', 'done');

  await chsi.getByRole('link', { name: '高等教育信息' }).click();
  await chsi.getByRole('link', { name: /尝试绑定/ }).click();
  await chsi.getByLabel('院校名称').fill('西南大学');
  await chsi.getByRole('button', { name: '绑定' }).click();
  await expect(chsi.getByRole('link', { name: '查看' })).toBeVisible();
  const list = new RecordPage(chsi, extension);
  expect(await list.check()).toEqual({ state: 'failed', result: null, reason: 'record-list' });
  await expect(list.panel.root).toContainText('页面上已圈出“查看”');
  await expectNext(start, 'record');
  await chsi.getByRole('link', { name: '查看' }).click();
  await expect(chsi.getByText('222026321062001')).toBeVisible();

  const record = new RecordPage(chsi, extension);
  expect(await record.check()).toEqual({ state: 'done', result: 'match', reason: null });
  await expectNext(start, 'photo');
  if (!(await record.panel.button(/^是本人$/).isVisible())) await record.panel.expand();
  await record.panel.button(/^是本人$/).click();
  const { fileName } = await record.panel.savePicture(folder);
  await expect(record.panel.root).toContainText(`已保存：${fileName}`);
  await expect(record.panel.root).toContainText('张老师 68251570');

  await start.bringToFront();
  await expectNext(start, 'send');
  await expect(start.locator('.next-step')).toContainText(fileName);
  await expect(start.locator('.next-step')).toContainText('张老师 68251570');
  await start.getByRole('button', { name: '已经发给老师了' }).click();
  await expect(start.locator('.next-step')).toContainText('全部完成');
  const { violations } = await new AxeBuilder({ page: start }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(site.foreign()).toEqual([]);
});

test('whoever is logged in needs at most five clicks from the file to the checked page', async () => {
  const start = await greeted();
  let clicks = 0;
  let read = await textIn(start, '.welcome, .load');
  const click = async (act: Promise<void>): Promise<void> => {
    clicks += 1;
    await act;
  };
  // the first click opens the browser's own window for choosing a file
  await click(start.locator('input[type=file][data-for=roster]').setInputFiles(OWN_FILE));
  await expect(start.locator('[data-roster=asking]')).toHaveCount(1);
  read += await textIn(start, '.load');
  await click(start.getByRole('button', { name: '是我的，继续' }).click());
  await expect(start.locator('[data-roster=ready]')).toHaveCount(1);
  read += await textIn(start, '.load, .next-step');
  const opened = extension.context.waitForEvent('page');
  await click(start.locator(`.next-step a[href="${WAY.archive}"]`).click());
  const chsi = await opened;
  // as for somebody who is logged in and known: the list is what shows
  await chsi.goto(WAY.bound);
  await click(chsi.getByRole('link', { name: '查看' }).click());
  await expect(chsi.getByText('222026321062001')).toBeVisible();
  const record = new RecordPage(chsi, extension);
  await click(record.check().then((end) => expect(end.result).toBe('match')));
  read += await textIn(chsi, 'xueji-check [data-run] .headline, xueji-check [data-run] .lines.lead');
  test.info().annotations.push({ type: 'way', description: `${clicks} clicks, ${read} characters` });
  expect(clicks).toBeLessThanOrEqual(5);
});

/** Characters that can be seen, blanks left out. */
async function textIn(page: Page, selector: string): Promise<number> {
  const texts = await page.locator(selector).filter({ visible: true }).allInnerTexts();
  return texts.join('').replaceAll(/\s/g, '').length;
}

/** The page that opens by itself. */
async function greeted(): Promise<Page> {
  const url = extension.pageUrl('start.html?from=installed');
  await expect.poll(() => extension.context.pages().some((page) => page.url() === url)).toBe(true);
  const page = extension.context.pages().find((one) => one.url() === url);
  if (!page) throw new Error('The first screen did not open.');
  return page;
}
