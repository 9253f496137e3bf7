import { failureProblem } from '@/lib/core/texts/failures';
import { PANEL_TEXTS } from '@/lib/core/texts/panel';
import { PICTURE_BUTTON, pictureProblem } from '@/lib/core/texts/picture';
import { startReasonProblem } from '@/lib/core/texts/start';
import { SURPRISE_TEXTS } from '@/lib/core/texts/surprises';
import { type ExtensionBrowser, launchWithExtension } from '@/tests/support/browser';
import type { PracticeSite } from '@/tests/support/practice-site';
import { expectRosterChecks, expectTold, ROSTER, withRoster } from './support/expectations';
import { expect, test } from './support/fixtures';
import { openOtherStudent } from './support/other-student';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';

const HELP = 'https://my.chsi.com.cn/help';

function good(extension: ExtensionBrowser, site: PracticeSite): Promise<RecordPage> {
  return RecordPage.open(extension, site, 'archive-table', 'good');
}

test('a tab that was open before the extension was installed is checked at the first click', async ({
  site,
}) => {
  const extension = await launchWithExtension({ site, installLater: true });
  const record = await good(extension, site);
  await extension.install();
  await withRoster(extension);
  expect(await record.check()).toMatchObject({ state: 'done', result: 'match' });
  await expect(record.panel.host).toHaveCount(1);
  await expect(record.panel.mark('name')).toBeVisible();
  expect(await record.check(2)).toMatchObject({ state: 'done', result: 'match' });
  await expect(record.panel.host).toHaveCount(1);
  await extension.close();
});

test('two tabs show two students, and an answer given in one changes nothing in the other', async ({
  extension,
  site,
}) => {
  await withRoster(extension);
  const lin = await good(extension, site);
  const ouyang = await openOtherStudent(extension, site);
  expect(await lin.check()).toMatchObject({ result: 'match' });
  expect(await ouyang.check()).toMatchObject({ result: 'mismatch' });
  await lin.page.bringToFront();
  await lin.panel.expand();
  await lin.panel.button('是本人').first().click();
  await expect(lin.panel.line('admissionPhoto')).toHaveAttribute('data-verdict', 'match');
  expect(await ouyang.panel.verdictOf('admissionPhoto')).toBe('unsure');
  expect(await ouyang.panel.fieldsWith('mismatch')).toEqual(['major']);
  await ouyang.page.bringToFront();
  await ouyang.panel.expand();
  await ouyang.panel.button('不是本人').click();
  await expect(ouyang.panel.line('admissionPhoto')).toHaveAttribute('data-verdict', 'mismatch');
  await expect(ouyang.panel.root).toContainText('欧阳子墨');
  await expect(ouyang.panel.root).not.toContainText('林知夏');
  expect(await lin.panel.verdictOf('admissionPhoto')).toBe('match');
  expect(await lin.panel.fieldsWith('mismatch')).toEqual([]);
  await expect(lin.panel.root).not.toContainText('欧阳子墨');
});

/** As a person who develops it does; without this mode the browser switches a reloaded folder off. */
async function reload(extension: ExtensionBrowser): Promise<void> {
  const settings = await extension.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.locator('#devMode').click();
  const worker = await extension.worker();
  const gone = new Promise((resolve) => worker.once('close', resolve));
  const back = extension.context.waitForEvent('serviceworker', { timeout: 15_000 });
  // the worker ends before it can answer
  worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await gone;
  await (await back).evaluate(() => chrome.action.onClicked.hasListeners());
  await settings.close();
}

test('after the extension was reloaded the old panel says so in three parts, and the icon checks again in one element', async ({
  site,
}) => {
  const extension = await launchWithExtension({ site });
  const start = await withRoster(extension);
  await start.page.close();
  const record = await good(extension, site);
  await record.check();
  await record.panel.expand();
  await reload(extension);
  await record.panel.button('不是本人').click();
  expect(await record.panel.waitForRun(1)).toMatchObject({ state: 'failed', reason: 'extension-reloaded' });
  await expectTold(record.panel.root, failureProblem('extension-reloaded'));
  await extension.clickAction(record.page);
  await expect(record.panel.root).toHaveAttribute('data-result', 'match');
  await expect(record.panel.host).toHaveCount(1);
  await expect(record.panel.mark('name')).toHaveCount(1);
  await expectRosterChecks(extension, site);
  await extension.close();
});

test('a page that nobody touches after the reload keeps its result, and is still watched', async ({
  site,
}) => {
  const extension = await launchWithExtension({ site });
  await (await withRoster(extension)).page.close();
  const record = await good(extension, site);
  await record.check();
  await reload(extension);
  // whatever is written anywhere makes it be looked at
  await record.page.evaluate(() => document.body.append('页脚'));
  await record.page.waitForTimeout(1_500);
  await expect(record.panel.root).toHaveAttribute('data-result', 'match');
  await expect(record.panel.root).not.toContainText('浏览器没有及时回应');
  await expect(record.panel.root.getByRole('region', { name: SURPRISE_TEXTS.title })).toHaveCount(0);
  await record.page.locator('td', { hasText: /^林知夏$/ }).evaluate((name) => name.replaceChildren('林知秋'));
  await expect(record.panel.root).toHaveAttribute('data-reason', 'extension-reloaded');
  await extension.close();
});

