import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { pictureRefusalProblem, READ_PICTURE_TEXTS } from '@/lib/core/texts/read-picture';
import { SURPRISE_TEXTS } from '@/lib/core/texts/surprises';
import { ONE_PIXEL } from '@/tests/support/one-pixel';
import { PAGES_FOLDER } from '@/tests/support/practice-pages';
import { expectTold, given, ROSTER } from './support/expectations';
import { expect, test } from './support/fixtures';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';
import { StartPictures } from './support/start-pictures';

/** Reading on a busy machine takes its time. */
test.describe.configure({ timeout: 240_000 });

const LINES = 'tests/support/pictures';
const PHONE = `${LINES}/phone.png`;

type Opener = Parameters<typeof StartPage.open>[0];

async function open(extension: Opener, roster: 'class' | 'none' = 'none') {
  const start = await StartPage.open(extension);
  if (roster === 'class') await start.loadAsCounselor(ROSTER);
  else if ((await start.state()) === 'ready') {
    await start.deleteAll();
    await expect(start.root).toHaveAttribute('data-roster', 'none');
  }
  return { start, pictures: new StartPictures(start.page) };
}

/** A page of our own drawing, photographed. */
async function photographed(context: BrowserContext, html: string, width = 700): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 500 });
  await page.setContent(html);
  const png = await page.screenshot({ fullPage: true });
  await page.close();
  return png;
}

/** What a messenger makes of a picture: smaller, then JPEG. */
async function messaged(context: BrowserContext, png: Buffer, quality: number, size: number) {
  const page = await context.newPage();
  const jpeg = await page.evaluate(
    async ([file, quality, size]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${file}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(image.width * size);
      canvas.height = Math.round(image.height * size);
      canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/jpeg', quality).split(',')[1] ?? '';
    },
    [png.toString('base64'), quality, size] as const,
  );
  await page.close();
  return Buffer.from(jpeg, 'base64');
}

test('a screenshot of the phone page is read and compared with the class, its card without labels too', async ({
  extension,
}) => {
  const { pictures } = await open(extension, 'class');
  await pictures.choose(PHONE);
  await expect(pictures.picture(1)).toHaveAttribute('data-state', 'reading');
  expect(await pictures.ended(1)).toMatchObject({ state: 'done', reason: null });
  expect(await pictures.fieldsWith(1, 'mismatch')).toEqual([]);
  expect(await pictures.fieldsWith(1, 'match')).toEqual(
    expect.arrayContaining(['enrollDate', 'gender', 'idNumber', 'level', 'major', 'studentNo']),
  );
  // large type, white on a colour: shapes may leave it to eyes
  await expect(pictures.line(1, 'school')).toHaveAttribute('data-verdict', /^(match|unsure)$/);
  for (const field of ['name', 'gender', 'birthDate', 'school', 'level', 'major']) {
    await expect(pictures.line(1, field)).toHaveAttribute('data-read-by', 'pixels');
  }
  await expect(pictures.picture(1)).toContainText('roster.csv');
  await expect(pictures.picture(1)).toContainText(READ_PICTURE_TEXTS.asOfPicture);
});

test('without a roster the free checks run and it says what was not compared; a roster that comes later is used at once', async ({
  extension,
}) => {
  const { start, pictures } = await open(extension);
  await pictures.drop('截图.png', 'image/png', readFileSync(PHONE));
  expect(await pictures.ended(1)).toMatchObject({ state: 'done', result: 'none' });
  await expect(pictures.picture(1).locator('[data-check="id-digit"]')).toHaveAttribute(
    'data-verdict',
    'match',
  );
  await expect(pictures.picture(1)).toContainText('没有名册，只做了不需要名册的检查');
  await start.loadAsCounselor(ROSTER);
  await expect(pictures.line(1, 'studentNo')).toHaveAttribute('data-verdict', 'match');
  await start.deleteAll();
  await expect(pictures.page.locator('[data-pictures="0"]')).toHaveCount(1);
});

test('files that cannot be read are told apart, kindly, and the next picture is read', async ({
  extension,
}) => {
  const { start, pictures } = await open(extension);
  const png = readFileSync(PHONE);
  const huge = Buffer.from(png.subarray(0, 64));
  huge.writeUInt32BE(20_000, 16);
  huge.writeUInt32BE(20_000, 20);
  const files = [
    ['not-a-picture', given('截图.png', '姓名,学号\n林知夏,1')],
    ['gif', given('截图.gif', `GIF89a${'\0'.repeat(40)}`)],
    ['heic', given('IMG_0001.jpg', '\0\0\0\x18ftypheic\0\0\0\0')],
    ['pdf', given('报告.png', '%PDF-1.7\n')],
    ['picture-too-large', given('大.png', huge)],
    ['picture-corrupt', given('半.png', png.subarray(0, 3_000))],
    ['no-record', given('点.png', Buffer.from(ONE_PIXEL.split(',')[1] ?? '', 'base64'))],
  ] as const;
  await pictures.choose(files.map(([, file]) => file));
  for (const [at, [reason]] of files.entries()) {
    expect(await pictures.ended(at + 1)).toEqual({ state: 'failed', result: null, reason });
    await expectTold(pictures.picture(at + 1), pictureRefusalProblem(reason, []));
  }
  await pictures.choose(PHONE);
  expect(await pictures.ended(files.length + 1)).toMatchObject({ state: 'done' });
  expect(await start.state()).toBe('none');
});

