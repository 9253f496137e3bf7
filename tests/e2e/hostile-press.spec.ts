import type { Locator } from '@playwright/test';
import { startReasonProblem } from '@/lib/core/texts/start';
import { readPng } from '@/tests/support/read-png';
import { ROSTER } from './support/expectations';
import { expect, test, type Used } from './support/fixtures';
import { openChanged } from './support/hostile-page';
import { loadBefore } from './support/loaded-before';
import type { RecordPage } from './support/record-page';

interface Place {
  readonly x: number;
  readonly y: number;
}

loadBefore((start) => start.loadAsStudent(ROSTER, '222026321062001'));

/** A checked page with the panel open beside it, and the question on the photo in it. */
async function checked(used: Used, script = ''): Promise<RecordPage> {
  const record = await openChanged(used, {
    script,
    below: '<button id="theirs" type="button">本页的按钮</button>',
  });
  await record.page.setViewportSize({ width: 1900, height: 900 });
  expect(await record.check()).toMatchObject({ state: 'done' });
  await expect(yes(record)).toBeVisible();
  // while the screen is read our drawing steps aside: what lies over it then is not told (SECURITY.md)
  await record.panel.waitForScreen();
  return record;
}

function yes({ panel }: RecordPage): Locator {
  return panel.line('admissionPhoto').locator('[data-action=settle-match]');
}

async function middleOf(button: Locator): Promise<Place> {
  const box = await button.boundingBox();
  if (!box) throw new Error('the button is not to be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Nobody has said whose photo it is: not now, and not a moment later. */
async function expectUnanswered({ page, panel }: RecordPage): Promise<void> {
  await page.waitForTimeout(300);
  await expect(panel.line('admissionPhoto')).toHaveAttribute('data-read-by', /text|none/);
}

async function expectAnswered({ panel }: RecordPage): Promise<void> {
  await expect(panel.line('admissionPhoto')).toHaveAttribute('data-read-by', 'hand');
}

/** The person goes to 是本人 with the Tab key, and does not press it. */
async function tabToYes(record: RecordPage): Promise<void> {
  await yes(record).focus();
  await record.page.keyboard.press('Shift+Tab');
  await record.page.keyboard.press('Tab');
  await expect(yes(record)).toBeFocused();
}

/** A dialog that closes gives the focus back, into closed roots as well. */
function giveFocusBack({ page }: RecordPage): Promise<void> {
  return page.evaluate(() => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    dialog.close();
  });
}

test.describe('a key presses what the person brought the focus to', () => {
  test('and none right after the click on the icon: the panel as a whole has the focus then', async ({
    extension,
    site,
  }) => {
    const record = await checked({ extension, site });
    await expect(record.panel.root).toBeFocused();
    await record.page.keyboard.press('Space');
    await record.page.keyboard.press('Enter');
    await expectUnanswered(record);
    await record.page.keyboard.press('Escape');
    await expect(record.panel.root).not.toBeFocused();
  });

  test('with the Tab key', async ({ extension, site }) => {
    const record = await checked({ extension, site });
    await tabToYes(record);
    await record.page.keyboard.press('Space');
    await expectAnswered(record);
  });

  test('but not where a script of the page gave the focus back to it', async ({ extension, site }) => {
    const record = await checked({ extension, site });
    await tabToYes(record);
    await giveFocusBack(record);
    await expect(yes(record)).toBeFocused();
    for (const key of ['Space', 'Enter']) await record.page.keyboard.press(key);
    await expectUnanswered(record);
  });

  test('nor where the focus moved while the key was down', async ({ extension, site }) => {
    const record = await checked({ extension, site });
    await tabToYes(record);
    await record.page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<button>下一页</button>';
      document.body.append(dialog);
      dialog.show();
      dialog.querySelector('button')?.focus();
    });
    await record.page.keyboard.down('Space');
    await giveFocusBack(record);
    await record.page.evaluate(() => document.querySelector('dialog')?.close());
    await record.page.keyboard.up('Space');
    await expectUnanswered(record);
  });

  test('nor by a letter that the page gave our element, nor by one it made focusable', async ({
    extension,
    site,
  }) => {
    const record = await checked({ extension, site });
    await record.page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('xueji-check');
      host?.setAttribute('accesskey', 'k');
      host?.setAttribute('tabindex', '0');
      host?.setAttribute('autofocus', '');
      host?.focus();
      host?.click();
    });
    for (const key of ['Alt+k', 'Space', 'Enter']) await record.page.keyboard.press(key);
    await expectUnanswered(record);
  });
});

