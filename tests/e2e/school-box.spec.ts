import type { Page } from '@playwright/test';
import type { SchoolForm } from '@/lib/core/site/school-form';
import { SCHOOL_FORM_URLS, schoolFormHtml } from '@/tests/support/school-forms';
import { expect, test, type Used } from './support/fixtures';
import { SchoolNotes, type SeenNote } from './support/school-note';
import { StartPage } from './support/start-page';

interface OpenForm {
  readonly page: Page;
  readonly notes: SchoolNotes;
}

async function openForm(
  { extension, site }: Used,
  form: SchoolForm,
  html = schoolFormHtml(form),
): Promise<OpenForm> {
  site.setPage(SCHOOL_FORM_URLS[form], html);
  site.setPage('https://my.chsi.com.cn/archive/verified.action', '<title>已提交</title>');
  const page = await extension.context.newPage();
  const notes = await SchoolNotes.of(page);
  await page.goto(SCHOOL_FORM_URLS[form]);
  return { page, notes };
}

const NAME = '就读或毕业学校名称';

/** The name of the kept file, or of the settings, is another test's: every test begins without. */
test.beforeEach(async ({ extension }) => {
  const start = await extension.context.newPage();
  await start.goto(extension.pageUrl('start.html'));
  await start.evaluate(() => chrome.storage.local.clear());
  await start.close();
});

test('nothing is said while the field is empty; then what is off, in words, and what this form is', async ({
  extension,
  site,
}) => {
  const { page, notes } = await openForm({ extension, site }, 'identity');
  await page.getByLabel('身份证号码').fill('500109200603180029');
  await page.getByLabel(NAME).focus();
  expect(await notes.seen()).toEqual([]);
  for (const [typed, said] of [
    ['西南 大学', '中间多了一个空格，学信网不会去掉。'],
    ['西南\u200b大学', '中间有看不见的字符（U+200B），学信网不会去掉。'],
    ['西南大學', '是繁体字“學”，不是“学”。'],
    ['西南⼤学', '是“⼤”（康熙部首），不是“大”。'],
    ['西南大学育才学院', '比校名多了“育才学院”。'],
  ] as const) {
    await page.getByLabel(NAME).fill(typed);
    await notes.expectText(said);
    expect((await notes.only()).state).toBe('differs');
  }
  await notes.expectText('查看学籍前的身份核验');
  await notes.expectText('App 刷脸');
  await notes.expectText('次数有限，以页面提示为准。');
  await page.getByLabel(NAME).fill(' 西南大学');
  await notes.expectState('trimmed');
  await notes.expectText('学信网会去掉前后的空格');
  await page.getByLabel(NAME).fill('西南大学');
  await notes.expectState('exact');
  await page.getByLabel(NAME).fill('');
  await notes.expectState(null);
  await page.getByLabel('身份证号码').fill('西南大學');
  await expect.poll(() => notes.seen()).toEqual([]);
});

test('one button writes the exact name, on a click of a person only, with the events that pages wait for', async ({
  extension,
  site,
}) => {
  const { page, notes } = await openForm({ extension, site }, 'identity');
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    for (const type of ['input', 'change']) {
      document.addEventListener(type, (event) => {
        const { id, value } = event.target as HTMLInputElement;
        told.push(`${type} ${id} ${value}`);
      });
    }
  });
  await page.getByLabel(NAME).pressSequentially('西');
  await notes.expectState('differs');
  expect(await page.getByLabel(NAME).inputValue()).toBe('西');
  await notes.press('填入“西南大学”');
  await expect(page.getByLabel(NAME)).toHaveValue('西南大学');
  await notes.expectState('exact');
  expect(await page.evaluate(() => (globalThis as unknown as { told: string[] }).told)).toEqual([
    'input yxmc 西',
    'input yxmc 西南大学',
    'change yxmc 西南大学',
  ]);
  await expect(page.getByLabel('身份证号码')).toHaveValue('');
});

