import type { Page } from '@playwright/test';
import { ExtensionWorld } from '@/tests/support/extension-world';
import { ROSTER } from './support/expectations';
import type { Used } from './support/fixtures';
import { expect, test } from './support/fixtures';
import { openChanged } from './support/hostile-page';
import { loadBefore } from './support/loaded-before';
import type { RecordPage } from './support/record-page';

/** What only the panel says, never the page: its button, and the first words of its foot. */
const OURS = /保存确认图|非官方/;
/** The roster's major; the page shows another one. */
const SECRET = '计算机科学与技术';
const OTHER = { 计算机科学与技术: '软件工程' };

/** A checked page that shows another major than the roster has, the panel open beside it. */
async function checked(used: Used, script = '', head = ''): Promise<RecordPage> {
  const record = await openChanged(used, { values: OTHER, script, head });
  await record.page.setViewportSize({ width: 1900, height: 900 });
  expect(await record.check()).toMatchObject({ state: 'done', result: 'mismatch' });
  await expect(record.panel.root).toContainText(SECRET);
  return record;
}

loadBefore((start) => start.loadAsStudent(ROSTER, '222026321062001'));

test('only the world of extensions finds a way into the closed root, and the whole surface is in it', async ({
  extension,
  site,
}) => {
  const { page } = await checked({ extension, site });
  expect(await page.evaluate(() => document.querySelector('xueji-check')?.shadowRoot)).toBeNull();
  const world = await ExtensionWorld.of(page);
  const surface = await world.evaluate(`(() => {
    const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('xueji-check'));
    const panel = root.querySelector('[data-run][data-state]');
    return { mode: root.mode, state: panel.dataset.state, result: panel.dataset.result, run: panel.dataset.run,
      name: panel.getAttribute('aria-label'), major: panel.querySelector('[data-field=major]').dataset.verdict,
      mark: root.querySelector('[data-layer=marks] [data-field=major]').dataset.verdict };
  })()`);
  expect(surface).toEqual({
    mode: 'closed',
    state: 'done',
    result: 'mismatch',
    run: '1',
    name: '学籍核对',
    major: 'mismatch',
    mark: 'mismatch',
  });
});

/** Everything that can hand a page text or nodes; each gives what it got, as text. */
const READERS: Readonly<Record<string, (page: Page) => Promise<string>>> = {
  'the document as text, as markup and node by node': (page) =>
    page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('xueji-check');
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      let walked = '';
      while (walker.nextNode()) walked += walker.currentNode.nodeValue;
      const range = document.createRange();
      if (host) range.selectNode(host);
      return [
        document.documentElement.innerText,
        document.documentElement.outerHTML,
        new XMLSerializer().serializeToString(document),
        host?.getHTML({ serializableShadowRoots: true }),
        host?.innerText,
        range.toString(),
        range.cloneContents().textContent,
        (host?.cloneNode(true) as Element | undefined)?.outerHTML,
        walked,
      ].join('\n');
    }),
  'a selection of everything': (page) =>
    page.evaluate(() => {
      const selection = getSelection();
      selection?.selectAllChildren(document.documentElement);
      const children = selection?.toString();
      document.execCommand('selectAll');
      const all = selection?.toString();
      document.designMode = 'on';
      document.execCommand('selectAll');
      return `${children}${all}${selection?.toString()}`;
    }),
  'a selection that walks on from a word of ours': (page) =>
    page.evaluate(() => {
      const view = window as unknown as { find(word: string): boolean };
      const selection = getSelection();
      let read = '';
      for (const word of ['名册为', '非官', '学籍核']) {
        selection?.setPosition(document.body, 0);
        view.find(word);
        for (let at = 0; at < 20; at += 1) {
          selection?.modify('extend', 'forward', 'line');
          read += selection?.toString();
        }
      }
      return read;
    }),
  'what stands at a place of the screen': (page) =>
    page.evaluate(() => {
      const read: string[] = [];
      for (let x = 1480; x < 1900; x += 15)
        for (let y = 0; y < 900; y += 15) {
          const range = document.caretRangeFromPoint(x, y);
          const nodes = [range?.startContainer, ...document.elementsFromPoint(x, y)];
          read.push(...nodes.map((node) => `${node?.nodeName} ${node?.nodeValue}`));
        }
      return read.join('\n');
    }),
  'motions and their targets': (page) =>
    page.evaluate(() => {
      const moving = [
        ...document.getAnimations(),
        ...document.documentElement.getAnimations({ subtree: true }),
      ];
      return moving.map(({ effect }) => (effect as KeyframeEffect).target?.textContent).join();
    }),
};
for (const [about, read] of Object.entries(READERS)) {
  test(`the page reads no word of the panel from ${about}`, async ({ extension, site }) => {
    const { page } = await checked({ extension, site });
    await page.bringToFront();
    const got = await read(page);
    expect(got).not.toMatch(OURS);
    expect(got).not.toContain(SECRET);
  });
}

