import AxeBuilder from '@axe-core/playwright';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { HELP_ENTRIES } from '@/lib/core/texts/help/help-entries';
import { mailDraft } from '@/lib/core/texts/help/mail-draft';
import { expect, test } from './support/fixtures';
import { HelpPage } from './support/help-page';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test('a link to an answer opens it and puts the focus there, again after it was closed', async ({
  extension,
}) => {
  const help = await HelpPage.open(extension, '#forgotten-password');
  await expect(help.answer('forgotten-password')).toHaveAttribute('open', '');
  await expect(help.question('forgotten-password')).toBeFocused();
  await help
    .answer('forgotten-password')
    .getByRole('link', { name: '提示“证件号码已被注册”怎么办？' })
    .click();
  await expect(help.question('id-taken')).toBeFocused();
  await help.question('id-taken').press('Enter');
  await expect(help.answer('id-taken')).not.toHaveAttribute('open');
  await help
    .answer('forgotten-password')
    .getByRole('link', { name: '提示“证件号码已被注册”怎么办？' })
    .click();
  await expect(help.answer('id-taken')).toHaveAttribute('open', '');
});

test('every answer has an address of its own', async ({ extension }) => {
  const help = await HelpPage.open(extension);
  for (const { id, question } of HELP_ENTRIES) {
    await help.page.goto(extension.pageUrl(`help.html#${id}`));
    await expect(help.question(id)).toBeFocused();
    await expect(help.question(id)).toHaveText(question);
  }
});

test('questions are found by other words, from the keyboard alone', async ({ extension }) => {
  const help = await HelpPage.open(extension);
  await help.page.keyboard.press('Tab');
  await expect(help.search).toBeFocused();
  await help.page.keyboard.type('密码忘了怎么办');
  await expect(help.answers.first()).toHaveAttribute('id', 'forgotten-password');
  await help.page.keyboard.press('Tab');
  await help.page.keyboard.press('Tab');
  await expect(help.question('forgotten-password')).toBeFocused();
  await help.page.keyboard.press('Enter');
  await expect(help.answer('forgotten-password')).toHaveAttribute('open', '');
  await help.search.fill('食堂菜单');
  await expect(help.page.getByText('请换一个短一点的说法')).toBeVisible();
});

test('the contact of the roster that is kept is shown, and the mail is copied with its gaps', async ({
  extension,
}) => {
  const start = await StartPage.open(extension);
  const about = { school: DEFAULT_HEAD.school, contact: '李老师 023-68250000' };
  const rows = [{ studentNo: '222026321062001', name: '林知夏' }];
  const roster = JSON.stringify({ format: 'xueji-roster', version: 1, about, rows });
  await start.loadFile({ name: '名册.json', mimeType: 'application/json', buffer: Buffer.from(roster) });
  await start.waitReady();
  const help = await HelpPage.open(extension, '#contacts');
  await expect(help.answer('contacts')).toContainText(about.contact);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await help.page.goto(extension.pageUrl('help.html#mail-to-chsi'));
  await help.answer('mail-to-chsi').locator('[data-action=copy-mail]').click();
  await expect(help.answer('mail-to-chsi')).toContainText('已复制。');
  expect(await help.page.evaluate(() => navigator.clipboard.readText())).toBe(mailDraft(about.school));
  await start.deleteAll();
  await help.page.goto(extension.pageUrl('help.html#contacts'));
  await expect(help.answer('contacts')).toContainText('68251570');
});

test('a check that failed leads to the answer that helps, the next time in the same tab', async ({
  extension,
  site,
}) => {
  const record = await RecordPage.open(extension, site, 'states', 'no-record');
  expect(await record.check()).toMatchObject({ state: 'failed', reason: 'no-record' });
  const opened = extension.context.waitForEvent('page');
  await record.panel.button(/常见问题/).click();
  const page = await opened;
  const help = new HelpPage(page);
  await expect(help.answer('no-record')).toHaveAttribute('open', '');
  const tabs = extension.context.pages().length;
  await help.page.goto(extension.pageUrl('help.html'));
  await record.page.bringToFront();
  await record.panel.button(/常见问题/).click();
  await expect(help.question('no-record')).toBeFocused();
  expect(extension.context.pages()).toHaveLength(tabs);
});

test('the start page leads from what was found to the answer that helps', async ({ extension }) => {
  const start = await StartPage.open(extension, 'start.html?from=not-logged-in');
  const opened = extension.context.waitForEvent('page');
  await start.page.locator('.found .help-link').click();
  await expect(new HelpPage(await opened).answer('log-in')).toHaveAttribute('open', '');
});

test('the page is accessible with every answer open, and at 200 % nothing is cut off', async ({
  extension,
}) => {
  const help = await HelpPage.open(extension);
  await help.openAll();
  expect((await new AxeBuilder({ page: help.page }).withTags(RULES).analyze()).violations).toEqual([]);
  // 1280 px at 200 %, and a phone's width
  for (const width of [640, 320]) {
    await help.page.setViewportSize({ width, height: 450 });
    expect(await help.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
