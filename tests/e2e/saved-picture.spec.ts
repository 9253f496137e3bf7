import { readFileSync } from 'node:fs';
import { readChunk } from '@/lib/core/bytes/png-chunk';
import { pictureProblem } from '@/lib/core/texts/picture';
import { SavedFiles } from '@/tests/support/saved-files';
import { expectTold } from './support/expectations';
import { expect, test } from './support/fixtures';
import { openChanged } from './support/hostile-page';
import { loadBefore } from './support/loaded-before';

loadBefore();
// the recogniser starts with the first picture, on a busy machine for half a minute
test.describe.configure({ timeout: 240_000 });

/** All that a page can hear or change of a file that is saved through its document. */
const LISTENING = `
  window.heard = [];
  navigation.addEventListener('navigate', (event) => {
    window.heard.push('navigate ' + event.destination.url + ' ' + event.downloadRequest);
    if (event.cancelable) event.preventDefault();
  });
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => { window.heard.push('blob'); return make.call(URL, blob); };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () { window.heard.push('click'); return click.call(this); };
  document.addEventListener('click', (event) => {
    if (event.target.tagName === 'A') window.heard.push('link');
  }, true);`;

test('a page that listens for downloads hears nothing of the picture, and cannot stop or change it', async ({
  extension,
  site,
}, info) => {
  const record = await openChanged({ extension, site }, { script: LISTENING });
  await record.check();
  const { fileName, path } = await record.panel.savePicture(info.outputDir);
  await expect(record.panel.root).toHaveAttribute('data-picture', 'saved');
  expect(fileName).toMatch(/^学籍核对_222026321062001_\d{8}-\d{4}\.png$/);
  expect(readChunk(readFileSync(path))).toContain('222026321062001');
  expect(await record.page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('five pictures in a row are saved, one file for each', async ({ extension, site }, info) => {
  const record = await openChanged({ extension, site }, {});
  await record.check();
  await record.panel.savePicture(info.outputDir);
  const files = SavedFiles.of(extension.context);
  for (let again = 0; again < 4; again += 1) {
    files.startAnew();
    await record.panel.button('已保存，再存一次').click();
    await files.next(info.outputDir);
    await expect(record.panel.root).toHaveAttribute('data-picture', 'saved');
  }
  expect(files.count()).toBe(0);
});

test('where the browser begins no download it is said, and nothing is called saved', async ({
  extension,
  site,
}) => {
  const record = await openChanged({ extension, site }, {});
  await record.check();
  await (await extension.worker()).evaluate(() => {
    const { runtime } = chrome as unknown as { runtime: { connect: (info: { name?: string }) => unknown } };
    const connect = runtime.connect.bind(runtime);
    runtime.connect = (info) => {
      if (info.name === 'save') throw new Error('No.');
      return connect(info);
    };
  });
  const files = SavedFiles.of(extension.context);
  files.startAnew();
  await record.panel.button(/保存确认图/).click();
  await expect(record.panel.root).toHaveAttribute('data-picture', 'failed', { timeout: 120_000 });
  await expectTold(record.panel.root, pictureProblem('not-downloaded'));
  expect(files.count()).toBe(0);
  await extension.killWorker();
});
