import { expect, test } from './support/fixtures';
import { StartPage } from './support/start-page';

test('the template is downloaded, and opens again without a problem', async ({ extension }, testInfo) => {
  const start = await StartPage.open(extension);
  await start.unfold('template');
  const downloaded = start.page.waitForEvent('download');
  await start.page.getByRole('link', { name: /下载名册模板/ }).press('Enter');
  const download = await downloaded;
  expect(download.suggestedFilename()).toBe('学籍核对名册模板.xlsx');
  const path = `${testInfo.outputDir}/template.xlsx`;
  await download.saveAs(path);
  expect(await start.loadFile(path)).toBe('ready');
  await expect(start.root).not.toContainText('需要留意');
  await start.deleteAll();
});
