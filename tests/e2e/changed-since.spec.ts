import { PANEL_TEXTS } from '@/lib/core/texts/panel';
import type { PageChanges } from '@/tests/support/changed-page';
import { showAs } from '@/tests/support/practice-twins';
import { SavedFiles } from '@/tests/support/saved-files';
import { ClassPage } from './support/class-page';
import { expect, test, type Used } from './support/fixtures';
import { openChanged } from './support/hostile-page';
import { loadBefore } from './support/loaded-before';
import { RecordPage } from './support/record-page';

/** Starting the recogniser and reading a record on a busy machine. Milliseconds. */
const READING_MS = 120_000;
/** Longer than anything untold is looked for on a page in sight: that takes a twentieth of a busy machine's time. Milliseconds. */
const SEEN_MS = 30_000;
test.describe.configure({ timeout: 2 * READING_MS });

loadBefore();

/** What a page may do to the values that were just read. Runs in the page. */
const CHANGES: Readonly<Record<string, string>> = {
  'swaps two dates': `
    const [one, other] = ['2026年09月01日', '2030年06月30日'].map(
      (date) => [...document.querySelectorAll('td')].find((cell) => cell.textContent.trim() === date));
    [one.textContent, other.textContent] = [other.textContent, one.textContent];`,
  'writes its table anew': `
    const table = document.querySelector('td').closest('table');
    table.outerHTML = table.outerHTML.replace('汉族', '回族');`,
  'goes on to another address with another name': `
    history.pushState(null, '', '?id=2');
    [...document.querySelectorAll('td')].find((cell) => cell.textContent.trim() === '林知夏').textContent = '林知秋';`,
};

/** Once, so long after our element came; 0: in the same task. */
function onceWeCome(after: number, change: string): string {
  const later = after === 0 ? 'change()' : `setTimeout(change, ${after})`;
  return `
    const change = () => {${change}};
    new MutationObserver((_, observer) => {
      if (!document.querySelector('xueji-check')) return;
      observer.disconnect();
      ${later};
    }).observe(document, { childList: true, subtree: true });`;
}

async function expectNoMatch({ panel }: RecordPage): Promise<void> {
  const match = panel.host.locator('[data-run][data-state="done"][data-result="match"]');
  const over = panel.host.locator('[data-run]:is([data-state="done"], [data-state="stale"])');
  await expect(over).toHaveCount(1, { timeout: 15_000 });
  await expect(match).toHaveCount(0, { timeout: SEEN_MS });
  await panel.page.waitForTimeout(500);
  await expect(match).toHaveCount(0);
}

for (const [what, change] of Object.entries(CHANGES)) {
  for (const after of [0, 5, 20]) {
    test(`a page that ${what} ${after} ms after our element came is not called the same`, async ({
      extension,
      site,
    }) => {
      const record = await openChanged({ extension, site }, { script: onceWeCome(after, change) });
      await extension.clickAction(record.page);
      await expectNoMatch(record);
    });
  }
}

test('what was compared but never shown, because the page changed meanwhile, comes to no board; the next check does', async ({
  extension,
  site,
}) => {
  const board = await ClassPage.open(extension);
  const row = board.row('林知夏');
  await expect(row).toHaveAttribute('data-state', 'waiting');
  const record = await openChanged(
    { extension, site },
    { script: onceWeCome(0, CHANGES['goes on to another address with another name'] ?? '') },
  );
  await extension.clickAction(record.page);
  await expect(record.panel.root).toHaveAttribute('data-state', 'stale', { timeout: 15_000 });
  await expect(row).toHaveAttribute('data-state', 'waiting');
  expect(await record.check(2)).toMatchObject({ state: 'done', result: 'mismatch' });
  await expect(row).toHaveAttribute('data-state', 'differs');
});

for (const [what, change, leads] of [
  ['the same person’s still', "'汉族', '回族'", true],
  ['somebody else’s by now', "'林知夏', '林知秋'", false],
] as const) {
  test(`“再核对一次” is promised where it leads on: a changed page that is ${what}`, async ({
    extension,
    site,
  }) => {
    const record = await openChanged({ extension, site }, {});
    await record.check();
    // later than a page that is still loading is checked again by itself
    await record.page.waitForTimeout(10_000);
    await record.page.evaluate((values) => {
      const [from = '', to = ''] = values.split(', ').map((value) => value.replaceAll("'", ''));
      const cell = [...document.querySelectorAll('td')].find(
        ({ textContent }) => textContent?.trim() === from,
      );
      if (cell) cell.textContent = to;
    }, change);
    await expect(record.panel.root).toHaveAttribute('data-state', 'stale', { timeout: 15_000 });
    await expect(record.panel.root).toContainText(PANEL_TEXTS.staleNow);
    await expect(record.panel.root).toContainText('姓名和号码都没有变的，也可以点“再核对一次”');
    await record.panel.button(PANEL_TEXTS.again).click();
    const next = record.panel.host.locator(
      leads ? '[data-run="2"][data-state=done]' : '[data-run="2"][data-state=stale]',
    );
    await expect(next).toHaveCount(1, { timeout: 15_000 });
    expect(await record.check(3)).toMatchObject({ state: 'done' });
  });
}

