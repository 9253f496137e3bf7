import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { keptRows } from '@/tests/support/kept-rows';
import { ClassPage } from './support/class-page';
import { given, ROSTER, withRoster } from './support/expectations';
import { expect, test } from './support/fixtures';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';

const CLASS_1 = '计科2026级1班';
const CLASS_2 = given('软工2班.csv', '学号,姓名,班级\n2026000001,陈一,软工2班\n2026000002,王二,软工2班');

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** What is kept of classes and roster, by looking into the databases. */
async function kept(page: Page): Promise<{ readonly stores: readonly string[]; readonly text: string }> {
  const rows = await keptRows(page);
  return { stores: Object.keys(rows), text: JSON.stringify(Object.values(rows).flat()) };
}

test.describe.configure({ mode: 'serial' });

test('without a class the page says what it is; a roster makes one, which is kept', async ({ extension }) => {
  const board = await ClassPage.open(extension);
  await expect(board.root).toHaveAttribute('data-roster', 'none');
  await expect(board.page.getByRole('heading', { name: '把班级名册拖到这里' })).toBeVisible();
  await expectAccessible(board.page);
  await board.loadFile(ROSTER);
  await expect(board.root).toHaveAttribute('data-roster', 'ready');
  expect(await board.loads()).toBe(1);
  await expect(board.page.locator('[data-student]')).toHaveCount(6);
  await expect(board.row('林知夏')).toContainText('2001');
  await expect(board.page.locator('[data-checked]')).toHaveAttribute('data-all', '6');
  await expectAccessible(board.page);
});

test('states are set by key and by button, undone, and still there after a reload', async ({ extension }) => {
  const board = await ClassPage.open(extension);
  await board.grid.focus();
  await board.page.keyboard.press('Home');
  await board.page.keyboard.press('1');
  await board.expectState('林知夏', 'agreed');
  await board.page.keyboard.press('ArrowDown');
  await board.page.keyboard.press('2');
  await board.expectState('买买提', 'differs');
  const detail = await board.openStudent('欧阳子墨');
  await detail.getByRole('button', { name: '休学' }).click();
  await board.expectState('欧阳子墨', 'missing');
  await detail.getByRole('textbox', { name: '备注' }).fill('家长已联系');
  await board.grid.focus();
  await expect(board.row('欧阳子墨')).toContainText('家长已联系');
  await board.page.keyboard.press('Control+z');
  await expect(board.row('欧阳子墨')).not.toContainText('家长已联系');
  await board.action('undo');
  await board.expectState('欧阳子墨', 'waiting');
  await board.page.reload();
  await board.expectState('林知夏', 'agreed');
  await board.expectState('买买提', 'differs');
  await board.expectState('欧阳子墨', 'waiting');
  await expect(board.page.locator('[data-checked]')).toHaveAttribute('data-checked', '2');
});

test('rows are found, filtered and put in order', async ({ extension }) => {
  const board = await ClassPage.open(extension);
  await board.page.getByRole('searchbox').fill('2003');
  await expect(board.page.locator('[data-student]')).toHaveCount(1);
  await board.page.getByRole('searchbox').fill('');
  await board.page
    .getByRole('button', { name: /待核对/ })
    .first()
    .click();
  await expect(board.page.locator('[data-student]')).toHaveCount(4);
  await board.page.getByRole('button', { name: /全部 6/ }).click();
  await board.page.getByLabel('排列').selectOption('state');
  await expect(board.page.locator('[data-student]').first()).toHaveAttribute('data-state', 'differs');
});

test('a second class stands beside the first; live checks compare with the open one', async ({
  extension,
  site,
}) => {
  const board = await ClassPage.open(extension);
  await board.loadFile(CLASS_2);
  await expect(board.page.locator('[data-student]')).toHaveCount(2);
  await board.manage('archive');
  await board.action('close-manage');
  await board.openClass(CLASS_1);
  await expect(board.page.locator('[data-student]')).toHaveCount(6);
  await board.expectState('林知夏', 'agreed');
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  expect(await record.check()).toEqual({ state: 'done', result: 'match', reason: null });
  await expect(record.panel.root).toContainText('roster.csv');
});