test.describe('a click counts on the button that was to be seen there', () => {
  test('with the pointer down and up on it', async ({ extension, site }) => {
    const record = await checked({ extension, site });
    await yes(record).click();
    await expectAnswered(record);
  });

  test('not with the pointer down on another', async ({ extension, site }) => {
    const record = await checked({ extension, site });
    const [from, to] = [
      await middleOf(record.panel.line('admissionPhoto').locator('[data-action=settle-mismatch]')),
      await middleOf(yes(record)),
    ];
    const { mouse } = record.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y);
    await mouse.up();
    await expectUnanswered(record);
  });

  test('not on one that turned up under a resting pointer just now, but a moment later', async ({
    extension,
    site,
  }) => {
    const record = await checked({ extension, site });
    await record.page.setViewportSize({ width: 1100, height: 900 });
    await record.check(2);
    await record.panel.waitForScreen();
    await record.panel.expand();
    const { x, y } = await middleOf(yes(record));
    await record.panel.button('收起').click();
    // in the closed bar it stands elsewhere
    await expect.poll(() => middleOf(yes(record))).not.toEqual({ x, y });
    const { mouse, keyboard } = record.page;
    await mouse.move(x, y);
    await record.page.waitForTimeout(400);
    await keyboard.press('Enter');
    await mouse.down();
    await mouse.up();
    await expect.poll(() => middleOf(yes(record))).toEqual({ x, y });
    await expectUnanswered(record);
    await mouse.down();
    await mouse.up();
    await expectAnswered(record);
  });

  test('not where the page lays other words over it that let the pointer through', async ({
    extension,
    site,
  }) => {
    const record = await checked({ extension, site });
    const { x, y } = await middleOf(yes(record));
    await record.page.evaluate(
      (place) => {
        const over = document.createElement('div');
        over.popover = 'manual';
        over.textContent = '下一页';
        over.style.cssText = `position:fixed;inset:${place.y - 20}px auto auto ${place.x - 60}px;width:120px;height:40px;margin:0;background:#fff;pointer-events:none`;
        document.body.append(over);
        const again = () => {
          if (over.matches(':popover-open')) over.hidePopover();
          over.showPopover();
          requestAnimationFrame(again);
        };
        again();
      },
      { x, y },
    );
    for (const wait of [400, 700, 1500]) {
      await record.page.waitForTimeout(wait);
      await record.page.mouse.click(x, y);
    }
    await expectUnanswered(record);
  });

  test('not while the page shows a picture of itself instead', async ({ extension, site }) => {
    const record = await checked({ extension, site });
    const { x, y } = await middleOf(yes(record));
    await record.page.evaluate(async () => {
      const style = document.createElement('style');
      style.textContent =
        '::view-transition,::view-transition-group(root){pointer-events:none} ::view-transition-group(root){animation-duration:60s} ::view-transition-old(root){opacity:0;animation:none} ::view-transition-new(root){opacity:0;animation:none}';
      document.head.append(style);
      await document.startViewTransition(() => undefined).ready;
    });
    await record.page.waitForTimeout(400);
    await record.page.mouse.click(x, y);
    await expectUnanswered(record);
  });

  test('not by a finger, a mouse or a key that a script makes up', async ({ extension, site }) => {
    const record = await checked({ extension, site });
    await yes(record).evaluate((button: HTMLElement) => {
      const { x, y } = button.getBoundingClientRect();
      const at = {
        bubbles: true,
        composed: true,
        clientX: x + 5,
        clientY: y + 5,
        detail: 1,
        isPrimary: true,
      };
      for (const type of ['pointerdown', 'pointerup', 'click'])
        button.dispatchEvent(new PointerEvent(type, at));
      for (const type of ['mousedown', 'mouseup', 'click']) button.dispatchEvent(new MouseEvent(type, at));
      button.click();
    });
    await expectUnanswered(record);
  });

  test('and once the page has lifted what it laid over it, it counts again', async ({ extension, site }) => {
    const record = await checked({ extension, site });
    await record.page.evaluate(() => {
      const over = document.createElement('div');
      over.popover = 'manual';
      over.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;margin:0';
      document.body.append(over);
      over.showPopover();
    });
    // our element goes on top of it by itself
    await expect
      .poll(() => record.page.evaluate(() => document.elementFromPoint(1800, 60)?.localName))
      .toBe('xueji-check');
    await record.page.waitForTimeout(400);
    await yes(record).click();
    await expectAnswered(record);
  });
});