test('after the reload a switch that cannot be kept says so', async ({ site }) => {
  const extension = await launchWithExtension({ site });
  await (await withRoster(extension)).page.close();
  const record = await good(extension, site);
  await record.check();
  // while the screen is read the panel steps aside for moments, and takes no click then
  await record.panel.waitForScreen();
  await record.panel.expand();
  await reload(extension);
  await record.panel.root.getByLabel(PANEL_TEXTS.projector).click();
  await expectTold(record.panel.root, failureProblem('extension-reloaded'));
  await expect(record.panel.root.getByRole('region', { name: SURPRISE_TEXTS.title })).toHaveCount(0);
  await extension.close();
});

test('a roster loaded after everything had been deleted outlives an update of the extension', async ({
  site,
}) => {
  const extension = await launchWithExtension({ site });
  const start = await withRoster(extension);
  await start.deleteAll();
  await expect(start.root).toHaveAttribute('data-roster', 'none');
  await start.loadAsCounselor(ROSTER);
  await start.page.close();
  await reload(extension);
  await expectRosterChecks(extension, site);
  await extension.close();
});

test('after the extension was reloaded saving the picture says so instead of hanging', async ({ site }) => {
  const extension = await launchWithExtension({ site });
  const start = await withRoster(extension);
  await start.page.close();
  const record = await good(extension, site);
  await record.check();
  await reload(extension);
  await record.panel.button(PICTURE_BUTTON.save).click();
  await expect(record.panel.root).toHaveAttribute('data-picture', 'failed');
  await expectTold(record.panel.root, pictureProblem('extension-reloaded'));
  await expect(record.panel.button(PICTURE_BUTTON.save)).toBeVisible();
  await expect(record.panel.mark('name')).toHaveCount(1);
  await extension.close();
});

test("a student's own row does not outlive a reload, and the panel says that there is no file", async ({
  site,
}) => {
  const extension = await launchWithExtension({ site });
  const start = await StartPage.open(extension);
  await start.loadAsStudent('tests/pages/roster.csv', '222026321062001');
  await start.page.close();
  const record = await good(extension, site);
  await record.check();
  await reload(extension);
  await extension.clickAction(record.page);
  await expect(record.panel.root).toHaveAttribute('data-result', 'none');
  await expect(record.panel.root).toContainText(PANEL_TEXTS.noFile);
  await extension.close();
});

test('a background that ended after the check still settles, saves and clears what was checked', async ({
  extension,
  site,
}, testInfo) => {
  await withRoster(extension);
  const record = await good(extension, site);
  await record.check();
  await record.panel.expand();
  await extension.killWorker();
  await record.panel.button('不是本人').click();
  await expect(record.panel.line('admissionPhoto')).toHaveAttribute('data-read-by', 'hand');
  expect(await record.panel.verdictOf('admissionPhoto')).toBe('mismatch');
  await extension.killWorker();
  await record.panel.savePicture(testInfo.outputDir);
  await extension.killWorker();
  await record.panel.button(PANEL_TEXTS.next).click();
  await expect(record.panel.root).toHaveAttribute('data-state', 'cleared');
  await extension.killWorker();
  expect(await record.check(2)).toMatchObject({ state: 'done', result: 'match' });
});

test('on other pages the icon opens the start page with what was found, and uses the one that is open', async ({
  extension,
  site,
}) => {
  await (await withRoster(extension)).page.close();
  site.setPage(HELP, '<!doctype html><html lang="zh-CN"><title>帮助</title><p>帮助</p></html>');
  const page = await extension.context.newPage();
  await page.goto('chrome://version');
  const opened = extension.context.waitForEvent('page');
  await extension.clickAction(page);
  const start = new StartPage(await opened);
  const tabs = extension.context.pages().length;
  const elsewhere = startReasonProblem('not-a-site');
  const help = startReasonProblem('other-chsi');
  if (!elsewhere || !help) throw new Error('these reasons have no words');
  await expectTold(start.root, elsewhere);
  await page.goto(HELP);
  await extension.clickAction(page);
  await expectTold(start.root, help);
  await expect(start.root).toContainText('roster.csv');
  expect(extension.context.pages()).toHaveLength(tabs);
  await expectRosterChecks(extension, site);
});

test('the panel is reached and used with Tab and Enter alone', async ({ extension, site }) => {
  await withRoster(extension);
  const record = await good(extension, site);
  // as narrow as this it is a bar that opens
  await record.page.setViewportSize({ width: 1100, height: 800 });
  await record.check();
  // while the screen is read the panel steps aside for moments, and takes no key then
  await record.panel.waitForScreen();
  const { keyboard } = record.page;
  const focused = () =>
    record.panel
      .layer('panel')
      .evaluate((layer) => layer.querySelector(':focus')?.getAttribute('data-action') ?? '');
  const tabTo = async (action: string): Promise<void> => {
    for (let pressed = 0; pressed < 60 && (await focused()) !== action; pressed += 1)
      await keyboard.press('Tab');
    expect(await focused()).toBe(action);
    // what was laid out anew takes a key when it has been seen for a moment
    const control = record.panel.layer('panel').locator(`[data-action="${action}"]`).first();
    await record.page.waitForTimeout(300);
    await expect(control).not.toHaveAttribute('data-covered');
  };
  await tabTo('toggle');
  await keyboard.press('Enter');
  await expect(record.panel.button('收起')).toBeVisible();
  await tabTo('settle-match');
  await keyboard.press('Enter');
  await expect(record.panel.line('admissionPhoto')).toHaveAttribute('data-verdict', 'match');
  await tabTo('again');
  await keyboard.press('Enter');
  expect(await record.panel.waitForRun(2)).toMatchObject({ state: 'done', result: 'match' });
  await tabTo('close');
  await keyboard.press('Enter');
  await expect(record.panel.host).toHaveCount(0);
});