test('a corrected roster is asked about, and keeps the results of the same students', async ({
  extension,
}) => {
  const board = await ClassPage.open(extension);
  const corrected =
    '学号,姓名,班级\n222026321062001,林知夏,计科2026级1班\n222026321069999,新同学,计科2026级1班';
  await board.loadFile(given('改.csv', corrected));
  await expect(board.root).toHaveAttribute('data-roster', 'asking');
  await expect(board.page.getByRole('heading', { name: `这是“${CLASS_1}”的新名册吗？` })).toBeVisible();
  await expectAccessible(board.page);
  await board.page.locator('[data-answer=update]').click();
  await expect(board.row('新同学')).toHaveAttribute('data-state', 'waiting');
  await expect(board.row('林知夏')).toContainText('名册已更新');
  await expect(board.row('陈思远')).toContainText('不在新名册');
  await board.action('undo');
  await expect(board.row('新同学')).toHaveCount(0);
  // neither the class nor what live checks compare with
  await expect.poll(async () => (await kept(board.page)).text).not.toContain('新同学');
});

test('a second page follows and only looks, until the first is closed', async ({ extension }) => {
  const first = await ClassPage.open(extension);
  const second = await ClassPage.open(extension);
  await expect(second.root).toHaveAttribute('data-writes', 'false');
  await expect(second.page.locator('[data-note=follower]')).toBeVisible();
  await first.grid.focus();
  await first.page.keyboard.press('End');
  await first.page.keyboard.press('3');
  await second.expectState('赵一苇', 'eyes');
  await expectAccessible(second.page);
  await first.page.close();
  await expect(second.root).toHaveAttribute('data-writes', 'true');
  await second.grid.focus();
  await second.page.keyboard.press('Control+z');
  await second.page.keyboard.press('End');
  await second.page.keyboard.press('Backspace');
  await second.expectState('赵一苇', 'waiting');
});

test('the projector follows in a window of its own and names nobody', async ({ extension }) => {
  const board = await ClassPage.open(extension);
  const opening = extension.context.waitForEvent('page');
  await board.action('projector');
  const projector = await opening;
  const number = projector.locator('[data-checked]');
  await expect(number).toHaveAttribute('data-checked', '2');
  await board.grid.focus();
  await board.page.keyboard.press('End');
  await board.page.keyboard.press('1');
  await expect(number).toHaveAttribute('data-checked', '3');
  await expect(projector.locator('body')).not.toContainText(/林知夏|买买提|222026321062/);
  await expectAccessible(projector);
});

test('a class is deleted in words and brought back; 全部删除 leaves nothing', async ({ extension }) => {
  const board = await ClassPage.open(extension);
  await board.manage('delete-class');
  await expect(board.page.getByRole('dialog', { name: `删除“${CLASS_1}”？` })).toBeVisible();
  await board.action('confirm-delete-class');
  await expect(board.root).toHaveAttribute('data-roster', 'none');
  await board.action('undo');
  await expect(board.page.locator('[data-student]')).toHaveCount(6);
  expect((await kept(board.page)).text).toContain('林知夏');
  await board.manage('delete-all');
  await board.action('confirm-delete-all');
  await expect(board.root).toHaveAttribute('data-roster', 'none');
  const { stores, text } = await kept(board.page);
  expect(stores.filter((store) => store.startsWith('classes'))).toEqual([]);
  expect(text).toBe('[]');
});

test('from the start page a counselor comes here, and the roster loaded there is a class', async ({
  extension,
}) => {
  const start = await withRoster(extension);
  const opening = extension.context.waitForEvent('page');
  await start.page.getByRole('button', { name: '打开班级页' }).click();
  const board = new ClassPage(await opening);
  await expect(board.page.locator('[data-student]')).toHaveCount(6);
  await start.loadAsCounselor(CLASS_2);
  await expect(board.page.locator('[data-student]')).toHaveCount(2);
  await start.deleteAll();
  await expect(board.root).toHaveAttribute('data-roster', 'none');
  expect((await kept(board.page)).text).toBe('[]');
});

test('one practises with a made-up class, and nothing of it is kept', async ({ extension }) => {
  const board = await ClassPage.open(extension, 'class.html?practice');
  await expect(board.page.locator('[data-note=practice]')).toBeVisible();
  await expect(board.page.locator('[data-checked]')).toHaveAttribute('data-all', '60');
  await board.action('accept');
  await expect(board.page.locator('[data-accepted=enrollDate]')).toBeVisible();
  await expect(board.row('孙知夏')).toHaveAttribute('data-state', 'agreed');
  const { text } = await kept(board.page);
  expect(text).toBe('[]');
  const real = await StartPage.open(extension, 'class.html');
  await expect(real.root).toHaveAttribute('data-roster', 'none');
});
