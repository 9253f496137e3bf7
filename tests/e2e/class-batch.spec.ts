import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Locator } from '@playwright/test';
import { zipSync } from 'fflate';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { screenshotPng } from '@/tests/support/lesson-files';
import { ONE_PIXEL } from '@/tests/support/one-pixel';
import { makePdf } from '@/tests/support/pdf/make-pdf';
import { reportLines } from '@/tests/support/pdf/report-lines';
import { ClassPage } from './support/class-page';
import { ROSTER } from './support/expectations';
import { expect, test } from './support/fixtures';
import { RecordPage } from './support/record-page';

/** Reading on a busy machine takes its time. */
test.describe.configure({ mode: 'serial', timeout: 240_000 });

/** Whose name has a character that the recogniser does not know: a person looks at it. */
const RARE: ExpectedRecord = {
  rowNumber: 5,
  values: {
    name: '杨䶮',
    gender: '女',
    birthDate: '2006年02月28日',
    ethnicity: '苗族',
    idNumber: '522634200602281046',
    school: '西南大学',
    level: '本科',
    major: '软件工程',
    duration: '4 年',
    studentNo: '222026321062004',
    enrollDate: '2026年09月01日',
    expectedGraduation: '2030年06月30日',
  },
  refused: {},
};
/** A verification report: no 学号, found by name and birth date. */
const REPORT = reportLines([
  ['姓名', '陈思远'],
  ['性别', '男'],
  ['出生日期', '2005年12月31日'],
  ['民族', '土家族'],
  ['院校', '西南大学'],
  ['层次', '本科'],
  ['院系', '计算机与信息科学学院'],
  ['专业', '人工智能'],
  ['学制', '4年'],
  ['学历类别', '普通高等教育'],
  ['学习形式', '普通全日制'],
  ['入学日期', '2026年09月01日'],
  ['学籍状态', '在籍（注册学籍）'],
  ['预计毕业日期', '2030年06月30日'],
]);
const PHONE = 'tests/support/pictures/phone.png';

/** What a messenger makes of a picture: smaller, then JPEG. */
async function messaged(context: BrowserContext, png: Buffer): Promise<Buffer> {
  const page = await context.newPage();
  const jpeg = await page.evaluate(async (file) => {
    const image = new Image();
    image.src = `data:image/png;base64,${file}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * 0.75);
    canvas.height = Math.round(image.height * 0.75);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/jpeg', 0.6).split(',')[1] ?? '';
  }, png.toString('base64'));
  await page.close();
  return Buffer.from(jpeg, 'base64');
}

/** The account under the batch, once all files have ended. */
async function accountOf(board: ClassPage): Promise<string> {
  await expect(board.page.locator('[data-batch]')).toHaveAttribute('data-batch', 'ended', {
    timeout: 200_000,
  });
  return board.page.locator('.account').innerText();
}

function picturesOf(board: ClassPage): Locator {
  return board.page.locator('input[type=file][data-for=picture]');
}

test('of a PDF with the reports of two students no one is passed over in silence', async ({ extension }) => {
  const board = await ClassPage.open(extension);
  await board.loadFile(ROSTER);
  const other = REPORT.map((line) => ({ ...line, text: line.text.replace('陈思远', '林知夏') }));
  const buffer = Buffer.from(makePdf({ lines: REPORT, more: [other] }));
  await picturesOf(board).setInputFiles([{ name: '两人.pdf', mimeType: 'application/pdf', buffer }]);
  expect(await accountOf(board)).toContain('需人工核对 1');
  await expect(board.page.locator('.batch-item')).toContainText('不止一位同学');
  await board.expectState('陈思远', 'waiting');
  await board.page.close();
});

test('confirmation pictures, screenshots and what is none of both come by the dozen, and every file is accounted for', async ({
  extension,
  site,
}, testInfo) => {
  const board = await ClassPage.open(extension);
  await board.loadFile(ROSTER);
  await expect(board.root).toHaveAttribute('data-roster', 'ready');
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  expect(await record.check()).toMatchObject({ state: 'done' });
  const { path } = await record.panel.savePicture(testInfo.outputDir);
  const png = readFileSync(path);
  await record.page.close();
  await board.page.bringToFront();
  const archive = zipSync({
    '一班/mmexport1699.jpg': new Uint8Array(await messaged(extension.context, png)),
    '一班/Thumbs.db': new Uint8Array(10),
    '一班/IMG_0001.heic': new TextEncoder().encode('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
  });
  await picturesOf(board).setInputFiles([
    { name: '生僻字.png', mimeType: 'image/png', buffer: await screenshotPng(extension.context, RARE) },
    { name: '截图.png', mimeType: 'image/png', buffer: readFileSync(PHONE) },
    { name: '截图 - 副本.png', mimeType: 'image/png', buffer: readFileSync(PHONE) },
    { name: '报告.pdf', mimeType: 'application/pdf', buffer: Buffer.from(makePdf({ lines: REPORT })) },
    { name: '别的.png', mimeType: 'image/png', buffer: Buffer.from(ONE_PIXEL, 'base64') },
    { name: '三班.zip', mimeType: 'application/zip', buffer: Buffer.from(archive) },
  ]);
  const account = await accountOf(board);
  expect(account).toMatch(/^共 7 个文件 = /);
  expect(account).toContain('重复 1');
  expect(account).toContain('没有读出 2');
  await board.expectState('林知夏', 'agreed');
  await board.expectState('陈思远', 'agreed');
  await board.expectState('杨䶮', 'eyes');
  await board.action('eyes');
  const eyes = board.page.locator('.eyes');
  await expect(eyes).toHaveAttribute('data-left', /^[1-9]/);
  const left = Number(await eyes.getAttribute('data-left'));
  for (let settled = 1; settled <= left; settled += 1) {
    await eyes.locator('fieldset').press('1');
    await expect(eyes).toHaveAttribute('data-left', String(left - settled));
  }
  await board.expectState('杨䶮', 'agreed');
  const { violations } = await new AxeBuilder({ page: board.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a picture without an ending is of the account when it is dropped on the page, a roster without one is a roster', async ({
  extension,
}) => {
  const board = await ClassPage.open(extension);
  const content = readFileSync(ROSTER, 'utf8');
  await board.page.evaluate((roster) => {
    const dataTransfer = new DataTransfer();
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
    for (const name of ['1783829182738291', 'Screenshot_1.png'])
      dataTransfer.items.add(new File([png, name], name));
    dataTransfer.items.add(new File([roster], '名册'));
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  }, content);
  await expect(board.page.locator('[data-account]')).toHaveAttribute('data-account', '2');
  expect(await accountOf(board)).toContain('没有读出 2');
  await expect(board.page.locator('.batch-files')).toContainText('1783829182738291');
  await expect(board.root).toHaveAttribute('data-loads', '1');
  await board.page.close();
});

test('a picture that nobody can be found by for sure is a person’s to give away', async ({ extension }) => {
  const board = await ClassPage.open(extension);
  await picturesOf(board).setInputFiles('tests/support/pictures/record-dark.png');
  expect(await accountOf(board)).toContain('需人工核对 1');
  await board.page.locator('[data-action=eyes]').click();
  const whose = board.page.locator('[data-choice]');
  await expect(whose.locator('img')).toBeVisible();
  await whose.getByRole('button', { name: '林知夏' }).click();
  await expect(whose).toHaveCount(0);
  expect(await board.page.locator('.account').innerText()).toContain('不是本班 0');
  const detail = await board.openStudent('林知夏');
  await expect(detail).toContainText('截图');
});
