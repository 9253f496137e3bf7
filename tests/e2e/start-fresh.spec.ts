import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { PRACTICE_TEXTS } from '@/lib/core/texts/practice';
import { type ExtensionBrowser, launchWithExtension } from '@/tests/support/browser';
import { type PracticeSite, startPracticeSite } from '@/tests/support/practice-site';
import { ROSTER } from './support/expectations';
import { Panel } from './support/panel';
import { StartPage } from './support/start-page';

const HELP = 'https://www.chsi.com.cn/help/';
const VIEWS = [
  { width: 1366, height: 768 },
  { width: 1280, height: 900 },
] as const;

let site: PracticeSite;
let extension: ExtensionBrowser;

test.beforeAll(async () => {
  site = await startPracticeSite();
  extension = await launchWithExtension({ site, keepWelcome: true });
});

test.afterAll(async () => {
  await extension.close();
  await site.close();
});

/** The page that opens by itself after installing. */
async function welcome(): Promise<StartPage> {
  const url = extension.pageUrl('start.html?from=installed');
  const find = () => extension.context.pages().find((page) => page.url() === url);
  await expect.poll(() => find() !== undefined).toBe(true);
  const page = find();
  if (!page) throw new Error('The welcome has gone.');
  return new StartPage(page);
}

const tell = (page: Page) =>
  new AxeBuilder({ page }).analyze().then(({ violations }) => violations.map(({ id }) => id));

test('a fresh profile: greeted on one screen, tries it on a made-up record, comes back, and gives its file', async () => {
  const start = await welcome();
  const { page } = start;
  await expect(page.locator('.welcome-points > li')).toHaveCount(3);
  await expect(page.getByRole('img', { name: /拼图图标/ })).toBeVisible();
  for (const view of VIEWS) {
    await page.setViewportSize(view);
    for (const thing of [
      page.getByText('选择学校发的名册', { exact: true }),
      page.getByRole('button', { name: '先看看样子' }),
      page.getByText('看不到图标？'),
    ]) {
      await expect(thing).toBeInViewport({ ratio: 1 });
    }
  }
  expect(await tell(page)).toEqual([]);

  const opened = extension.context.waitForEvent('page');
  await page.getByRole('button', { name: '先看看样子' }).click();
  const practice = await opened;
  await expect(practice.getByText('也可以按 Alt+J。')).toBeVisible();
  await extension.clickAction(practice);
  expect(await new Panel(practice).waitForRun(1)).toMatchObject({ state: 'done' });
  const tabs = extension.context.pages().length;
  await practice.getByRole('button', { name: PRACTICE_TEXTS.back }).click();
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  expect(extension.context.pages()).toHaveLength(tabs);
  await expect(page.getByRole('heading', { name: /安装好了/ })).toBeVisible();

  await start.loadAsStudent(ROSTER, '222026321062001');
  await expect(page.locator('.welcome [data-done=true]')).toHaveText(/载入名册/);
  await expect(page.locator('.button.strong')).toHaveText('打开学信网学籍页面');
  await expect(page.locator('.button.strong')).toBeInViewport({ ratio: 1 });
  expect(await tell(page)).toEqual([]);
  await start.deleteAll();
});

test('whoever clicks the icon elsewhere before having begun is told where it works, and is not scolded', async () => {
  site.setPage(HELP, '<!doctype html><html lang="zh-CN"><title>帮助</title><p>帮助</p></html>');
  const { page } = await welcome();
  const elsewhere = await extension.context.newPage();
  await elsewhere.goto(HELP);
  await extension.clickAction(elsewhere);
  await page.waitForURL(/from=other-chsi/);
  await expect(page.locator('.found')).toContainText('核对要在学信网的学籍页面上进行。');
  await expect(page.locator('.found')).not.toContainText('没有核对');
  expect(site.foreign()).toEqual([]);
});

test('the address of a tool opens it, and a file dropped on its closed line too', async () => {
  const { page } = await StartPage.open(extension, 'start.html#photo');
  const tool = page.locator('[data-tool=photo]');
  await expect(tool).toHaveAttribute('open', '');
  await expect(page.locator('#photo')).toBeInViewport();
  await tool.locator('summary').click();
  await expect(tool).not.toHaveAttribute('open', '');
  await tool.locator('summary').evaluate((summary) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['no picture'], '手持.jpg', { type: 'image/jpeg' }));
    summary.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(page.locator('[data-photo]')).toHaveAttribute('data-photo', 'refused');
  await expect(tool).toHaveAttribute('open', '');
  await expect(page.locator('[data-photo] [data-action=clear-photo]')).toBeVisible();
});
