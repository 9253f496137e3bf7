import { readFileSync } from 'node:fs';
import { readChunk } from '@/lib/core/bytes/png-chunk';
import { readChunkJson } from '@/lib/core/confirmation/chunk-json';
import { makeSwappedFont } from '@/tests/support/protected-font';
import { ClassPage } from './support/class-page';
import { expect, test, type Used } from './support/fixtures';
import { loadBefore } from './support/loaded-before';
import { RecordPage } from './support/record-page';
import { type PageChange, TEXT_PAGE, textPage } from './support/text-page';

/** A recogniser on a busy machine: longer than `waitForScreen` waits. Milliseconds. */
test.describe.configure({ timeout: 180_000 });

loadBefore();

async function opened({ extension, site }: Used, change: PageChange = {}): Promise<RecordPage> {
  site.setPage(TEXT_PAGE, textPage(change));
  const page = await extension.context.newPage();
  await page.goto(TEXT_PAGE);
  return new RecordPage(page, extension);
}

test('what agrees is marked at once, and stays so after the screen was read as well', async ({
  extension,
  site,
}) => {
  const record = await opened({ extension, site });
  expect(await record.check()).toMatchObject({ state: 'done', result: 'match' });
  expect(await record.panel.waitForScreen()).toBe('done');
  expect(await record.panel.fieldsWith('unsure')).toEqual(['admissionPhoto']);
  await expect(record.panel.root).toHaveAttribute('data-result', 'match');
});

const CHANGES: readonly (readonly [string, string, PageChange])[] = [
  ['a digit drawn behind it', 'studentNo', { css: '#studentNo::after{content:"1"}' }],
  ['a character drawn before it', 'name', { css: '#name::before{content:"王"}' }],
  [
    'text laid over it',
    'birthDate',
    {
      css: '#birthDate{position:relative}#birthDate i{position:absolute;left:12px;top:9px;background:#fff;font-style:normal;pointer-events:none}',
      cells: { birthDate: '$<i></i>' },
      html: '<style>#birthDate i::before{content:"2006年03月19日"}</style>',
    },
  ],
  ['dots in its place', 'studentNo', { css: '#studentNo{-webkit-text-security:disc}' }],
  [
    'nothing to be seen of it',
    'level',
    { css: '#level{mask-image:linear-gradient(transparent,transparent)}' },
  ],
  ['a second line below it', 'major', { css: '#major::after{content:"软件工程";display:block}' }],
  [
    'its digits in another order',
    'studentNo',
    {
      css: '#studentNo bdo{unicode-bidi:bidi-override;direction:rtl}',
      cells: { studentNo: '<bdo>$</bdo>' },
    },
  ],
];
for (const [what, field, change] of CHANGES) {
  test(`${what}: ${field} needs eyes, with what is seen beside it`, async ({ extension, site }) => {
    const record = await opened({ extension, site }, change);
    await record.check();
    expect(await record.panel.waitForScreen()).toBe('done');
    expect(await record.panel.fieldsWith('unsure')).toEqual(['admissionPhoto', field].sort());
    // some of these are seen without the screen already
    await expect(record.panel.line(field)).toContainText(
      /画面上显示的与页面文字不同|此项显示方式与其他项不同|此项被页面上的其他内容遮住/,
    );
    await expect(record.panel.root).toHaveAttribute('data-result', 'unsure');
  });
}

test('a doubt ends where the screen shows what the text says; another stays, with what is seen', async ({
  extension,
  site,
}) => {
  const mark =
    '<div style="position:fixed;inset:0;pointer-events:none;background:linear-gradient(-30deg,transparent 49%,rgba(0,0,0,.03) 50%)"></div>';
  const css = '#studentNo::after{content:"1"}#major{text-decoration:line-through}';
  const record = await opened({ extension, site }, { css, html: mark });
  await record.check();
  expect(await record.panel.waitForScreen()).toBe('done');
  expect(await record.panel.fieldsWith('unsure')).toEqual(['admissionPhoto', 'major', 'studentNo']);
  // struck out it reads the same, and means something else to a person
  await expect(record.panel.line('major')).toContainText('此项显示方式与其他项不同');
  for (const field of ['major', 'studentNo']) {
    await expect(record.panel.line(field).locator('img')).toHaveCount(1);
  }
});

