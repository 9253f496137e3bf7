import { readFileSync } from 'node:fs';
import { changedPage } from '@/tests/support/changed-page';
import { ClassPage } from './support/class-page';
import { given, ROSTER } from './support/expectations';
import { expect, test, type Used } from './support/fixtures';
import { RecordPage } from './support/record-page';

const ADDED = 'https://my.chsi.com.cn/archive/gdjy/xj/added-student.action';
const WIDE = { width: 1680, height: 900 };
/** Nobody of the roster. */
const SHOWN = {
  林知夏: '周外来',
  女: '男',
  '2006年03月18日': '2006年04月01日',
  '500109200603180029': '110105200604010015',
  '222026321062001': '222026321062099',
};
/** Their row, as a later roster has it. */
const ROW = ['林知夏', '女', '500109200603180029', '20060318', '222026321062001', '26500109110123'] as const;
const AS = ['周外来', '男', '110105200604010015', '20060401', '222026321062099', '26110105110999'] as const;

test.describe.configure({ mode: 'serial' });

let board: ClassPage;

async function outsider({ extension, site }: Used): Promise<RecordPage> {
  site.setPage(ADDED, changedPage({ values: SHOWN }));
  const page = await extension.context.newPage();
  await page.setViewportSize(WIDE);
  await page.goto(ADDED);
  return new RecordPage(page, extension);
}

test('who is not in the class is told so; added by hand, their check lands and is honest about what it compared', async ({
  extension,
  site,
}) => {
  board = await ClassPage.open(extension);
  await board.loadFile(ROSTER);
  await expect(board.page.locator('[data-student]')).toHaveCount(6);
  const record = await outsider({ extension, site });
  expect(await record.check()).toMatchObject({ state: 'failed', reason: 'no-row' });
  await board.page.bringToFront();
  await board.action('manage');
  await board.page.locator('[data-for=add-name]').fill('周外来');
  await board.page.locator('[data-for=add-studentNo]').fill('222026321062099');
  await board.action('add-student');
  await board.action('close-manage');
  await expect(board.page.locator('[data-student]')).toHaveCount(7);
  await board.expectState('周外来', 'waiting');
  await record.page.bringToFront();
  expect(await record.check(2)).toMatchObject({ state: 'done', result: 'unsure' });
  await expect(record.panel.root.locator('[data-note=added]')).toContainText('名册中没有');
  await expect(record.panel.root).toContainText('比对 3 项');
  await expect(record.panel.line('school')).toHaveAttribute('data-verdict', 'match');
  await expect(record.panel.line('idNumber')).toHaveAttribute('data-verdict', 'unlisted');
  await record.page.screenshot({ path: test.info().outputPath('added-panel.png') });
  await board.expectState('周外来', 'eyes');
  await expect(board.row('周外来')).toContainText('手工添加');
  await board.page.bringToFront();
  await board.openStudent('周外来');
  await board.page.screenshot({ path: test.info().outputPath('added-board.png'), fullPage: true });
});

test('a later roster that has them takes over the result, and the next check compares all of it', async ({
  extension,
  site,
}) => {
  board = await ClassPage.open(extension);
  const csv = readFileSync(ROSTER, 'utf8').trimEnd();
  const row = ROW.reduce((line, value, at) => line.replace(value, AS[at] ?? ''), csv.split('\n')[1] ?? '');
  await board.loadFile(given('名册（补录）.csv', `${csv}\n${row}\n`));
  await board.page.getByRole('button', { name: '更新这个班的名册' }).click();
  await expect(board.row('周外来')).toContainText('名册已更新');
  await board.expectState('周外来', 'eyes');
  await expect(board.page.locator('[data-student]')).toHaveCount(7);
  const record = await outsider({ extension, site });
  expect(await record.check()).toMatchObject({ state: 'done', result: 'match' });
  await expect(record.panel.root.locator('[data-note=added]')).toHaveCount(0);
  await board.expectState('周外来', 'agreed');
});
