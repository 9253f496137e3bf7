import { chromium } from '@playwright/test';
import { chromiumPath } from '@/scripts/browser-path';
import { reportHtml } from '@/tests/support/pdf/report-html';
import { ClassPage } from './support/class-page';
import { ROSTER, withRoster } from './support/expectations';
import { expect, test } from './support/fixtures';
import { RecordPage } from './support/record-page';

test.describe.configure({ timeout: 120_000 });

test('AUDIT 9: a check made before the class page was first opened is on its board', async ({
  extension,
  site,
}) => {
  const start = await withRoster(extension);
  await start.page.close();
  const record = await RecordPage.open(extension, site, 'archive-table', 'differing');
  expect(await record.check()).toMatchObject({ state: 'done', result: 'mismatch' });
  const board = await ClassPage.open(extension);
  await board.expectState('林知夏', 'differs');
});

/** The reports of two students in one file, as a monitor puts them together. */
async function twoReports(): Promise<Buffer> {
  const browser = await chromium.launch({ executablePath: chromiumPath() });
  const page = await browser.newPage();
  const other = reportHtml()
    .replace(/^[\s\S]*?<h1>/u, '<h1 style="break-before:page">')
    .replace('林知夏', '欧阳子墨')
    .replace('2006年01月01日', '2006年11月30日');
  await page.setContent(reportHtml().replace('2006年01月01日', '2006年03月18日') + other);
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  await browser.close();
  return pdf;
}

test('AUDIT 10: of a PDF with the reports of two students no one is passed over in silence', async ({
  extension,
}) => {
  const board = await ClassPage.open(extension);
  await board.loadFile(ROSTER);
  const buffer = await twoReports();
  await board.page
    .locator('input[type=file][data-for=picture]')
    .setInputFiles([{ name: '全班.pdf', mimeType: 'application/pdf', buffer }]);
  await expect(board.page.locator('[data-batch]')).toHaveAttribute('data-batch', 'ended', {
    timeout: 60_000,
  });
  await expect(board.page.locator('.account')).toContainText('需人工核对 1');
});

test('AUDIT 11: a picture without an ending is of the account when it is dropped on the page', async ({
  extension,
}) => {
  const board = await ClassPage.open(extension);
  const names = ['1783829182738291', 'Screenshot_1.png'];
  await board.page.evaluate((given) => {
    const { items, files } = ((transfer) => {
      for (const name of given) transfer.items.add(new File(['\x89PNG\r\n\x1a\n'], name));
      return transfer;
    })(new DataTransfer());
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() });
    Object.defineProperty(drop, 'dataTransfer', { value: { types: ['Files'], items, files } });
    document.body.dispatchEvent(drop);
  }, names);
  await expect(board.page.locator('[data-account]')).toHaveAttribute('data-account', '2');
});
