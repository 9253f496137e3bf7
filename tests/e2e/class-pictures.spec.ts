import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import { keptIn, keptRows } from '@/tests/support/kept-rows';
import { ClassPage } from './support/class-page';
import { ROSTER } from './support/expectations';
import { expect, test, type Used } from './support/fixtures';
import { openOtherStudent } from './support/other-student';
import { RecordPage } from './support/record-page';

const WIDE = { width: 1680, height: 900 };

test.describe.configure({ mode: 'serial' });

/** File names of the pictures that are kept, by looking into the database. */
async function kept({ page }: ClassPage): Promise<readonly string[]> {
  const all = (await keptIn(page, 'classes', 'pictures')) as readonly { readonly fileName: string }[];
  return all.map(({ fileName }) => fileName);
}

/** Checks the record and saves its picture by the button; what was saved. */
async function saved(record: RecordPage): Promise<Uint8Array> {
  await record.page.setViewportSize(WIDE);
  await record.check();
  const { path } = await record.panel.savePicture(test.info().outputDir);
  await expect(record.panel.root).toHaveAttribute('data-picture', 'saved');
  return new Uint8Array(readFileSync(path));
}

function good({ extension, site }: Used): Promise<RecordPage> {
  return RecordPage.open(extension, site, 'archive-table', 'good');
}

test('a class keeps pictures only when the counselor asks for it, and says what, where and until when', async ({
  extension,
  site,
}) => {
  const board = await ClassPage.open(extension);
  await board.loadFile(ROSTER);
  await expect(board.page.locator('[data-student]')).toHaveCount(6);
  const record = await good({ extension, site });
  await saved(record);
  await expect(record.panel.root.locator('[data-kept]')).toHaveAttribute('data-kept', 'off');
  expect(await kept(board)).toEqual([]);
  await board.page.bringToFront();
  await expect(board.page.locator('[data-sheet=pictures]')).toHaveCount(0);
  await board.action('manage');
  const keep = board.page.locator('[data-option=keep-pictures]');
  await expect(keep).not.toBeChecked();
  await expect(keep).toHaveAccessibleDescription(/只存在这台电脑的浏览器里.*保留到 \d{4}-\d{2}-\d{2}/);
  await keep.click();
  await expect(keep).toBeChecked();
  const { violations } = await new AxeBuilder({ page: board.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await board.page.screenshot({ path: test.info().outputPath('keep-pictures.png') });
});

test('each student’s newest is kept, as it was saved, and all of them come as one archive', async ({
  extension,
  site,
}) => {
  const board = await ClassPage.open(extension);
  const first = await good({ extension, site });
  await saved(first);
  await expect(first.panel.root.locator('[data-kept]')).toHaveAttribute('data-kept', 'kept');
  await expect(first.panel.root).toContainText('班级里也留了一份。');
  const again = await good({ extension, site });
  const newest = await saved(again);
  await saved(await openOtherStudent(extension, site));
  const button = board.page.locator('[data-sheet=pictures]');
  await board.page.bringToFront();
  await expect(button).toHaveText('全部确认图（2 张）.zip');
  const download = board.page.waitForEvent('download');
  await button.click();
  const zip = await download;
  expect(zip.suggestedFilename()).toMatch(/^学籍核对确认图_计科2026级1班_\d{8}\.zip$/);
  const entries = Object.entries(unzipSync(new Uint8Array(readFileSync(await zip.path()))));
  expect(entries.map(([name]) => name.replace(/\d{8}-\d{4}/, 'minute')).sort()).toEqual([
    '学籍核对_222026321062001_minute.png',
    '学籍核对_222026321062003_minute.png',
  ]);
  const own = entries.find(([name]) => name.includes('222026321062001'))?.[1] ?? new Uint8Array();
  expect(Buffer.from(own).equals(Buffer.from(newest))).toBe(true);
  await expect(board.page.locator('[data-packing=done]')).toContainText('内含 2 张确认图');
  await board.page.screenshot({ path: test.info().outputPath('pictures-packed.png'), fullPage: true });
});

test('they can be deleted alone, and go with the class', async ({ extension, site }) => {
  const board = await ClassPage.open(extension);
  await board.manage('delete-pictures');
  await board.action('confirm-delete-pictures');
  await expect.poll(() => kept(board)).toEqual([]);
  await expect(board.page.locator('[data-student]')).toHaveCount(6);
  await saved(await good({ extension, site }));
  await expect.poll(() => kept(board)).toHaveLength(1);
  await board.page.bringToFront();
  await board.action('delete-class');
  await expect(board.page.locator('dialog[open]').last()).toContainText('留在班级里的 1 张确认图也会删除');
  await board.action('confirm-delete-class');
  await expect.poll(async () => Object.keys(await keptRows(board.page))).toEqual([]);
});