test("the browser's own search finds what the page says, and nothing of what the panel says", async ({
  extension,
  site,
}) => {
  const { page } = await checked({ extension, site });
  const found = await page.evaluate(
    (words) => words.filter((word) => (window as unknown as { find(word: string): boolean }).find(word)),
    ['软件工程', SECRET, '保存确认图', '非官方', '名册为'],
  );
  expect(found).toEqual(['软件工程']);
});

test('what a person marks with the mouse in the panel is not selected for the page', async ({
  extension,
  site,
}) => {
  const { page, panel } = await checked({ extension, site });
  const box = await panel.line('major').boundingBox();
  if (!box) throw new Error('the line is not to be seen');
  await page.mouse.move(box.x + 4, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 4, box.y + box.height - 8, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.press('Control+a');
  expect(await page.evaluate(() => getSelection()?.toString())).not.toMatch(SECRET);
});

test('events that come out of the panel name our element and nothing in it', async ({ extension, site }) => {
  const { page, panel } = await checked(
    { extension, site },
    `globalThis.seen = new Set();
    for (const type of ['pointerdown', 'pointermove', 'mouseover', 'click', 'keydown', 'keyup', 'focusin', 'focusout', 'input', 'change', 'toggle', 'animationstart', 'transitionrun', 'selectionchange'])
      addEventListener(type, (event) => { for (const node of [...event.composedPath(), event.target, event.relatedTarget]) seen.add(node?.nodeName ?? ''); }, true);
    globalThis.told = [];
    for (const type of ['event', 'layout-shift', 'largest-contentful-paint', 'element'])
      new PerformanceObserver((list) => told.push(...list.getEntries().flatMap((entry) => [entry.target, entry.element, ...(entry.sources ?? []).map(({ node }) => node)]))).observe({ type, buffered: true, durationThreshold: 16 });`,
  );
  await panel.root.locator('summary').first().click();
  await page.keyboard.press('Tab');
  await panel.root.locator('input').first().click();
  const names = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
  expect(names).toContain('XUEJI-CHECK');
  expect(
    names.filter((name) => /^(BUTTON|SUMMARY|INPUT|SECTION|BGSOUND|LABEL|LI|DETAILS)$/.test(name)),
  ).toEqual([]);
  const told = await page.evaluate(() =>
    (globalThis as unknown as { told: (Node | null)[] }).told.map((node) => node?.getRootNode().nodeName),
  );
  expect(told.filter((root) => root === '#document-fragment')).toEqual([]);
});

test('fonts of the page are never asked for a letter of the panel or of a mark', async ({
  extension,
  site,
}) => {
  const names = [
    'system-ui',
    'sans-serif',
    'PingFang SC',
    'Microsoft YaHei UI',
    'Microsoft YaHei',
    'Noto Sans CJK SC',
  ];
  const faces = names.map(
    (name) =>
      `@font-face{font-family:"${name}";src:url(data:font/woff2;base64,AAAA);unicode-range:U+6280,U+4FDD}`,
  );
  // 技 stands in the roster's major and 保 on a button, and neither in the page
  const { page } = await checked({ extension, site }, '', `<style>${faces.join('')}</style>`);
  expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).toEqual(
    names.map(() => 'unloaded'),
  );
});
