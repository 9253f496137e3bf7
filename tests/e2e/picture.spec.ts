import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readChunk } from '@/lib/core/bytes/png-chunk';
import { readChunkJson } from '@/lib/core/confirmation/chunk-json';
import { decodePayload } from '@/lib/core/confirmation/payload';
import { DECIDING_FIELDS } from '@/lib/core/fields/fields';
import { pictureProblem } from '@/lib/core/texts/picture';
import { SavedFiles } from '@/tests/support/saved-files';
import { expect, test } from './support/fixtures';
import type { Panel } from './support/panel';
import { codeAfterMessenger, pixelsOfPicture } from './support/picture';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';

const BANDS = 'https://my.chsi.com.cn/archive/gdjy/xj/bands.action';
const NAME = /^学籍核对_222026321062001_\d{8}-\d{4}\.png$/;

/** The verdicts of the thirteen fields that decide, as the panel shows them. */
async function verdictsOf(panel: Panel): Promise<Record<string, string>> {
  const lines = new Map((await panel.lines()).map(({ field, verdict }) => [field as string, verdict]));
  return Object.fromEntries(DECIDING_FIELDS.map((field) => [field, lines.get(field) ?? 'none']));
}

/** What a program reads in the picture: the chunk, and the code after a messenger has had it. */
async function readPicture(context: Parameters<typeof codeAfterMessenger>[0], path: string) {
  const png = readFileSync(path);
  const chunk = readChunkJson(readChunk(png) ?? '');
  const code = decodePayload((await codeAfterMessenger(context, png, 0.5, 0.5)) ?? '');
  return { png, chunk, code };
}

async function loadRoster(extension: Parameters<typeof StartPage.open>[0]): Promise<void> {
  const start = await StartPage.open(extension);
  await start.loadAsStudent('tests/pages/roster.csv', '222026321062001');
  await start.page.close();
}

for (const name of ['good', 'differing'] as const) {
  test(`the picture of archive-table/${name} holds the verdicts of the page, in its code and in its chunk`, async ({
    extension,
    site,
  }, info) => {
    await loadRoster(extension);
    const record = await RecordPage.open(extension, site, 'archive-table', name);
    const { result } = await record.check();
    const { fileName, path } = await record.panel.savePicture(info.outputDir);
    expect(fileName).toMatch(NAME);
    const { chunk, code } = await readPicture(extension.context, path);
    const shown = await verdictsOf(record.panel);
    expect(chunk).toMatchObject({ result, verdicts: shown, studentNo: '222026321062001' });
    expect(code).toMatchObject({ result, verdicts: shown, studentNo: '222026321062001' });
    await expect(record.panel.root).toHaveAttribute('data-picture', 'saved');
    await expect(record.panel.root).toBeVisible();
  });
}

test('a picture made without a file says so and compares nothing', async ({ extension, site }, info) => {
  const start = await StartPage.open(extension);
  if ((await start.state()) === 'ready') await start.deleteAll();
  await expect(start.root).toHaveAttribute('data-roster', 'none');
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  await record.check();
  const { path } = await record.panel.savePicture(info.outputDir);
  const { chunk, code, png } = await readPicture(extension.context, path);
  expect(chunk).toMatchObject({ result: 'none', studentNo: '' });
  expect(code).toMatchObject({ result: 'none', studentNo: '' });
  expect(png.includes('500109200603180029')).toBe(false);
});

