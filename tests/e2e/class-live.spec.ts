import AxeBuilder from '@axe-core/playwright';
import { PANEL_TEXTS } from '@/lib/core/texts/panel';
import { changedPage } from '@/tests/support/changed-page';
import { keptIn } from '@/tests/support/kept-rows';
import { SavedFiles } from '@/tests/support/saved-files';
import { ClassPage } from './support/class-page';
import { given, ROSTER } from './support/expectations';
import { expect, test, type Used } from './support/fixtures';
import { openOtherStudent } from './support/other-student';
import { RecordPage } from './support/record-page';

const CLASS_1 = '计科2026级1班';
const CLASS_2 = given('软工2班.csv', '学号,姓名,班级\n2026000001,陈一,软工2班\n2026000002,王二,软工2班');
const DOUBTFUL = 'https://my.chsi.com.cn/archive/gdjy/xj/doubtful.action';
/** Wide enough for the panel beside the record. */
const WIDE = { width: 1680, height: 900 };
const TIME = /\d{2}:\d{2}/;

test.describe.configure({ mode: 'serial' });

/** Where the lesson's class page stays open all the time, and is never loaded anew. */
let board: ClassPage;

async function good({ extension, site }: Used): Promise<RecordPage> {
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  await record.page.setViewportSize(WIDE);
  return record;
}

/** What the kept classes say of the live checks, by looking into the database. */
async function kinds(name: string): Promise<readonly string[]> {
  const all = (await keptIn(board.page, 'classes', 'students')) as readonly {
    readonly student: { readonly name: string; readonly history: readonly { readonly kind: string }[] };
  }[];
  const found = all.find(({ student }) => student.name === name);
  return found?.student.history.map(({ kind }) => kind) ?? [];
}

/** In 班级设置, which is open. */
async function choose(label: string): Promise<void> {
  const one = board.page.getByLabel(label);
  await one.click();
  await expect(one).toBeChecked();
}

test.beforeEach(async ({ extension }) => {
  board = await ClassPage.open(extension);
  if ((await board.root.getAttribute('data-roster')) !== 'none') return;
  await board.loadFile(ROSTER);
  await expect(board.page.locator('[data-student]')).toHaveCount(6);
});

test('a check lands on the board by itself: who, how, when, and what differs', async ({
  extension,
  site,
}) => {
  const record = await good({ extension, site });
  expect(await record.check()).toMatchObject({ state: 'done', result: 'match' });
  await board.expectState('林知夏', 'agreed');
  await expect(board.row('林知夏')).toContainText('现场');
  await expect(board.row('林知夏')).toContainText(TIME);
  const other = await openOtherStudent(extension, site);
  expect(await other.check()).toMatchObject({ state: 'done', result: 'mismatch' });
  await board.expectState('欧阳子墨', 'differs');
  await expect(board.row('欧阳子墨')).toContainText('专业');
  await expect(board.page.locator('[data-checked]')).toHaveAttribute('data-checked', '2');
  await expect(board.row('买买提')).toHaveAttribute('data-state', 'waiting');
  await board.page.bringToFront();
  await board.page.screenshot({ path: test.info().outputPath('board.png'), fullPage: true });
});

test('the same record checked again is no second entry', async ({ extension, site }) => {
  const before = (await kinds('林知夏')).length;
  const record = await good({ extension, site });
  await record.check();
  await record.check(2);
  await expect.poll(() => kinds('林知夏')).toHaveLength(before + 1);
  const other = await openOtherStudent(extension, site);
  await other.check();
  await expect.poll(() => kinds('欧阳子墨')).toHaveLength(2);
  expect(await kinds('林知夏')).toHaveLength(before + 1);
});

test('what a person settles in the panel lands too', async ({ extension, site }) => {
  site.setPage(DOUBTFUL, changedPage({ values: { 林知夏: '林 知夏' } }));
  const page = await extension.context.newPage();
  await page.setViewportSize(WIDE);
  await page.goto(DOUBTFUL);
  const record = new RecordPage(page, extension);
  expect(await record.check()).toMatchObject({ state: 'done', result: 'unsure' });
  await board.expectState('林知夏', 'eyes');
  await record.panel.line('name').getByRole('button', { name: PANEL_TEXTS.settleMatch }).click();
  await board.expectState('林知夏', 'agreed');
  expect((await kinds('林知夏')).slice(-2)).toEqual(['check', 'settled']);
});

