import AxeBuilder from '@axe-core/playwright';
import { PRACTICE_TEXTS } from '@/lib/core/texts/practice';
import { startReasonProblem } from '@/lib/core/texts/start';
import { expect, test } from './support/fixtures';
import { Panel } from './support/panel';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const OTHER = 'https://my.chsi.com.cn/help';

test('the practice page shows every verdict on a made-up record, and saves no picture of it', async ({
  extension,
}) => {
  const page = await extension.context.newPage();
  await page.goto(extension.pageUrl('practice.html'));
  await expect(page.locator('body')).toContainText('虚构');
  await extension.clickAction(page);
  const panel = new Panel(page);
  expect(await panel.waitForRun(1)).toMatchObject({ state: 'done', result: 'mismatch' });
  for (const verdict of ['match', 'variant', 'mismatch', 'unsure', 'absent', 'unlisted']) {
    expect(await panel.fieldsWith(verdict)).not.toEqual([]);
  }
  await panel.button(/保存确认图/).click();
  await expect(panel.root).toContainText('这里是练习页');
  await extension.clickAction(page);
  expect(await panel.waitForRun(2)).toMatchObject({ state: 'done' });
  const opened = extension.context.waitForEvent('page');
  await page.getByRole('button', { name: PRACTICE_TEXTS.back }).click();
  await expect(new StartPage(await opened).root).toHaveAttribute('data-roster', 'none');
});

test('the icon on another page opens the start page once, with what was found and what to do', async ({
  extension,
  site,
}) => {
  site.setPage(OTHER, '<!doctype html><html lang="zh-CN"><title>帮助</title><p>帮助</p></html>');
  const page = await extension.context.newPage();
  await page.goto(OTHER);
  const opened = extension.context.waitForEvent('page');
  await extension.clickAction(page);
  const start = await opened;
  const problem = startReasonProblem('other-chsi', true);
  for (const part of [problem?.what, problem?.why, problem?.now]) {
    await expect(start.locator('[data-roster]')).toContainText(part ?? '');
  }
  const tabs = extension.context.pages().length;
  await extension.clickAction(page);
  await expect(start.locator('[data-roster]')).toBeVisible();
  expect(extension.context.pages()).toHaveLength(tabs);
});

test('start page and practice page are accessible', async ({ extension }) => {
  const start = await StartPage.open(extension);
  await start.loadAsCounselor('tests/pages/roster.csv');
  expect((await new AxeBuilder({ page: start.page }).withTags(RULES).analyze()).violations).toEqual([]);
  await start.page.goto(extension.pageUrl('practice.html'));
  expect((await new AxeBuilder({ page: start.page }).withTags(RULES).analyze()).violations).toEqual([]);
});

test('panel and marks are accessible, beside the record and as a bar', async ({ extension, site }) => {
  const record = await RecordPage.open(extension, site, 'archive-table', 'differing');
  await record.page.setViewportSize({ width: 1199, height: 900 });
  await record.check();
  await expect(record.panel.root).toHaveAttribute('data-side', 'bottom');
  await record.panel.expand();
  const violations = async () => {
    await record.panel.showToPage();
    const found = await new AxeBuilder({ page: record.page })
      .withTags(RULES)
      .include('xueji-check')
      .analyze();
    expect(JSON.stringify(found.passes)).toContain('data-action');
    return found.violations;
  };
  expect(await violations()).toEqual([]);
  await record.page.setViewportSize({ width: 1200, height: 900 });
  await expect(record.panel.root).toHaveAttribute('data-side', 'right');
  expect(await violations()).toEqual([]);
});
