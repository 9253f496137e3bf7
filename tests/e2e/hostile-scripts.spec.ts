import { BROKEN_BUILTINS, CLOBBERING } from '@/tests/support/hostile-pages';
import { SavedFiles } from '@/tests/support/saved-files';
import { expectRosterChecks } from './support/expectations';
import { expect, test } from './support/fixtures';
import { openChanged } from './support/hostile-page';
import { loadBefore } from './support/loaded-before';
import type { RecordPage } from './support/record-page';

/** All that a check leaves on the page. */
async function surface({ panel }: RecordPage): Promise<string> {
  const layers = [panel.layer('marks'), panel.layer('panel')];
  return (await Promise.all(layers.map((layer) => layer.innerHTML()))).join('');
}

function frames(page: RecordPage['page']): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
  });
}

loadBefore();
test.afterEach(async ({ extension, site }) => expectRosterChecks(extension, site));

test('nothing happens when a page clicks, types and changes what is in the panel by script', async ({
  extension,
  site,
}) => {
  const record = await openChanged({ extension, site }, {});
  await record.check();
  await record.panel.expand();
  const before = await surface(record);
  const tabs = extension.context.pages().length;
  const files = SavedFiles.of(extension.context);
  files.startAnew();
  // no page finds these by itself; a leak of one of them would give it no more than this
  const pressed = await record.panel.layer('panel').evaluate((panel) => {
    const controls = [...panel.querySelectorAll<HTMLElement>('button, input')];
    for (const control of controls) {
      control.click();
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'submit', 'change', 'input']) {
        control.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      }
      for (const key of ['Enter', ' ', 'Escape']) {
        control.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        control.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, composed: true }));
      }
    }
    return controls.length;
  });
  expect(pressed).toBeGreaterThan(10);
  await frames(record.page);
  expect(await surface(record)).toBe(before);
  expect(extension.context.pages()).toHaveLength(tabs);
  expect(files.count()).toBe(0);
});

test('nothing happens when a page posts messages and dispatches events that look like ours', async ({
  extension,
  site,
}) => {
  const record = await openChanged({ extension, site }, {});
  await record.check();
  const before = await surface(record);
  await record.page.evaluate(() => {
    const letters = [
      'check',
      { to: 'background', kind: 'compare', body: { records: [], choices: {} } },
      { to: 'background', kind: 'settle', body: { field: 'admissionPhoto', verdict: 'match' } },
      { to: 'background', kind: 'forget', body: {} },
    ];
    for (const letter of letters) {
      window.postMessage(letter, '*');
      for (const type of ['message', 'xueji-check', 'check', 'click']) {
        document.dispatchEvent(new CustomEvent(type, { detail: letter, bubbles: true }));
        window.dispatchEvent(new MessageEvent(type, { data: letter }));
      }
      new BroadcastChannel('roster').postMessage(letter);
    }
    Object.assign(window, { xuejiCheckPanel: { actions: {}, view: () => ({ run: 9 }) } });
  });
  await frames(record.page);
  expect(await surface(record)).toBe(before);
  expect(await record.check(2)).toMatchObject({ state: 'done', result: 'match' });
});

test("a page's script gets no answer from the extension, and none of its files", async ({
  extension,
  site,
}) => {
  const record = await openChanged({ extension, site }, {});
  await record.check();
  const answers = await record.page.evaluate(async (id) => {
    const runtime: unknown = Reflect.get(Reflect.get(globalThis, 'chrome') ?? {}, 'runtime');
    const loaded = async (path: string): Promise<string> =>
      fetch(`chrome-extension://${id}/${path}`).then(
        () => 'loaded',
        () => 'refused',
      );
    return {
      runtime: typeof runtime,
      bridge: 'xuejiCheckPanel' in globalThis,
      files: await Promise.all(['start.html', 'panel.js', 'manifest.json', 'icon/16.png'].map(loaded)),
    };
  }, extension.extensionId);
  expect(answers).toEqual({
    runtime: 'undefined',
    bridge: false,
    files: ['refused', 'refused', 'refused', 'refused'],
  });
});

test('a page that may load and run nothing is checked, marked and saved like any other', async ({
  extension,
  site,
}, testInfo) => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:">`;
  const record = await openChanged({ extension, site }, { head: policy });
  expect(await record.check()).toMatchObject({ state: 'done', result: 'match' });
  await expect(record.panel.mark('name')).toBeVisible();
  await expect(record.panel.mark('name')).toHaveCSS('position', 'absolute');
  const { fileName } = await record.panel.savePicture(testInfo.outputDir);
  expect(fileName).toMatch(/^学籍核对_222026321062001_\d{8}-\d{4}\.png$/);
});

for (const [about, changes] of [
  ['breaks the functions that every script uses', { script: BROKEN_BUILTINS }],
  ['hides what a document offers behind elements of the same names', { below: CLOBBERING }],
] as const) {
  test(`a page that ${about} is read and marked like any other`, async ({ extension, site }) => {
    const record = await openChanged({ extension, site }, changes);
    expect(await record.check()).toMatchObject({ state: 'done', result: 'match' });
    await expect(record.panel.mark('name')).toBeVisible();
  });
}