const STRETCHED =
  'display:none;visibility:hidden;opacity:0;transform:scale(40);filter:blur(9px);clip-path:circle(0);mask:linear-gradient(transparent,transparent);mix-blend-mode:difference;pointer-events:none;position:fixed;inset:0;width:100vw;height:100vh;margin:99px;zoom:5;scale:9;rotate:9deg;translate:99px 99px;contain:strict;content-visibility:hidden;overflow:clip;backdrop-filter:invert(1);perspective:9px;isolation:isolate;font:99px serif;letter-spacing:9px;line-height:0;color:#fff;direction:rtl;unicode-bidi:bidi-override;writing-mode:vertical-rl;user-select:text;cursor:none;animation:theirs 9s infinite;transition:all 9s;interactivity:inert;view-transition-name:ours';
const important = STRETCHED.replaceAll(';', '!important;');

/** What a page may write about our element, about what it stands in, and about names that our style could use. */
const STYLES: Readonly<Record<string, string>> = {
  'of our element': `xueji-check{${important}!important}`,
  'in motion': `@keyframes theirs{from,to{opacity:0;transform:scale(9)}} xueji-check{animation:theirs 9s infinite;transition:all 9s}`,
  'of what stands before and behind it':
    'xueji-check::before,xueji-check::after,xueji-check::backdrop,xueji-check::first-letter,xueji-check::first-line{content:"不是本人"!important;display:block!important;position:fixed!important;inset:0 0 auto auto!important;width:400px!important;height:900px!important;background:#fff!important;font-size:40px!important;color:red!important}',
  // what changes how the values are seen makes the check stale: then the panel says so, and is another one
  'of the root of the page':
    'html{pointer-events:none!important;cursor:none!important;background:#000!important;color-scheme:dark!important;accent-color:red!important;scrollbar-color:red red!important}',
  'that registers what our style could be called': [
    'ink',
    'paper',
    'card',
    'green',
    'on-green',
    'faint',
    'edge',
    'hairline',
    'v',
    't',
    'verdict-match',
    'verdict-mismatch',
    'verdict-unsure',
    'tint-match',
  ]
    .map((name) => `@property --${name}{syntax:"<color>";inherits:false;initial-value:transparent}`)
    .join(''),
};

/** Round corners are blended anew when the page is drawn again: a colour may come out this much (of 255) away. */
const BLENDED_ANEW = 2;

/** How far apart two pictures of the same size are where they differ most, in levels of a colour (0–255). */
function furthestApart(before: Buffer, after: Buffer): number {
  const [first, second] = [readPng(before), readPng(after)];
  expect([second.width, second.height]).toEqual([first.width, first.height]);
  return first.data.reduce((most, level, at) => Math.max(most, Math.abs(level - (second.data[at] ?? 0))), 0);
}