test('one button copies the exact name', async ({ extension, site }) => {
  const { page, notes } = await openForm({ extension, site }, 'identity');
  await page.getByLabel(NAME).fill('西南大學');
  await notes.expectState('differs');
  await notes.press('复制“西南大学”');
  await notes.expectText('已复制。');
  await page.getByLabel('身份证号码').focus();
  await page.keyboard.press('Control+V');
  await expect(page.getByLabel('身份证号码')).toHaveValue('西南大学');
});

test('before a name is sent that is not exact it asks once; then it goes through as it was', async ({
  extension,
  site,
}) => {
  const { page, notes } = await openForm({ extension, site }, 'identity');
  await page.getByLabel(NAME).fill('西南大学育才学院');
  await notes.expectState('differs');
  await page.getByRole('button', { name: '提交' }).click();
  await expect.poll(async () => (await notes.only()).asking).toBe(true);
  await notes.expectText('填写的校名与“西南大学”不同，仍然提交吗？');
  await notes.expectText('次数有限，以页面提示为准。');
  expect(await notes.focused()).toBe('返回修改');
  await expect(page).toHaveURL(SCHOOL_FORM_URLS.identity);
  await notes.press('返回修改');
  await expect(page.getByLabel(NAME)).toBeFocused();
  expect((await notes.only()).asking).toBe(false);
  await page.getByLabel(NAME).press('Enter');
  await expect.poll(async () => (await notes.only()).asking).toBe(true);
  await notes.press('仍然提交');
  await expect(page).toHaveURL(/verified\.action/);
  const sent = new URL(page.url()).searchParams;
  expect([sent.get('yxmc'), sent.get('go')]).toEqual(['西南大学育才学院', '1']);
});

test('what was answered once is not asked again, another name is', async ({ extension, site }) => {
  const { page, notes } = await openForm({ extension, site }, 'bind');
  const name = page.locator('[name=yxmc]');
  const sent = page.locator('#sent');
  await name.fill('西南大学 院');
  await page.getByText('绑定', { exact: true }).click();
  await expect.poll(async () => (await notes.only()).asking).toBe(true);
  await expect(sent).toHaveText('');
  await notes.press('仍然提交');
  await expect(sent).toHaveText('已发送：西南大学 院;');
  await page.getByText('绑定', { exact: true }).click();
  await expect(sent).toHaveText('已发送：西南大学 院;已发送：西南大学 院;');
  await name.fill('西南大学院');
  await page.getByText('绑定', { exact: true }).click();
  await expect.poll(async () => (await notes.only()).asking).toBe(true);
  await notes.expectText('“尝试绑定”学籍');
});

test('other clicks go through, and so does the exact name', async ({ extension, site }) => {
  const { page, notes } = await openForm({ extension, site }, 'bind');
  await page.locator('[name=yxmc]').fill('西南大學');
  await notes.expectState('differs');
  await page.getByText('返回', { exact: true }).click();
  await expect(page.locator('#sent')).toHaveText('返回;');
  await page.locator('select').selectOption('本科');
  expect((await notes.only()).asking).toBe(false);
  await page.locator('[name=yxmc]').fill('西南大学');
  await page.getByText('绑定', { exact: true }).click();
  await expect(page.locator('#sent')).toHaveText('返回;已发送：西南大学;');
});

test('an input method is not judged before it is done', async ({ extension, site }) => {
  const { page, notes } = await openForm({ extension, site }, 'identity');
  await page.getByLabel(NAME).focus();
  const cdp = await page.context().newCDPSession(page);
  for (const text of ['xi', 'xinan', 'xinandaxue']) {
    await cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await expect(page.getByLabel(NAME)).toHaveValue(text);
  }
  expect(await notes.seen()).toEqual([]);
  await cdp.send('Input.insertText', { text: '西南大学' });
  await notes.expectState('exact');
});

test('10,000 pasted characters are counted, and nothing hangs', async ({ extension, site }) => {
  const { page, notes } = await openForm({ extension, site }, 'identity');
  await page.getByLabel(NAME).fill('西南大学'.repeat(2_500));
  await notes.expectText('有 10000 个字，校名只有 4 个字。');
  await notes.press('填入“西南大学”');
  await notes.expectState('exact');
});

