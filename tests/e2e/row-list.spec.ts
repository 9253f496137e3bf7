import AxeBuilder from '@axe-core/playwright';
import { ROW_LIST_TEXTS } from '@/lib/core/texts/row-list';
import { madeUpPerson } from '@/tests/support/made-up-people';
import { given } from './support/expectations';
import { expect, test } from './support/fixtures';
import { StartPage } from './support/start-page';

const SHOTS = process.env.SHOTS;
const people = Array.from({ length: 3000 }, (_, index) => madeUpPerson(index));
function roster(): Buffer {
  const rows = people.map(({ studentNo, name, idNumber, birthDate, ethnicity }, index) =>
    [
      index === 2999 ? studentNo.slice(1) : studentNo,
      name,
      index % 7 === 3 ? '12' : idNumber,
      index === 3 ? '20060231' : birthDate,
      ethnicity,
      '软件工程',
      '本科',
    ].join(','),
  );
  return Buffer.from(`学号,姓名,身份证号,出生日期,民族,专业,层次\n${rows.join('\n')}\n`);
}

test('a counselor looks through the whole list, by keyboard too, and closes it', async ({ extension }) => {
  const start = await StartPage.open(extension);
  const { page, root } = start;
  await start.loadAsCounselor(given('全院.csv', roster()));
  const open = root.getByRole('button', { name: ROW_LIST_TEXTS.open });
  await open.focus();
  await page.keyboard.press('Enter');
  const table = page.getByRole('table', { name: ROW_LIST_TEXTS.title });
  await expect(table).toBeFocused();
  await expect(table).toHaveAttribute('aria-rowcount', '3001');
  await expect(table.locator('[aria-rowindex="2"]')).toContainText(people[0]?.name ?? '');
  await expect(table.locator('[aria-rowindex="5"]')).toContainText(
    '! 出生日期：不是日期；身份证号：证件号码不对',
  );
  await expect(table).not.toContainText(people[0]?.idNumber ?? '');
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/rows.png` });
  await page.keyboard.press('End');
  const last = table.locator('[aria-rowindex="3001"]');
  await expect(last).toContainText('3001');
  await expect(last).toContainText('学号：学号长度与众不同');
  await expect(last).toBeInViewport();
  expect(await table.getByRole('row').count()).toBeLessThan(80);
  // 200 %: half the room
  await page.setViewportSize({ width: 640, height: 360 });
  await expect(page.getByRole('button', { name: ROW_LIST_TEXTS.close })).toBeInViewport();
  if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/rows-200.png` });
  await page.keyboard.press('Escape');
  await expect(table).toHaveCount(0);
  await expect(open).toBeFocused();
  if (SHOTS !== undefined) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.screenshot({ path: `${SHOTS}/rows-closed.png`, fullPage: true });
  }
});

test('after the page was opened anew the list is still there, with the problems', async ({ extension }) => {
  const first = await StartPage.open(extension);
  await first.loadAsCounselor(given('全院.csv', roster()));
  const start = await StartPage.open(extension);
  await start.root.getByRole('button', { name: ROW_LIST_TEXTS.open }).click();
  const table = start.page.getByRole('table', { name: ROW_LIST_TEXTS.title });
  await expect(table.locator('[aria-rowindex="2"]')).toContainText(people[0]?.studentNo ?? '');
  await expect(table.locator('[aria-rowindex="5"]')).toContainText(
    '! 出生日期：不是日期；身份证号：证件号码不对',
  );
  const told = first.page.locator('.report-count');
  await expect(start.page.locator('.report-count')).toHaveText((await told.textContent()) ?? '?');
});

test('a student has no list', async ({ extension }) => {
  const start = await StartPage.open(extension);
  await start.loadAsStudent(given('全院.csv', roster()), people[0]?.studentNo ?? '');
  await expect(start.root.locator('[data-action=show-rows]')).toHaveCount(0);
});