for (const [about, css] of Object.entries(STYLES)) {
  test(`no style ${about} changes a pixel of the panel, or what is pressed`, async ({ extension, site }) => {
    const record = await checked({ extension, site });
    const { page, panel } = record;
    await page.mouse.move(5, 5);
    await page.waitForTimeout(400);
    const clip = await panel.root.boundingBox();
    if (!clip) throw new Error('the panel is not to be seen');
    // its corners are round: what lies under them is the page's
    const inner = { x: clip.x + 9, y: clip.y + 9, width: clip.width - 18, height: clip.height - 18 };
    const before = await page.screenshot({ clip: inner });
    await page.evaluate((style) => {
      const element = document.createElement('style');
      element.textContent = style;
      document.head.append(element);
      const host = document.querySelector<HTMLElement>('xueji-check');
      host?.style.setProperty('display', 'none', 'important');
      host?.style.setProperty('transform', 'scale(9)', 'important');
      host?.setAttribute('class', 'hidden');
      host?.setAttribute('hidden', 'until-found');
      host?.setAttribute('dir', 'rtl');
      host?.setAttribute('lang', 'ja');
    }, css);
    await page.waitForTimeout(300);
    expect(await panel.root.boundingBox()).toEqual(clip);
    expect(furthestApart(before, await page.screenshot({ clip: inner }))).toBeLessThanOrEqual(BLENDED_ANEW);
    await page.mouse.click(700, 500);
    await expectUnanswered(record);
    await yes(record).click();
    await expectAnswered(record);
  });
}

/** What a page may do to our element; each is undone, and the panel goes on. */
const DEEDS: Readonly<Record<string, string>> = {
  'takes it away': 'host.remove()',
  'puts it elsewhere':
    "document.body.insertAdjacentHTML('beforeend', '<div id=cage style=\"transform:scale(.1);opacity:.1\"></div>'); cage.append(host)",
  'puts its twin beside it': 'document.body.append(host.cloneNode(true))',
  'takes it from the top': 'host.hidePopover()',
  'makes it something else that pops up': "host.popover = 'auto'; host.showPopover?.()",
  'makes it no popover at all': "host.removeAttribute('popover')",
  'makes it deaf': 'host.inert = true',
  'takes it from the Tab key': 'host.tabIndex = -1',
  'takes it from who listens': "host.setAttribute('aria-hidden', 'true'); host.role = 'none'",
  'opens a dialog that makes all else deaf':
    "document.body.insertAdjacentHTML('beforeend', '<dialog>…</dialog>'); document.querySelector('dialog').showModal()",
};
for (const [about, deed] of Object.entries(DEEDS)) {
  test(`where the page ${about}, the panel is still there and still answers`, async ({ extension, site }) => {
    const record = await checked({ extension, site });
    await record.page.evaluate(`{ const host = document.querySelector('xueji-check'); ${deed} }`);
    const host = record.page.locator('xueji-check:popover-open');
    await expect(host).toHaveCount(1);
    for (const name of ['inert', 'tabindex', 'aria-hidden', 'role']) {
      await expect(host).not.toHaveAttribute(name);
    }
    await expect(yes(record)).toBeVisible();
    await yes(record).click();
    await expectAnswered(record);
  });
}

/** Styles that ask for what is inside our element, to hide it or to tell what is there. */
const ASKING_STYLES = `xueji-check::part(panel), xueji-check::part(body), xueji-check:has(section), xueji-check:has(*),
  :has(> xueji-check section), xueji-check > *, xueji-check section { display: none !important; content: url(/told) }`;

