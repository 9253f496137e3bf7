import { readFileSync } from 'node:fs';
import { readChunk } from '@/lib/core/bytes/png-chunk';
import { readChunkJson } from '@/lib/core/confirmation/chunk-json';
import type { ExtensionBrowser } from '@/tests/support/browser';
import type { PracticeSite } from '@/tests/support/practice-site';
import { showAs } from '@/tests/support/practice-twins';
import { given, ROSTER } from './support/expectations';
import { expect, test } from './support/fixtures';
import { loadBefore } from './support/loaded-before';
import { RecordPage } from './support/record-page';

/** Starting the recogniser and reading 18 values on a busy machine. Milliseconds. */
const READING_MS = 60_000;
/** Wide enough for the panel beside the record. */
const WIDE = { width: 1680, height: 900 };
/** Nothing may be shown, loaded or asked for but what the record itself needs. */
const STRICT = "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'";
/** So little room for the class that its nine characters take two lines. */
const NARROW =
  'tr:nth-child(7) td:nth-child(4){display:block;box-sizing:content-box;width:70px!important;white-space:normal!important;word-break:break-all;line-break:anywhere}';

test.describe.configure({ timeout: 2 * READING_MS });

/**
 * 睿 is a character that the recogniser knows badly, and 計 another form of 计: a name and a class with them can be
 * neither right nor wrong by themselves.
 */
loadBefore((start) => {
  const roster = readFileSync(ROSTER, 'utf8').replace('林知夏', '林知睿').replaceAll('计科2026', '計科2026');
  return start.loadAsCounselor(given('1班.csv', roster));
});

/** The protected page, checked: all agrees but the name, which needs eyes. */
async function checked(
  { extension, site }: { readonly extension: ExtensionBrowser; readonly site: PracticeSite },
  { policy = '', style = '' } = {},
): Promise<RecordPage> {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const setPage: PracticeSite['setPage'] = (url, body, type) =>
    site.setPage(
      url,
      policy !== '' && typeof body === 'string' ? body.replace(/<head[^>]*>/, (head) => head + meta) : body,
      type,
    );
  await showAs('protected', { ...site, setPage }, extension.context, 'archive-table', 'good');
  const record = await RecordPage.openShown(extension, site, 'archive-table', 'good');
  await record.page.setViewportSize(WIDE);
  if (style !== '') await record.page.addStyleTag({ content: style });
  await extension.clickAction(record.page);
  expect(await record.panel.waitForRun(1, READING_MS)).toMatchObject({ state: 'done', result: 'unsure' });
  return record;
}

test('the crop of a name that nobody can be sure of stands beside the expected one, in the size it was read or more', async ({
  extension,
  site,
}) => {
  const { panel } = await checked({ extension, site });
  const line = panel.line('name');
  await expect(line).toHaveAttribute('data-verdict', 'unsure');
  await expect(line).toHaveAttribute('data-read-by', 'pixels');
  const crop = line.getByRole('img', { name: /“姓名”.*林知夏/ });
  await expect(crop).toBeVisible();
  const natural = await crop.evaluate((image: HTMLImageElement) => image.naturalWidth);
  const shown = await crop.boundingBox();
  expect(natural).toBeGreaterThan(20);
  expect(shown?.width).toBeGreaterThanOrEqual(natural);
  await expect(line.getByText('名册', { exact: true })).toBeVisible();
  await expect(line.locator('u').first()).toHaveText('睿');
  await line.getByText('查看字符编码').click();
  await expect(line).toContainText('U+777F');
  await expect(line).toContainText('U+590F');
});

