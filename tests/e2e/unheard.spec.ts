import { expect, test } from './support/fixtures';
import { openChanged } from './support/hostile-page';
import { loadBefore } from './support/loaded-before';

loadBefore();

test('a page hears nothing of the extension before it is checked', async ({ extension, site }) => {
  const script = "window.heard = []; addEventListener('message', ({ data }) => heard.push(data));";
  const record = await openChanged({ extension, site }, { script });
  await record.page.waitForTimeout(500);
  expect(await record.page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([]);
  expect(await record.check()).toMatchObject({ state: 'done' });
  expect(await record.page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([]);
});
