import type { Page } from '@playwright/test';
import { ROSTER } from './support/expectations';
import { expect, test, type Used } from './support/fixtures';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';

const OWN_NO = '222026321062001';
const OTHER_NO = '222026321062003';

async function expectNext({ page }: StartPage, step: string): Promise<void> {
  await expect(page.locator('[aria-current=step]')).toHaveAttribute('data-step', step);
}

async function answerPhoto({ panel }: RecordPage): Promise<void> {
  const yes = panel.button(/^是本人$/);
  if (!(await yes.isVisible())) await panel.expand();
  await yes.click();
}

/** The student's own file, the record checked, the photo looked at. */
async function checked({ extension, site }: Used): Promise<{ start: StartPage; record: RecordPage }> {
  const start = await StartPage.open(extension);
  if ((await start.state()) === 'ready') await start.deleteAll();
  await start.loadAsStudent(ROSTER, OWN_NO);
  await expectNext(start, 'site');
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  await expectNext(start, 'check');
  await record.check();
  await expectNext(start, 'photo');
  await answerPhoto(record);
  await expectNext(start, 'save');
  return { start, record };
}

/** The log-in page as the archive's own address shows it, and the click on the icon there. */
async function loggedOut({ extension, site }: Used): Promise<Page> {
  const { page, panel } = await RecordPage.open(extension, site, 'states', 'not-logged-in');
  await extension.clickAction(page);
  expect(await panel.waitForRun(1)).toMatchObject({ state: 'failed', reason: 'not-logged-in' });
  return page;
}

test('a check after the picture has no picture: the one that was saved is not what is to be sent', async ({
  extension,
  site,
}, { outputDir }) => {
  const { start, record } = await checked({ extension, site });
  const { fileName } = await record.panel.savePicture(outputDir);
  await expectNext(start, 'send');
  await expect(start.page.locator('.next-step')).toContainText(fileName);
  await start.page.bringToFront();
  await start.page.getByRole('button', { name: '已经发给老师了' }).click();
  await expect(start.page.locator('.next-step')).toContainText('全部完成');
  await start.page.getByRole('button', { name: '还没有发' }).click();
  await expectNext(start, 'send');

  await record.page.bringToFront();
  await record.check(2);
  await expectNext(start, 'photo');
  await expect(start.page.locator('.journey')).not.toContainText(fileName);
  await answerPhoto(record);
  await expectNext(start, 'save');
  // in the same minute it has the same name
  const again = await record.panel.savePicture(outputDir);
  await expectNext(start, 'send');
  await expect(start.page.locator('.next-step')).toContainText(again.fileName);
});

test('who is logged out before saving logs in and checks again; after saving there is only the sending left', async ({
  extension,
  site,
}, { outputDir }) => {
  const { start, record } = await checked({ extension, site });
  const other = await loggedOut({ extension, site });
  await expectNext(start, 'log-in');
  await other.close();
  // the first tab still shows its result, and saves it
  await record.page.bringToFront();
  await record.panel.savePicture(outputDir);
  await expectNext(start, 'send');
  await loggedOut({ extension, site });
  await expectNext(start, 'send');
});

test('another student begins at the beginning, by another file and by 全部删除', async ({
  extension,
  site,
}) => {
  const { start } = await checked({ extension, site });
  await start.loadFile(ROSTER);
  await expect(start.page.locator('.journey')).toHaveCount(0);
  await start.chooseRole('student');
  await start.giveStudentNo(OTHER_NO);
  await start.waitReady();
  await expectNext(start, 'site');
  await start.deleteAll();
  await expectNext(start, 'site');
});

test('a counselor has no such way, and leaves none behind to whoever comes next', async ({
  extension,
  site,
}, { outputDir }) => {
  const start = await StartPage.open(extension);
  await start.loadAsCounselor(ROSTER);
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  await record.check();
  const { fileName } = await record.panel.savePicture(outputDir);
  await expect(record.panel.root).toContainText(`已保存：${fileName}`);
  await expect(record.panel.root).not.toContainText('发给辅导员');
  await expect(start.page.locator('.journey')).toHaveCount(0);
  const worker = await extension.worker();
  const kept = await worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get('journey')));
  expect(kept).not.toContain(fileName);
  expect(kept).not.toContain('"checked":true');
  await start.loadAsStudent(ROSTER, OTHER_NO);
  await expectNext(start, 'site');
  await start.deleteAll();
});