test('values under an open dialog, and one scrolled out of sight in a box, need eyes', async ({
  extension,
  site,
}) => {
  const dialog =
    '<dialog open style="position:fixed;z-index:9;margin:0;left:110px;top:0;width:300px;height:110px;box-sizing:border-box">通知</dialog>';
  const box = '<div style="height:22px;overflow:auto"><div style="height:90px"></div>$</div>';
  const record = await opened({ extension, site }, { html: dialog, cells: { major: box } });
  await record.check();
  expect(await record.panel.waitForScreen()).toBe('done');
  expect(await record.panel.fieldsWith('unsure')).toEqual([
    'admissionPhoto',
    'birthDate',
    'gender',
    'major',
    'name',
  ]);
  await expect(record.panel.line('name')).toContainText('此项被页面上的其他内容遮住');
});

test('digits that a web font draws as others need eyes', async ({ extension, site }) => {
  const font = await makeSwappedFont({ '0': '0', '1': '7', '2': '2', '3': '3', '6': '6' });
  const css = `@font-face{font-family:swapped;src:url(data:font/otf;base64,${font.toString('base64')})}
#studentNo{font-family:swapped}`;
  const record = await opened({ extension, site }, { css });
  await record.page.evaluate(() => document.fonts.ready);
  await record.check();
  expect(await record.panel.waitForScreen()).toBe('done');
  expect(await record.panel.fieldsWith('unsure')).toEqual(['admissionPhoto', 'studentNo']);
});

const MORE_DIGITS = { css: '#studentNo::after{content:"1"}' };

test('stopping, in the closed bar too, leaves the result as it is, puts the page back and says so', async ({
  extension,
  site,
}) => {
  // so long a page takes several captures
  const record = await opened({ extension, site }, { css: 'tr{height:420px}' });
  await record.page.setViewportSize({ width: 1000, height: 900 });
  await record.page.evaluate(() => scrollTo(0, 120));
  await record.check();
  await record.panel.root.locator('.bar [data-action=stop-screen]').click();
  expect(await record.panel.waitForScreen()).toBe('stopped');
  await expect(record.panel.root).toHaveAttribute('data-result', 'match');
  await expect(record.panel.root).toContainText('画面没有再读一遍：已停止');
  expect(await record.page.evaluate(() => scrollY)).toBe(120);
});

test('a word of a person stands, also when it is said while the screen is read', async ({
  extension,
  site,
}) => {
  const cells = { idNumber: '5001**********0029' };
  const record = await opened({ extension, site }, { ...MORE_DIGITS, cells });
  await record.check();
  await record.panel.line('idNumber').locator('[data-action=settle-match]').click();
  expect(await record.panel.waitForScreen()).toBe('done');
  await expect(record.panel.line('idNumber')).toHaveAttribute('data-read-by', 'hand');
  await expect(record.panel.line('studentNo')).toHaveAttribute('data-verdict', 'unsure');
  await record.panel.line('studentNo').locator('[data-action=settle-match]').click();
  await expect(record.panel.line('studentNo')).toHaveAttribute('data-read-by', 'hand');
});

test('a picture that is saved while the screen is read holds what it told', async ({
  extension,
  site,
}, info) => {
  const record = await opened({ extension, site }, MORE_DIGITS);
  await record.check();
  const { path } = await record.panel.savePicture(info.outputDir);
  const chunk = readChunkJson(readChunk(readFileSync(path)) ?? '');
  expect(chunk).toMatchObject({ result: 'unsure', verdicts: { studentNo: 'unsure', name: 'match' } });
});

test('what landed on the board of the class is told as well', async ({ extension, site }) => {
  // the roster that was loaded before becomes a class by itself
  const board = await ClassPage.open(extension);
  await board.expectState('林知夏', 'waiting');
  const record = await opened({ extension, site }, MORE_DIGITS);
  await record.check();
  expect(await record.panel.waitForScreen()).toBe('done');
  await board.expectState('林知夏', 'eyes');
});