test('a picture of something else: what was found is said, as text', async ({ extension }) => {
  const { pictures } = await open(extension);
  const menu = await photographed(
    extension.context,
    '<body style="font:24px Noto Sans CJK SC"><p>今日菜单</p><p>&lt;b&gt;宫保鸡丁&lt;/b&gt;</p><p>西红柿炒鸡蛋</p>',
  );
  await pictures.drop('菜单.png', 'image/png', menu);
  expect(await pictures.ended(1)).toMatchObject({ state: 'failed', reason: 'no-record' });
  await expect(pictures.picture(1)).toContainText('这不像学籍页面');
  await expect(pictures.picture(1)).toContainText('今日菜单');
  await expect(pictures.picture(1).locator('b')).toHaveCount(0);
});

function record(name: string, id: string, studentNo: string): string {
  return `<table style="font:15px Noto Sans CJK SC;margin:20px;border-spacing:24px 8px">${[
    ['姓名：', name],
    ['证件号码：', id],
    ['学校名称：', '西南大学'],
    ['层次：', '本科'],
    ['学号：', studentNo],
  ]
    .map(([label, value]) => `<tr><td>${label}<td>${value}</tr>`)
    .join('')}</table>`;
}

test('two people in one picture: it is asked whose record is meant, and only that one is compared', async ({
  extension,
}) => {
  const { pictures } = await open(extension, 'class');
  const both = await photographed(
    extension.context,
    record('林知夏', '500109200603180029', '222026321062001') +
      record('欧阳子墨', '510104200611302313', '222026321062003'),
  );
  await pictures.drop('两人.png', 'image/png', both);
  expect(await pictures.ended(1)).toMatchObject({ state: 'asking' });
  await expect(pictures.picture(1)).toContainText(READ_PICTURE_TEXTS.people);
  await pictures
    .picture(1)
    .getByRole('button', { name: /222026321062003/ })
    .click();
  await expect(pictures.picture(1)).toHaveAttribute('data-state', 'done');
  expect(await pictures.fieldsWith(1, 'mismatch')).toEqual([]);
  await expect(pictures.line(1, 'studentNo')).toContainText('222026321062003');
});

test('reading can be stopped; a reader that dies in the middle is said, and the next reading works', async ({
  extension,
}) => {
  const { start, pictures } = await open(extension);
  await pictures.choose([PHONE, `${LINES}/record-ruled.png`]);
  await pictures.action(1, 'stop').click();
  expect(await pictures.ended(1)).toMatchObject({ reason: 'stopped' });
  expect(await pictures.ended(2)).toMatchObject({ reason: 'stopped' });

  await pictures.action(1, 'again').click();
  await expect(pictures.picture(1)).toContainText(/正在识读，\d+%/, { timeout: 60_000 });
  const [worker] = start.page.workers();
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new Error('killed');
    });
  });
  expect(await pictures.ended(1)).toMatchObject({ state: 'failed', reason: 'reader-failed' });
  const note = start.page.getByRole('region', { name: SURPRISE_TEXTS.title });
  await expect(note.locator('pre')).toContainText('recognise Error × 1');
  await note.getByRole('button', { name: SURPRISE_TEXTS.hide }).click();
  await expect(note).toHaveCount(0);
  await pictures.action(1, 'again').click();
  expect(await pictures.ended(1)).toMatchObject({ state: 'done' });
  await pictures.action(2, 'remove').click();
  await expect(pictures.picture(2)).toHaveCount(0);
});

test('our own drawing is never read: a marked screenshot, a confirmation picture, and both after a messenger', async ({
  extension,
  site,
}, info) => {
  const start = await StartPage.open(extension);
  await start.loadAsStudent(`${PAGES_FOLDER}/roster.csv`, '222026321062001');
  const page = await RecordPage.open(extension, site, 'archive-table', 'differing');
  await page.check();
  // while the screen is read our drawing steps aside
  await page.panel.waitForScreen();
  const marked = await page.page.screenshot();
  const { path } = await page.panel.savePicture(info.outputDir);
  const saved = readFileSync(path);
  await start.page.bringToFront();
  const pictures = new StartPictures(start.page);
  await pictures.choose([
    given('marked.png', marked),
    given('marked.jpg', await messaged(extension.context, marked, 0.6, 0.7)),
    given('saved.png', saved),
    given('saved.jpg', await messaged(extension.context, saved, 0.6, 0.7)),
  ]);
  const reasons = [];
  for (const run of [1, 2, 3, 4]) reasons.push((await pictures.ended(run)).reason);
  expect(reasons).toEqual(['own-drawing', 'own-drawing', 'confirmation', 'own-drawing']);
});