test('one key settles it: by hand, counted anew, marked, and said in the saved picture', async ({
  extension,
  site,
}, info) => {
  const { panel, page } = await checked({ extension, site });
  await panel.button('逐项核对 1 项').click();
  await page.keyboard.press('y');
  await expect(panel.line('name')).toHaveAttribute('data-read-by', 'hand');
  await expect(panel.line('name')).toHaveAttribute('data-verdict', 'match');
  await expect(panel.root).toHaveAttribute('data-result', 'match');
  await page.keyboard.press('Backspace');
  await expect(panel.line('name')).toHaveAttribute('data-verdict', 'unsure');
  await expect(panel.line('name')).toHaveAttribute('data-read-by', 'pixels');
  await expect(panel.root).toHaveAttribute('data-result', 'unsure');
  await page.keyboard.press('n');
  await expect(panel.line('name')).toHaveAttribute('data-verdict', 'mismatch');
  await expect(panel.root).toHaveAttribute('data-result', 'mismatch');
  await page.keyboard.press('Escape');
  await expect(panel.root).toContainText('1 项人工核对');
  expect((await panel.marks()).find(({ field }) => field === 'name')?.text).toContain(
    '名册为 林知睿 · 人工核对',
  );
  const { path } = await panel.savePicture(info.outputDir);
  const chunk = readChunkJson(readChunk(readFileSync(path)) ?? '');
  expect(chunk).toMatchObject({ result: 'mismatch', byHand: ['name'], verdicts: { name: 'mismatch' } });
});

test('a key that follows another at once answers nothing that was not asked', async ({ extension, site }) => {
  const { panel, page } = await checked({ extension, site });
  await panel.button('逐项核对 1 项').click();
  // pressed while the first word is still on its way to the background
  await Promise.all([page.keyboard.press('1'), page.keyboard.press('y')]);
  await expect(panel.line('name')).toHaveAttribute('data-read-by', 'hand');
  // the photo is asked for beside the button that saves the picture: no key answers for it
  expect(await panel.verdictOf('admissionPhoto')).toBe('unsure');
  await expect(panel.root).toHaveAttribute('data-unsure', '1');
});

test('what is typed into the page settles nothing, and no script of the page settles anything', async ({
  extension,
  site,
}) => {
  const { panel, page } = await checked({ extension, site });
  await panel.button('逐项核对 1 项').click();
  await panel.layer('panel').evaluate((layer) => {
    // no form field: the browser itself would ask its maker what belongs into it
    const input = document.createElement('div');
    input.contentEditable = 'true';
    input.id = 'typed';
    input.textContent = '…';
    document.body.append(input);
    const card = layer.querySelector<HTMLElement>('.eyes-card');
    for (const key of ['y', 'n', '1', '2']) {
      card?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    // the page steals what is typed into it, and gives it to our panel
    input.addEventListener('keyup', () => card?.focus());
  });
  await page.locator('#typed').click();
  await page.keyboard.type('yn12');
  await expect(panel.line('name')).toHaveAttribute('data-verdict', 'unsure');
  await expect(panel.root).toContainText('点一下这里，就可以用键盘核对。');
});

test('a value that the page breaks into two lines is shown in both', async ({ extension, site }) => {
  const { panel } = await checked({ extension, site }, { style: NARROW });
  const line = panel.line('className');
  await expect(line).toHaveAttribute('data-verdict', 'unsure');
  const heights = await line.evaluate((shown) =>
    [...shown.querySelectorAll('img')].map(({ naturalHeight }) => naturalHeight),
  );
  // two lines of 14 px: one picture of both, or one of each
  expect(heights.reduce((sum, height) => sum + height, 0)).toBeGreaterThan(40);
  await expect(line).toContainText('识读为“计科2026级1班”');
});

test('a page that allows no picture at all does not take the crop away', async ({ extension, site }) => {
  const { panel, page } = await checked({ extension, site }, { policy: STRICT });
  const blocked = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const image = new Image();
        image.onload = () => resolve('drawn');
        image.onerror = () => resolve('blocked');
        image.src =
          'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';
      }),
  );
  expect(blocked).toBe('blocked');
  const crop = panel.line('name').getByRole('img');
  await expect(crop).toBeVisible();
  expect(await crop.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 20)).toBe(
    true,
  );
});
