import { failureProblem } from '@/lib/core/texts/failures';
import { showAs } from '@/tests/support/practice-twins';
import { expect, test } from './support/fixtures';
import { RecordPage } from './support/record-page';

/** Starting the recogniser and reading one page on a busy machine. Milliseconds. */
const READING_MS = 120_000;
test.describe.configure({ timeout: 2 * READING_MS });

const FONT = '**/archive/font/*.otf';

test('a slow font is waited for, says so, and is read once it is there', async ({ extension, site }) => {
  await showAs('protected', site, extension.context, 'archive-table', 'good');
  const record = new RecordPage(await extension.context.newPage(), extension);
  let send: () => void = () => undefined;
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  await record.page.route(FONT, async (route) => {
    await sent;
    await route.continue();
  });
  // the page has loaded once its font has
  await record.page.goto(site.urlOf('archive-table', 'good'), { waitUntil: 'domcontentloaded' });
  await extension.clickAction(record.page);
  await expect(record.panel.root).toContainText('页面字体还在载入');
  await expect(record.panel.root).toHaveAttribute('data-state', 'reading');
  send();
  const end = await record.panel.waitForRun(1, READING_MS);
  expect(end.state).toBe('done');
  // nothing was read before it was drawn
  expect(await record.panel.fieldsWith('mismatch')).toEqual([]);
});

test('waiting for a slow font can be stopped', async ({ extension, site }) => {
  await showAs('protected', site, extension.context, 'archive-table', 'good');
  const record = new RecordPage(await extension.context.newPage(), extension);
  await record.page.route(FONT, () => new Promise(() => undefined));
  // the page has loaded once its font has
  await record.page.goto(site.urlOf('archive-table', 'good'), { waitUntil: 'domcontentloaded' });
  await extension.clickAction(record.page);
  await expect(record.panel.root).toContainText('页面字体还在载入');
  await record.panel.root.locator('[data-action=stop]').click();
  expect(await record.panel.waitForRun(1)).toMatchObject({ state: 'failed', reason: 'stopped' });
});

test('a font that is blocked is named, and no box is read', async ({ extension, site }) => {
  await showAs('protected', site, extension.context, 'archive-table', 'good');
  const record = new RecordPage(await extension.context.newPage(), extension);
  await record.page.route(FONT, (route) => route.abort());
  await record.page.goto(site.urlOf('archive-table', 'good'));
  expect(await record.check()).toEqual({ state: 'failed', result: null, reason: 'font-missing' });
  await expect(record.panel.root).toContainText(failureProblem('font-missing').now);
});

test('a font that something else replaced is named, and no box is read', async ({ extension, site }) => {
  await showAs('protected', site, extension.context, 'archive-table', 'good');
  const record = new RecordPage(await extension.context.newPage(), extension);
  await record.page.goto(site.urlOf('archive-table', 'good'));
  await record.page.addStyleTag({ content: '*{font-family:"Noto Sans CJK SC"!important}' });
  expect(await record.check()).toEqual({ state: 'failed', result: null, reason: 'font-replaced' });
  await expect(record.panel.root).toContainText(failureProblem('font-replaced').now);
});