test('the note follows a field that moves, leaves with one that goes, and is there beside the next', async ({
  extension,
  site,
}) => {
  const { page, notes } = await openForm({ extension, site }, 'identity');
  const name = page.getByLabel(NAME);
  await name.fill('西南');
  await notes.expectState('differs');
  await page.evaluate(() => {
    document.querySelector('header')?.setAttribute('style', 'margin-top:120px');
  });
  await expect.poll(async () => apart(await notes.only(), await name.boundingBox())).toBe(true);
  // a framework draws the row anew while somebody types
  await page.evaluate(() => {
    const old = document.querySelector<HTMLInputElement>('#yxmc');
    const fresh = old?.cloneNode() as HTMLInputElement;
    fresh.value = `${old?.value}大`;
    old?.replaceWith(fresh);
  });
  await notes.expectText('还差“学”。');
  await page.evaluate(() => document.querySelector('form')?.remove());
  await notes.expectState(null);
});

test('two such fields have each their own', async ({ extension, site }) => {
  const html = schoolFormHtml('identity').replace(
    '<button',
    '<div class="row"><label for="second">毕业院校名称</label><input id="second"></div><button',
  );
  const { page, notes } = await openForm({ extension, site }, 'identity', html);
  await page.getByLabel(NAME).fill('西南大学');
  await page.getByLabel('毕业院校名称').fill('西南大');
  await expect.poll(async () => (await notes.seen()).map(({ state }) => state)).toEqual(['exact', 'differs']);
  const [first, second] = await notes.seen();
  expect(overlap(first?.box, second?.box)).toBe(false);
  await page.getByRole('button', { name: '提交' }).click();
  await expect.poll(async () => (await notes.seen()).map(({ asking }) => asking)).toEqual([false, true]);
});

test('a field inside a frame of CHSI is guarded there', async ({ extension, site }) => {
  site.setPage('https://my.chsi.com.cn/archive/frame.action', schoolFormHtml('identity'));
  const { page, notes } = await openForm(
    { extension, site },
    'identity',
    '<!doctype html><html lang="zh-CN"><title>外框</title><iframe src="/archive/frame.action" style="width:1100px;height:800px"></iframe>',
  );
  const frame = page.frameLocator('iframe');
  await frame.getByLabel(NAME).fill('西南大學');
  await expect.poll(async () => (await notes.seen(true)).map(({ state }) => state)).toEqual(['differs']);
  await notes.press('填入“西南大学”', true);
  await expect(frame.getByLabel(NAME)).toHaveValue('西南大学');
});

test('a field in a dialog over the page is guarded there', async ({ extension, site }) => {
  const html = schoolFormHtml('identity')
    .replace('<main>', '<dialog style="width:700px;transform:translateX(20px)"><main style="margin:0">')
    .replace('</main>', '</main></dialog><script>document.querySelector("dialog").showModal()</script>');
  const { page, notes } = await openForm({ extension, site }, 'identity', html);
  const name = page.getByLabel(NAME);
  await name.fill('西南大學');
  await notes.expectState('differs');
  expect(apart(await notes.only(), await name.boundingBox())).toBe(true);
  await notes.press('填入“西南大学”');
  await expect(name).toHaveValue('西南大学');
});

test('the keyboard reaches the note and comes back', async ({ extension, site }) => {
  const { page, notes } = await openForm({ extension, site }, 'identity');
  await page.getByLabel(NAME).fill('西南大學');
  await notes.expectState('differs');
  await page.keyboard.press('Alt+Enter');
  await expect.poll(() => notes.focused()).toBe('填入“西南大学”');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel(NAME)).toBeFocused();
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(NAME)).toHaveValue('西南大学');
});