const NAME_BOX: PageChanges = { values: { 林知夏: '<input id="box" value="林知夏">' } };
const NAME_CHOICE: PageChanges = {
  values: { 林知夏: '<select id="box"><option selected>林知夏<option>林知秋</select>' },
};
const NAME_AREA: PageChanges = { values: { 林知夏: '<textarea id="box">林知夏</textarea>' } };
const PLAIN: PageChanges = {};
const HIDING = 'tr:nth-child(2) { display: none }';

for (const [about, changes, change] of [
  ['writes into a box', NAME_BOX, "document.querySelector('#box').value = '林知秋'"],
  ['writes into an area', NAME_AREA, "document.querySelector('#box').value = '林知秋'"],
  ['makes another choice', NAME_CHOICE, "document.querySelector('#box').selectedIndex = 1"],
  [
    'adopts a style sheet that hides values',
    PLAIN,
    `const sheet = new CSSStyleSheet(); sheet.replaceSync('${HIDING}'); document.adoptedStyleSheets = [sheet]`,
  ],
  [
    'inserts a rule that hides values',
    { head: '<style id="own">p {}</style>' },
    `document.querySelector('#own').sheet.insertRule('${HIDING}')`,
  ],
  [
    'switches a style sheet on that hides values',
    {
      head: `<style id="own">${HIDING}</style>`,
      script: "addEventListener('load', () => { document.querySelector('#own').sheet.disabled = true; })",
    },
    "document.querySelector('#own').sheet.disabled = false",
  ],
  [
    'writes into a style element',
    { head: '<style id="own">p {}</style>' },
    `document.querySelector('#own').textContent = '${HIDING}'`,
  ],
  [
    'sets an attribute that a style sheet hides values by',
    { head: '<style>[data-off] tr:nth-child(2) { display: none }</style>' },
    "document.body.dataset.off = ''",
  ],
] as const) {
  test(`a page that ${about} after the check is seen within seconds`, async ({ extension, site }) => {
    const record = await openChanged({ extension, site }, changes);
    expect(await record.check()).toMatchObject({ state: 'done', result: 'match' });
    await record.page.evaluate(change);
    await expectNoMatch(record);
  });

  test(`a page that ${about}, and saving right after it: nothing is saved`, async ({ extension, site }) => {
    const record = await openChanged({ extension, site }, changes);
    expect(await record.check()).toMatchObject({ state: 'done', result: 'match' });
    const files = SavedFiles.of(extension.context);
    files.startAnew();
    const button = record.panel.button(/保存确认图/);
    const box = await button.boundingBox();
    await record.page.evaluate(change);
    await record.page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    await expectNoMatch(record);
    expect(files.count()).toBe(0);
  });
}

async function pictureOf(used: Used, name: string): Promise<{ page: string; picture: string }> {
  const page = await showAs('picture', used.site, used.extension.context, 'archive-table', name);
  const tab = await used.extension.context.newPage();
  await tab.goto(page);
  const picture = await tab.locator('img.xjxx-img').getAttribute('src');
  await tab.close();
  return { page, picture: picture ?? '' };
}

for (const after of [300, 1_500, 4_000]) {
  test(`a picture that becomes another one ${after} ms after the click is not called what it was`, async ({
    extension,
    site,
  }) => {
    const other = await pictureOf({ extension, site }, 'differing');
    await showAs('picture', site, extension.context, 'archive-table', 'good');
    const record = await RecordPage.openShown(extension, site, 'archive-table', 'good');
    await record.page.evaluate(
      ([ms, picture]) => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector('xueji-check')) return;
          observer.disconnect();
          setTimeout(() => {
            document.querySelector('img.xjxx-img')?.setAttribute('src', String(picture));
          }, Number(ms));
        }).observe(document, { childList: true, subtree: true });
      },
      [after, other.picture] as const,
    );
    await extension.clickAction(record.page);
    await expect(record.page.locator(`img[src="${other.picture}"]`)).toHaveCount(1);
    const over = record.panel.host.locator(
      '[data-run]:is([data-state="done"], [data-state="stale"], [data-state="failed"])',
    );
    await expect(over).toHaveCount(1, { timeout: READING_MS });
    // read as it is now, or not at all
    await record.page.waitForTimeout(SEEN_MS);
    const state = await record.panel.root.getAttribute('data-state');
    if (state === 'done') expect(await record.panel.fieldsWith('mismatch')).not.toEqual([]);
    else expect(state).toMatch(/stale|failed/);
  });
}
