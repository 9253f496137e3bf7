import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { readExif } from '@/lib/core/photo/read-exif';
import { photoRefusalProblem } from '@/lib/core/texts/photo';
import { exifSegment, frameSegment, withSegments } from '@/tests/support/made-up-photo';
import { expect, test } from './support/fixtures';
import { PhotoSection } from './support/photo-section';
import type { GivenFile } from './support/start-page';
import { StartPage } from './support/start-page';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** As a phone might name it: nothing of it may reappear. */
const NAME = '林知夏_500109200603180029.jpg';
const GIF_1X1 = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

function file(buffer: Uint8Array, name = NAME): GivenFile {
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(buffer) };
}

test('a photo that is too large becomes a small one, upright and without the place; the original stays', async ({
  extension,
}, testInfo) => {
  const start = await StartPage.open(extension);
  const photo = new PhotoSection(start.page);
  const drawn = await photo.drawnNoise(1600, 1200);
  const large = withSegments([exifSegment({ orientation: 6, place: 'there' })], drawn);
  await photo.give(file(large));
  await expect(photo.line('page-size')).toHaveAttribute('data-state', 'not');
  await expect(photo.line('pixels')).toContainText('1200 × 1600');
  await expect(photo.line('turned')).toBeVisible();
  await expect(photo.line('place')).toContainText('拍摄地点');

  const downloading = start.page.waitForEvent('download');
  await photo.root.locator('[data-action=save-smaller]').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('证件照片_300KB以内.jpg');
  const path = join(testInfo.outputDir, 'copy.jpg');
  await download.saveAs(path);
  const copy = readFileSync(path);
  expect(copy.length).toBeLessThanOrEqual(300_000);
  expect(readExif(copy)).toEqual({ orientation: 1, hasPlace: false });
  await expect(photo.root).toContainText('没有附带拍摄地点');
  await expect(start.page.locator('body')).not.toContainText('500109200603180029');

  await photo.give(file(copy, 'a.jpg'));
  await expect(photo.line('page-size')).toHaveAttribute('data-state', 'fits');
  await expect(photo.line('turned')).toHaveCount(0);
  await expect(photo.line('place')).toHaveCount(0);
});

test('what is dropped on the place for an ID photo is not read as a record or a roster', async ({
  extension,
}) => {
  const start = await StartPage.open(extension);
  const photo = new PhotoSection(start.page);
  await photo.drop([
    { name: 'a.gif', bytes: GIF_1X1 },
    { name: '名册.csv', bytes: Buffer.from('学号,姓名') },
  ]);
  await expect(photo.line('pixels')).toHaveAttribute('data-state', 'not');
  await expect(photo.root).toContainText('其余 1 个文件没有看');
  await expect(photo.root.locator('[data-action=save-smaller]')).toHaveCount(0);
  await expect(start.page.locator('[data-pictures]')).toHaveAttribute('data-pictures', '0');
  expect([await start.state(), await start.loads()]).toEqual(['none', 0]);
});

const BAD: readonly (readonly [string, Uint8Array, Parameters<typeof photoRefusalProblem>[0]])[] = [
  ['an empty file', new Uint8Array(), 'empty'],
  ['a broken JPEG', withSegments([frameSegment(1200, 900)]), 'damaged'],
  ['a photo of 108 megapixels', withSegments([frameSegment(12_000, 9_000)]), 'too-many-pixels'],
  ['a film', Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41', 'latin1'), 'video'],
  ['a photo of an iPhone', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'heic'],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'pdf'],
];
for (const [what, bytes, refusal] of BAD) {
  test(`${what} that calls itself .jpg is named for what it is`, async ({ extension }) => {
    const start = await StartPage.open(extension);
    const photo = new PhotoSection(start.page);
    await photo.give(file(bytes));
    await expect(photo.root).toHaveAttribute('data-refusal', refusal);
    await expect(photo.root).toContainText(photoRefusalProblem(refusal).why);
  });
}

test('a photo of 80 MB is refused, and the page goes on at once', async ({ extension }) => {
  const start = await StartPage.open(extension);
  const photo = new PhotoSection(start.page);
  await photo.drop([{ name: NAME, bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0]), padded: 80_000_000 }]);
  await expect(photo.root).toHaveAttribute('data-refusal', 'file-too-large');
  await start.loadAsStudent('tests/pages/roster.csv', '222026321062001');
  await start.deleteAll();
});

test('the place for an ID photo is reached by keyboard, accessible, and not cut off at 200 %', async ({
  extension,
}) => {
  const start = await StartPage.open(extension, 'start.html#photo');
  const photo = new PhotoSection(start.page);
  await photo.give(file(await photo.drawnNoise(1600, 1200)));
  await expect(photo.root).toHaveAttribute('data-photo', 'checked');
  expect((await new AxeBuilder({ page: start.page }).withTags(RULES).analyze()).violations).toEqual([]);
  await photo.root.locator('[data-action=save-smaller]').focus();
  for (const tick of await photo.root.getByRole('checkbox').all()) {
    await start.page.keyboard.press('Tab');
    await expect(tick).toBeFocused();
    await start.page.keyboard.press('Space');
  }
  await expect(photo.root).toContainText('都看好了');
  for (const width of [640, 320]) {
    await start.page.setViewportSize({ width, height: 450 });
    const right = await photo.root.evaluate((node) => node.scrollWidth - node.clientWidth);
    expect(right).toBeLessThanOrEqual(0);
  }
});