for (const [about, size] of [
  ['1366 × 768', { width: 1366, height: 768 }],
  ['390 wide', { width: 390, height: 844 }],
  ['1280 × 900 at 200 %', { width: 640, height: 450 }],
] as const) {
  test(`the note covers no field and no button, and moves nothing: ${about}`, async ({ extension, site }) => {
    const { page, notes } = await openForm({ extension, site }, 'identity');
    await page.setViewportSize(size);
    const name = page.getByLabel(NAME);
    await name.scrollIntoViewIfNeeded();
    const before = await placesOf(page);
    await name.fill('西南大學育才学院');
    await expect.poll(async () => (await notes.only()).shown).toBe(true);
    expect(await placesOf(page)).toEqual(before);
    const note = await notes.only();
    for (const field of [name, page.getByLabel('身份证号码'), page.getByRole('button', { name: '提交' })]) {
      expect(overlap(note.box, (await field.boundingBox()) ?? undefined)).toBe(false);
    }
  });
}

test('the page can neither see what the note says nor press its buttons', async ({ extension, site }) => {
  const { page, notes } = await openForm({ extension, site }, 'identity');
  await page.getByLabel(NAME).fill('西南大學');
  await notes.expectState('differs');
  const seen = await page.evaluate(() => {
    const host = document.querySelector('[data-xueji-school-name]');
    host?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return { root: host?.shadowRoot ?? null, text: host?.textContent, words: document.body.innerText };
  });
  expect(seen).toMatchObject({ root: null, text: '' });
  expect(seen.words).not.toContain('填入');
  await expect(page.getByLabel(NAME)).toHaveValue('西南大學');
});

test('the name is the kept file’s', async ({ extension, site }) => {
  const start = await StartPage.open(extension);
  await start.loadFile({
    name: '本人.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        format: 'xueji-roster',
        version: 1,
        about: { school: '重庆大学' },
        rows: [{ studentNo: '222026321069998', name: '周无关' }],
      }),
    ),
  });
  await start.page.locator('[data-answer=roster]').click();
  await start.waitReady();
  const { page, notes } = await openForm({ extension, site }, 'identity');
  await page.getByLabel(NAME).fill('西南大学');
  await notes.expectText('这是“西南大学”，不是“重庆大学”。');
  await start.deleteAll();
  await page.bringToFront();
  await page.getByLabel('身份证号码').focus();
  await page.getByLabel(NAME).focus();
  await notes.expectState('exact');
});

test('a student without a file says once that their school is another one', async ({ extension, site }) => {
  const { page: start } = await StartPage.open(extension);
  const tool = start.locator('[data-tool=school-name]');
  await tool.locator('summary').first().click();
  await tool.getByRole('button', { name: '我的学校不是西南大学' }).click();
  await tool.getByLabel('学校全称').fill('重庆大学');
  await tool.getByRole('button', { name: '就用这个校名' }).click();
  await expect(tool.getByText('按你填写的校名“重庆大学”检查。')).toBeVisible();
  const { page, notes } = await openForm({ extension, site }, 'identity');
  await page.getByLabel(NAME).fill('重庆大学');
  await notes.expectState('exact');
  await page.getByLabel(NAME).fill('西南大学');
  await notes.expectText('这是“西南大学”，不是“重庆大学”。');
  await start.reload();
  await expect(tool.locator('[data-school-from]')).toHaveAttribute('data-school-from', 'setting');
});

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function overlap(one: Place | undefined, other: Place | undefined): boolean {
  if (!one || !other) throw new Error('Nothing to compare.');
  const across = one.x < other.x + other.width && other.x < one.x + one.width;
  return across && one.y < other.y + other.height && other.y < one.y + one.height;
}

/** Beside the field: near it, and not over it. */
function apart({ box, shown }: SeenNote, field: Place | null): boolean {
  if (!shown || field === null || overlap(box, field)) return false;
  return overlap({ x: box.x - 20, y: box.y - 20, width: box.width + 40, height: box.height + 40 }, field);
}

/** Where everything of the page stands. */
function placesOf(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    places: [...document.querySelectorAll('body *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height];
    }),
  }));
}