test('下一位 is one key: asks to log out, and clears what was read', async ({ extension, site }) => {
  const record = await good({ extension, site });
  await record.check();
  await record.panel.button(PANEL_TEXTS.next).scrollIntoViewIfNeeded();
  await record.page.screenshot({ path: test.info().outputPath('done.png') });
  const worker = await extension.worker();
  const remembered = () =>
    worker.evaluate(async () => Object.keys(await chrome.storage.session.get()).join(' '));
  await expect.poll(remembered).toContain('landed:');
  await record.page.keyboard.press('Alt+n');
  await expect(record.panel.root).toHaveAttribute('data-state', 'cleared');
  await expect(record.panel.root).toContainText('请上一位退出学信网登录');
  await record.page.screenshot({ path: test.info().outputPath('next.png') });
  await expect(record.panel.root).not.toContainText('林知夏');
  expect(await record.panel.marks()).toEqual([]);
  await expect.poll(remembered).not.toMatch(/landed:|check:/);
  await board.expectState('林知夏', 'agreed');
});

test('the class says whether pictures are saved: never, or each by itself', async ({ extension, site }) => {
  await board.page.bringToFront();
  await board.action('manage');
  await expect(board.page.getByLabel('由我决定（按钮）')).toBeChecked();
  const { violations } = await new AxeBuilder({ page: board.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await board.page.screenshot({ path: test.info().outputPath('settings.png') });
  await choose('不保存');
  const never = await good({ extension, site });
  await never.check();
  await expect(never.panel.root).toHaveAttribute('data-picture', 'off');
  await expect(never.panel.button(/保存确认图/)).toHaveCount(0);
  await board.page.bringToFront();
  await choose('每次自动保存');
  const always = await good({ extension, site });
  const files = SavedFiles.of(extension.context);
  files.startAnew();
  await always.check();
  expect((await files.next(test.info().outputDir)).fileName).toMatch(/^学籍核对_222026321062001_.*\.png$/);
  await expect(always.panel.root).toHaveAttribute('data-picture', 'saved');
  await board.page.bringToFront();
  await choose('由我决定（按钮）');
});

test('who is not in the open class is said to be in the other one, where the check lands', async ({
  extension,
  site,
}) => {
  await board.loadFile(CLASS_2);
  await expect(board.page.locator('[data-student]')).toHaveCount(2);
  const record = await good({ extension, site });
  expect(await record.check()).toMatchObject({ state: 'failed', reason: 'no-row' });
  await expect(record.panel.root).toContainText(`这位学生可能在“${CLASS_1}”`);
  await record.page.screenshot({ path: test.info().outputPath('not-in-class.png') });
  await record.panel.button(PANEL_TEXTS.openClassPage).click();
  await expect.poll(() => board.page.evaluate(() => document.visibilityState)).toBe('visible');
  const before = (await kinds('林知夏')).length;
  await board.openClass(CLASS_1);
  await expect(board.page.locator('[data-student]')).toHaveCount(6);
  await record.page.bringToFront();
  expect(await record.check(2)).toMatchObject({ state: 'done', result: 'match' });
  await expect.poll(() => kinds('林知夏')).toHaveLength(before + 1);
});

test('another record of the page that a person chooses comes to the board too', async ({
  extension,
  site,
}) => {
  const record = await RecordPage.open(extension, site, 'archive-table', 'several-records');
  await record.page.setViewportSize(WIDE);
  expect(await record.check()).toMatchObject({ state: 'done' });
  await board.expectState('林知夏', 'agreed');
  const before = (await kinds('林知夏')).length;
  await record.panel.root.locator('[data-action=choose-record]').first().click();
  await board.expectState('林知夏', 'differs');
  expect(await kinds('林知夏')).toHaveLength(before + 1);
});