/** A photo of 12 million pixels of a screen that shows this picture, turned by so many degrees, lit from one side. */
async function photoOfScreen(context: BrowserContext, png: Buffer, turned: number): Promise<Buffer> {
  const page = await context.newPage();
  const jpeg = await page.evaluate(
    async ([file, degrees]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${file}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [4000, 3000];
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no 2d context');
      context.fillStyle = '#555';
      context.fillRect(0, 0, 4000, 3000);
      context.translate(2000, 1500);
      context.rotate((degrees * Math.PI) / 180);
      context.drawImage(
        image,
        -5 * (image.width / 2),
        -5 * (image.height / 2),
        5 * image.width,
        5 * image.height,
      );
      const light = context.createLinearGradient(-2000, 0, 2000, 0);
      light.addColorStop(0, '#0000');
      light.addColorStop(1, '#0004');
      context.fillStyle = light;
      context.fillRect(-2200, -1700, 4400, 3400);
      return canvas.toDataURL('image/jpeg', 0.85).split(',')[1] ?? '';
    },
    [png.toString('base64'), turned] as const,
  );
  await page.close();
  return Buffer.from(jpeg, 'base64');
}

test('a photo of a screen, 4000 × 3000 and turned a little, is read; what is not sure is left to eyes', async ({
  extension,
}) => {
  const { pictures } = await open(extension);
  const photo = await photoOfScreen(extension.context, readFileSync(`${LINES}/record-ruled.png`), 1.1);
  await pictures.choose(given('IMG_2026.jpg', photo));
  expect(await pictures.ended(1)).toMatchObject({ state: 'done', result: 'none' });
  await expect(pictures.line(1, 'name')).toContainText('林知夏');
  // in a picture that leans, words that any field might have are left out rather than given to a wrong one
  await expect(pictures.line(1, 'major')).toContainText(/计算机科学与技术|未比对/);
  await expect(pictures.line(1, 'studentNo')).toContainText('222022321062001');
  expect(await pictures.fieldsWith(1, 'mismatch')).toEqual([]);
});

test('a photo that leans by 6 degrees is read; one that leans by 12 is refused: please a screenshot', async ({
  extension,
}) => {
  const { pictures } = await open(extension);
  const screen = readFileSync(`${LINES}/record-ruled.png`);
  const photos = [6, 12].map(async (turned) =>
    given(`${turned}.jpg`, await photoOfScreen(extension.context, screen, turned)),
  );
  await pictures.choose(await Promise.all(photos));
  expect(await pictures.ended(1)).toMatchObject({ state: 'done', result: 'none' });
  await expect(pictures.line(1, 'name')).toContainText('林知夏');
  await expect(pictures.line(1, 'studentNo')).toContainText('222022321062001');
  expect(await pictures.ended(2)).toMatchObject({ state: 'failed', reason: 'picture-askew' });
  await expectTold(pictures.picture(2), pictureRefusalProblem('picture-askew', []));
  await expect(pictures.picture(2)).toContainText('请用截图');
});

/** Rows of a list as a phone shows them: one screenshot of some of them. */
function rows(shown: readonly (readonly [string, string])[]): string {
  const list = shown.map(([label, value]) => `<p>${label}<b>${value}</b></p>`).join('');
  return `<p class="bar">9:41<b>5G 86%</b></p><h3>学籍信息</h3>${list}`;
}

test('screenshots that overlap, put together to one picture, are one record when a person says so', async ({
  extension,
}) => {
  const { pictures } = await open(extension, 'class');
  const all = [
    ['姓名', '林知夏'],
    ['证件号码', '500109200603180029'],
    ['学校名称', '西南大学'],
    ['层次', '本科'],
    ['学号', '222026321062001'],
    ['学制', '4年'],
  ] as const;
  const style =
    'p{display:flex;justify-content:space-between;margin:14px}b{font-weight:400}h3{text-align:center}';
  const both = await photographed(
    extension.context,
    `<style>${style}</style><body style="font:16px Noto Sans CJK SC;margin:0">${rows(all.slice(0, 4))}${rows(all.slice(3))}`,
    390,
  );
  await pictures.drop('长图.png', 'image/png', both);
  expect(await pictures.ended(1)).toMatchObject({ state: 'done' });
  expect(await pictures.fieldsWith(1, 'match')).toEqual(expect.arrayContaining(['idNumber', 'level']));
  expect(await pictures.fieldsWith(1, 'unsure')).toEqual(expect.arrayContaining(['studentNo', 'duration']));
  await expect(pictures.picture(1)).toContainText(READ_PICTURE_TEXTS.apart);
  await pictures.action(1, 'same-student').click();
  await expect(pictures.line(1, 'duration')).toHaveAttribute('data-verdict', 'match');
  await expect(pictures.picture(1)).not.toContainText(READ_PICTURE_TEXTS.apart);
  expect(await pictures.fieldsWith(1, 'mismatch')).toEqual([]);
  expect(await pictures.fieldsWith(1, 'match')).toEqual(
    expect.arrayContaining(['idNumber', 'level', 'studentNo', 'duration']),
  );
});