test('nothing is pressed while the page asks for what is inside by its styles, lays a frame over it, locks the pointer or shows another element alone; printed it is nowhere; then it still answers', async ({
  extension,
  site,
}) => {
  const record = await checked({ extension, site });
  const { page, panel } = record;
  await page.addStyleTag({ content: ASKING_STYLES });
  expect(
    await page.evaluate(() => document.querySelectorAll('xueji-check:has(*), xueji-check *').length),
  ).toBe(0);
  await expect(yes(record)).toBeVisible();
  const { x, y } = await middleOf(yes(record));

  await page.evaluate(
    (place) => {
      const frame = document.createElement('iframe');
      frame.popover = 'manual';
      frame.srcdoc = '下一页';
      frame.style.cssText = `position:fixed;inset:${place.y - 40}px auto auto ${place.x - 80}px;width:160px;height:80px;margin:0;background:#fff`;
      document.body.append(frame);
      const again = () => {
        if (!frame.isConnected) return;
        if (frame.matches(':popover-open')) frame.hidePopover();
        frame.showPopover();
        requestAnimationFrame(again);
      };
      again();
    },
    { x, y },
  );
  await page.mouse.click(x, y);
  await expectUnanswered(record);
  await page.evaluate(() => document.querySelector('iframe')?.remove());

  for (const [take, isTaken, giveBack] of [
    ['requestPointerLock', 'pointerLockElement', 'exitPointerLock'],
    ['requestFullscreen', 'fullscreenElement', 'exitFullscreen'],
  ] as const) {
    await page.evaluate((name) => {
      const button = document.querySelector('#theirs') as HTMLElement;
      button.onclick = () => void document.querySelector('table')?.[name]();
    }, take);
    await page.locator('#theirs').click();
    await expect.poll(() => page.evaluate((name) => document[name]?.localName, isTaken)).toBe('table');
    // over an element that is shown alone ours may come up again, to be seen and pressed
    if (take === 'requestPointerLock') await page.mouse.click(x, y);
    await expectUnanswered(record);
    await page.evaluate((name) => document[name](), giveBack);
    await expect.poll(() => page.evaluate((name) => document[name], isTaken)).toBeNull();
  }

  await page.emulateMedia({ media: 'print' });
  await expect(panel.root).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('xueji-check:popover-open')).toHaveCount(1);
  // what has just come up again takes no press yet: whoever sees that nothing came of it presses once more
  await expect(async () => {
    await yes(record).click({ timeout: 2_000 });
    await expect(panel.line('admissionPhoto')).toHaveAttribute('data-read-by', 'hand', { timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
});

/** Whoever comes on top of it is under it the next moment. */
const VEIL = `
  document.body.insertAdjacentHTML('beforeend', '<div id="veil" popover="manual" style="position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0">…</div>');
  const veil = document.querySelector('#veil');
  setInterval(() => { veil.hidePopover(); veil.showPopover(); }, 50);`;

for (const [about, deed] of [
  ['hides itself as a whole', "document.documentElement.style.display = 'none'"],
  ['hides what it holds', "document.documentElement.style.contentVisibility = 'hidden'"],
  ['makes itself deaf', 'document.documentElement.inert = true'],
  ['makes itself deaf by its style', "document.documentElement.style.setProperty('interactivity', 'inert')"],
  ['lays itself over us again and again', VEIL],
  [
    'lets nothing pop up',
    "addEventListener('beforetoggle', (event) => event.preventDefault(), true); document.querySelector('xueji-check').hidePopover()",
  ],
] as const) {
  test(`where the page ${about}, the start page says that it gives us no place`, async ({
    extension,
    site,
  }) => {
    const record = await checked({ extension, site });
    const opened = extension.context.waitForEvent('page');
    await record.page.evaluate(deed);
    const start = await opened;
    await expect(start.locator('[data-came-from]')).toHaveAttribute('data-came-from', 'ui-removed');
    await expect(start.locator('body')).toContainText(startReasonProblem('ui-removed')?.what ?? '–');
    await expect(record.panel.host).toHaveCount(0);
  });
}
