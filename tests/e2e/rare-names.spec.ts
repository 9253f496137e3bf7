import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { showAs } from '@/tests/support/practice-twins';
import { ClassPage } from './support/class-page';
import { ROSTER } from './support/expectations';
import { expect, test, type Used } from './support/fixtures';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';

/** Starting the recogniser and reading one page on a busy machine. Milliseconds. */
const READING_MS = 120_000;
test.describe.configure({ timeout: 2 * READING_MS });

/** Student of the made-up roster; 䶮 stands in no dictionary of the recogniser. */
const RARE = { name: '杨䶮', studentNo: '222026321062004' };
const AHEAD = '姓名里的“䶮”识读程序认不准，读完以后请对照图片看一眼。';
const NOTE = '姓名里的“䶮”识读程序认不准，请对照图片看一眼';

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('a counselor is told on loading whose name pixels cannot make sure, as no problem of the roster', async ({
  extension,
}) => {
  const start = await StartPage.open(extension);
  await start.loadAsCounselor(ROSTER);
  const note = start.page.locator('[data-note=never-sure][data-of=name]');
  await expect(note.locator('summary')).toHaveText('有 2 位同学的姓名含识读不了的字，以图片显示时需人工核对');
  await expect(note.locator('li')).toHaveText([
    '买买提·艾力（学号尾号 2002）：“·”',
    '杨䶮（学号尾号 2004）：“䶮”',
  ]);
  await expect(start.page.locator('.report-good')).toHaveText('6 行可以使用，都没有发现问题');
  await expectAccessible(start.page);
  await start.deleteAll();
});

test('the class page tells it too, after it is opened again as well', async ({ extension }) => {
  const opened = await ClassPage.open(extension);
  await opened.loadFile(ROSTER);
  await expect(opened.row(RARE.name)).toBeVisible();
  await opened.page.reload();
  await expect(opened.row(RARE.name)).toBeVisible();
  await opened.page.locator('.roster-details > summary').click();
  await expect(opened.page.locator('.roster-details > summary')).toHaveText('名册检查');
  await expect(opened.page.locator('[data-note=never-sure] li')).toContainText(['买买提·艾力', '杨䶮']);
  await expectAccessible(opened.page);
  await opened.manage('delete-all');
  await opened.page.locator('[data-action=confirm-delete-all]').click();
  await expect(opened.grid).toHaveCount(0);
});

/** The page of the student with the rare name. */
async function openRare({ extension, site }: Used, as: 'text' | 'protected'): Promise<RecordPage> {
  await showAs(as, site, extension.context, 'general', 'one-text-lines');
  return RecordPage.openShown(extension, site, 'general', 'one-text-lines');
}

test('a student with a rare name is told before a protected page is read, and beside the name why it needs eyes', async ({
  extension,
  site,
}) => {
  const start = await StartPage.open(extension);
  await start.loadAsStudent(ROSTER, RARE.studentNo);
  await expect(start.page.locator('[data-note=never-sure]')).toHaveCount(0);
  const record = await openRare({ extension, site }, 'protected');
  // every line wants a capture of its own, so that reading takes its time
  await record.page.addStyleTag({ content: 'p{line-height:500px}' });
  const ahead = record.panel.root.locator('[data-note=never-sure]');
  await extension.clickAction(record.page);
  await expect(ahead).toHaveText(AHEAD, { timeout: READING_MS });
  expect(await record.panel.waitForRun(1, READING_MS)).toMatchObject({ state: 'done', result: 'unsure' });
  await expect(ahead).toHaveCount(0);
  await expect(record.panel.line('name')).toHaveAttribute('data-verdict', 'unsure');
  await expect(record.panel.line('name')).toContainText(NOTE);
});

test('of a text page that is read without pixels nothing is said of it', async ({ extension, site }) => {
  const record = await openRare({ extension, site }, 'text');
  expect(await record.check()).toMatchObject({ state: 'done', result: 'match' });
  await expect(record.panel.root).not.toContainText('认不准');
});
