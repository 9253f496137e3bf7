import { failureProblem } from '@/lib/core/texts/failures';
import { pictureProblem } from '@/lib/core/texts/picture';
import { expectTold } from './support/expectations';
import { expect, test } from './support/fixtures';
import { loadBefore } from './support/loaded-before';
import { RecordPage } from './support/record-page';

/** Reading the screen beside the text on a busy machine. Milliseconds. */
const READING_MS = 120_000;
test.describe.configure({ timeout: 2 * READING_MS });

loadBefore();

for (const place of ['in-frame', 'in-shadow'] as const) {
  test(`a record ${place} is read, marked and read again from the screen like any other`, async ({
    extension,
    site,
  }) => {
    const record = await RecordPage.open(extension, site, 'general', place);
    expect(await record.check()).toMatchObject({ state: 'done', result: 'match' });
    expect(await record.panel.waitForScreen()).toBe('done');
    expect(await record.panel.fieldsWith('mismatch')).toEqual([]);
    expect(await record.panel.fieldsWith('unsure')).toEqual(['admissionPhoto']);
    const name = record.page
      .frameLocator(place === 'in-frame' ? 'iframe' : ':root')
      .locator('em', { hasText: '林知夏' });
    const value = await (place === 'in-frame'
      ? name
      : record.page.locator('x-row', { hasText: '林知夏' })
    ).boundingBox();
    const mark = await record.panel.mark('name').boundingBox();
    if (!value || !mark) throw new Error('the name has no place');
    expect(Math.abs(mark.y + mark.height / 2 - (value.y + value.height / 2))).toBeLessThan(3);
    expect(mark.x).toBeGreaterThan(value.x - 8);
  });

  test(`what differs ${place} is marked`, async ({ extension, site }) => {
    const record = await RecordPage.open(extension, site, 'general', `${place}-differing`);
    expect(await record.check()).toMatchObject({ state: 'done', result: 'mismatch' });
    expect(await record.panel.fieldsWith('mismatch')).toEqual(['birthDate', 'level', 'studyForm']);
  });

  test(`what changes ${place} after the check is told`, async ({ extension, site }) => {
    const record = await RecordPage.open(extension, site, 'general', place);
    await record.check();
    await record.page.evaluate((where) => {
      const root =
        where === 'in-frame'
          ? document.querySelector('iframe')?.contentDocument
          : document.querySelector('x-record')?.shadowRoot;
      const values = [...(root?.querySelectorAll('em, x-row') ?? [])];
      const name = values.find(({ textContent }) => textContent?.includes('林知夏'));
      const text = [...(name?.childNodes ?? [])].find(({ nodeValue }) => nodeValue?.includes('林知夏'));
      if (text) text.nodeValue = '林知秋';
    }, place);
    // it is read once more by itself, or its marks are taken back
    const told = record.panel.host.locator('[data-state=stale], [data-run="2"]');
    await expect(told).toHaveCount(1, { timeout: 15_000 });
  });
}

test('no picture is saved of a record in a frame, and the panel says why', async ({ extension, site }) => {
  const record = await RecordPage.open(extension, site, 'general', 'in-frame');
  await record.check();
  await record.panel.waitForScreen();
  await record.panel.button(/保存确认图/).click();
  await expectTold(record.panel.root, pictureProblem('in-frame'), 20_000);
});

test('a frame that the browser keeps to itself is named', async ({ extension, site }) => {
  site.setPage(
    'https://my.chsi.com.cn/archive/gdjy/framed.action',
    '<!doctype html><html lang="zh-CN"><body><h1>学信档案</h1><iframe sandbox="" style="width:800px;height:500px" srcdoc="<p>姓名：林知夏</p><p>学号：222026321062001</p><p>层次：本科</p>"></iframe></body></html>',
  );
  const record = new RecordPage(await extension.context.newPage(), extension);
  await record.page.goto('https://my.chsi.com.cn/archive/gdjy/framed.action');
  expect(await record.check()).toEqual({ state: 'failed', result: null, reason: 'in-frame' });
  await expectTold(record.panel.root, failureProblem('in-frame'));
});