/** A record of 3,000 px with a band every 50 px, each in a colour of its own, under a header that stays on the screen. */
function bandPage(): string {
  const fields = [
    ['姓名', '林知夏'],
    ['性别', '女'],
    ['出生日期', '2006年03月18日'],
    ['民族', '汉族'],
    ['证件号码', '500109200603180029'],
    ['学校名称', '西南大学'],
    ['层次', '本科'],
    ['专业', '计算机科学与技术'],
    ['学制', '4 年'],
    ['学号', '222026321062001'],
    ['入学日期', '2026年09月01日'],
    ['预计毕业日期', '2030年06月30日'],
  ];
  const bands = Array.from({ length: 60 }, (_, band) => {
    const [label, value] = fields[band / 5] ?? ['', ''];
    const text = label ? `<dt>${label}：</dt><dd>${value}</dd>` : '';
    return `<div class="band" style="background:rgb(${200 + (band % 8) * 6},${200 + (band >> 3) * 6},250)">${text}</div>`;
  });
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>学籍</title><style>
html{scroll-behavior:smooth}body{margin:0;font:14px sans-serif}
.band{height:50px;box-sizing:border-box;padding:12px 40px 0 200px}dt,dd{display:inline;margin:0}
header{position:fixed;inset:0 0 auto;height:64px;background:#123;color:#fff}
aside{position:sticky;bottom:0;height:40px;background:#321;color:#fff}</style>
<body><header>学信档案</header><div style="height:90px"></div><dl style="margin:0">${bands.join('')}</dl><aside>请注意</aside></body></html>`;
}

/** The band of every row at the picture's left edge, without repeats: 0, 1, … 59 when each was taken exactly once. */
async function bandsIn(page: Page, path: string): Promise<readonly number[]> {
  const { width, height, data } = await pixelsOfPicture(page.context(), readFileSync(path));
  const bands: { band: number; rows: number }[] = [];
  for (let y = 0; y < height; y += 1) {
    const at = (y * width + 30) * 4;
    const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
    if (blue !== 250 || red < 200 || green < 200) continue;
    const band = ((green - 200) / 6) * 8 + (red - 200) / 6;
    const last = bands.at(-1);
    if (last?.band === band) last.rows += 1;
    else bands.push({ band, rows: 1 });
  }
  const wrong = bands.filter(({ rows }) => rows !== 50);
  return wrong.length > 0 ? wrong.map(({ rows }) => -rows) : bands.map(({ band }) => band);
}

test('a record of 3,000 px is taken whole: every band exactly once, nothing that floats in it', async ({
  extension,
  site,
}, info) => {
  await loadRoster(extension);
  site.setPage(BANDS, bandPage());
  const page = await extension.context.newPage();
  await page.goto(BANDS);
  await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
  const record = new RecordPage(page, extension);
  expect(await record.check()).toMatchObject({ state: 'done', result: 'match' });
  const { path } = await record.panel.savePicture(info.outputDir);
  expect(await bandsIn(page, path)).toEqual(Array.from({ length: 60 }, (_, band) => band));
  expect(await page.evaluate(() => scrollY)).toBe(700);
  await expect(page.getByText('学信档案')).toBeVisible();
  const { code } = await readPicture(extension.context, path);
  expect(code).toMatchObject({ result: 'match' });
});

test('going to another tab while the picture is taken saves nothing, and says what to do', async ({
  extension,
  site,
}) => {
  await loadRoster(extension);
  site.setPage(BANDS, bandPage());
  const page = await extension.context.newPage();
  await page.goto(BANDS);
  const record = new RecordPage(page, extension);
  await record.check();
  const files = SavedFiles.of(extension.context);
  files.startAnew();
  await record.panel.button(/保存确认图/).click();
  const other = await extension.context.newPage();
  await other.bringToFront();
  await expect(record.panel.root).toHaveAttribute('data-picture', 'failed', { timeout: 20_000 });
  await page.bringToFront();
  const { what, why, now } = pictureProblem('tab-not-in-front');
  for (const part of [what, why, now]) await expect(record.panel.root).toContainText(part);
  expect(files.count()).toBe(0);
});

test('Esc stops saving, and nothing is saved', async ({ extension, site }) => {
  await loadRoster(extension);
  site.setPage(BANDS, bandPage());
  const page = await extension.context.newPage();
  await page.goto(BANDS);
  const record = new RecordPage(page, extension);
  await record.check();
  const files = SavedFiles.of(extension.context);
  files.startAnew();
  await record.panel.button(/保存确认图/).click();
  await expect(record.panel.root).toHaveAttribute('data-picture', 'saving');
  await page.keyboard.press('Escape');
  await expect(record.panel.root).toHaveAttribute('data-picture', 'failed');
  await expect(record.panel.root).toContainText(pictureProblem('stopped').why);
  expect(files.count()).toBe(0);
});

test('after an automatic check the button says that the icon must be clicked, and then saves', async ({
  extension,
  site,
}, info) => {
  await loadRoster(extension);
  const worker = await extension.worker();
  await worker.evaluate(() => chrome.storage.local.set({ settings: { autoCheck: true } }));
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  await record.panel.waitForRun(1);
  await expect(record.panel.button('点工具栏图标以保存')).toBeDisabled();
  await record.check(2);
  const { fileName } = await record.panel.savePicture(info.outputDir);
  expect(fileName).toMatch(NAME);
  await worker.evaluate(() => chrome.storage.local.clear());
});
