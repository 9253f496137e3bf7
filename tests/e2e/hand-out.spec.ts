import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readChunk } from '@/lib/core/bytes/png-chunk';
import { readChunkJson } from '@/lib/core/confirmation/chunk-json';
import type { PictureRecord } from '@/lib/core/confirmation/picture-record';
import { refusalProblem } from '@/lib/core/texts/roster';
import type { ExtensionBrowser } from '@/tests/support/browser';
import type { PracticeSite } from '@/tests/support/practice-site';
import { expectTold, given, withRoster } from './support/expectations';
import { expect, test } from './support/fixtures';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';
import { handedOut, type ZipText, zipTexts } from './support/zip-entries';

/** Clicks the button that hands out, and saves what the browser downloads. */
async function handOut(page: Page, folder: string): Promise<{ fileName: string; files: readonly ZipText[] }> {
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: '生成分发文件' }).click();
  const download = await downloaded;
  const path = `${folder}/handed-out.zip`;
  await download.saveAs(path);
  return { fileName: download.suggestedFilename(), files: zipTexts(path) };
}

function fileOf(files: readonly ZipText[], name: string) {
  const file = files.find((one) => one.name === name);
  if (!file) throw new Error(`${name} is not in the archive`);
  return given(file.name, file.text);
}

/** What the picture of the made-up student's record says to a program. */
async function pictureOf(
  extension: ExtensionBrowser,
  site: PracticeSite,
  folder: string,
): Promise<PictureRecord | null> {
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  expect(await record.check()).toMatchObject({ state: 'done', result: 'match' });
  const { path } = await record.panel.savePicture(folder);
  return readChunkJson(readChunk(readFileSync(path)) ?? '');
}

function classOf(picture: PictureRecord | null) {
  return [picture?.classId, picture?.classFingerprint, picture?.sessionCode];
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('a counselor gets one file per student, called by 学号, each with its own row only', async ({
  extension,
}, testInfo) => {
  const start = await withRoster(extension);
  const { fileName, files } = await handOut(start.page, testInfo.outputDir);
  expect(fileName).toMatch(/^学籍核对文件_计科2026级1班_\d{8}\.zip$/);
  expect(files.map(({ name }) => name)).toEqual([
    '222026321062001.json',
    '222026321062002.json',
    '222026321062003.json',
    '222026321062004.json',
    '222026321062005.json',
    '222026321062006.json',
  ]);
  expect(files.map((file) => handedOut(file).rows.map(({ name }) => name))).toEqual([
    ['林知夏'],
    ['买买提·艾力'],
    ['欧阳子墨'],
    ['杨䶮'],
    ['陈思远'],
    ['赵一苇'],
  ]);
  await expect(start.page.getByText('内含 6 个文件').filter({ visible: true }).first()).toBeVisible();
  await expectAccessible(start.page);
});

test('names are in the names of the files only when the counselor says so', async ({
  extension,
}, testInfo) => {
  const start = await withRoster(extension);
  await start.page.getByRole('checkbox', { name: /文件名里加上姓名/ }).press('Space');
  const { fileName, files } = await handOut(start.page, testInfo.outputDir);
  expect(fileName).not.toContain('林知夏');
  expect(files.map(({ name }) => name).slice(0, 2)).toEqual([
    '222026321062001_林知夏.json',
    '222026321062002_买买提·艾力.json',
  ]);
});

test('a student opens their file, sees name and class, and keeps it; the picture fits the class', async ({
  extension,
  site,
}, testInfo) => {
  const counselor = await withRoster(extension);
  const { files } = await handOut(counselor.page, testInfo.outputDir);
  const ofClass = await pictureOf(extension, site, testInfo.outputDir);
  expect(classOf(ofClass)).toEqual([
    expect.stringMatching(/^[0-9a-f]{8}$/),
    expect.stringMatching(/^[0-9a-f]{16}$/),
    expect.stringMatching(/^[2-9A-Z]{6}$/),
  ]);
  await counselor.deleteAll();

  const start = await StartPage.open(extension);
  expect(await start.loadFile(fileOf(files, '222026321062001.json'))).toBe('asking');
  await expect(start.root).toContainText('这是你的文件吗？');
  await expect(start.root).toContainText('林知夏');
  await expect(start.root).toContainText('计科2026级1班');
  expect(await start.loads()).toBe(0);
  await expectAccessible(start.page);
  await start.page.getByRole('button', { name: '是我的，继续' }).press('Enter');
  await start.waitReady();
  expect(await start.loads()).toBe(1);
  expect(classOf(await pictureOf(extension, site, testInfo.outputDir))).toEqual(classOf(ofClass));
});

test('a student who got somebody else’s file says so: nothing of it is kept, and what to do is said', async ({
  extension,
}, testInfo) => {
  const counselor = await withRoster(extension);
  const { files } = await handOut(counselor.page, testInfo.outputDir);
  await counselor.deleteAll();
  const start = await StartPage.open(extension);
  await start.loadFile(fileOf(files, '222026321062003.json'));
  await start.page.getByRole('button', { name: '不是', exact: true }).click();
  await expect(start.root).toHaveAttribute('data-roster', 'refused');
  expect(await start.loads()).toBe(1);
  await expectTold(start.root, refusalProblem('not-yours', ''));
  await expect(start.root).not.toContainText('欧阳子墨');
  const kept = await start.page.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));
  expect(kept).not.toContain('欧阳子墨');
  const again = await StartPage.open(extension);
  await expect(again.root).toHaveAttribute('data-roster', 'none');
});

test('packing is stopped by the button, and nothing is saved', async ({ extension }) => {
  const start = await StartPage.open(extension);
  const rows = Array.from({ length: 20_000 }, (_, index) => `2026${String(index).padStart(6, '0')},某某`);
  await start.loadAsCounselor(given('大.csv', ['学号,姓名', ...rows].join('\n')));
  let downloads = 0;
  start.page.on('download', () => {
    downloads += 1;
  });
  await start.page.getByRole('button', { name: '生成分发文件' }).click();
  await start.page.getByRole('button', { name: '停止' }).click();
  await expect(start.page.getByRole('progressbar', { name: '正在打包' })).toHaveCount(0);
  await expect(start.page.getByRole('button', { name: '停止' })).toHaveCount(0);
  expect(downloads).toBe(0);
  await start.deleteAll();
});
