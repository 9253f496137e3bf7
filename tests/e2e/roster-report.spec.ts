import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { madeUpPerson } from '@/tests/support/made-up-people';
import { ClassPage } from './support/class-page';
import { given } from './support/expectations';
import { expect, test } from './support/fixtures';
import { StartPage } from './support/start-page';

const PEOPLE = Array.from({ length: 30 }, (_, index) => madeUpPerson(index));
const [FIRST, SECOND] = PEOPLE;
const WHO = `${SECOND?.name}（学号尾号 ${SECOND?.studentNo.slice(-4)}）`;

/** The ID number of the second is wrong, the first has no 民族, and a line of totals stands below. */
function withProblems(major: string): string {
  const rows = PEOPLE.map(({ studentNo, name, idNumber, ethnicity }, index) =>
    [studentNo, name, index === 1 ? '12' : idNumber, index === 0 ? '' : ethnicity, major].join(','),
  );
  return `学号,姓名,身份证号,民族,专业\n${rows.join('\n')}\n合计,30,,,\n`;
}

function ofOtherSchool(): string {
  const rows = PEOPLE.map(({ studentNo, name }) => [studentNo, name, '重庆大学'].join(','));
  return `学号,姓名,学校名称\n${rows.join('\n')}\n`;
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('what was found in a roster is there again after the page was loaded anew, and goes with the roster', async ({
  extension,
}) => {
  const start = await StartPage.open(extension);
  const { page } = start;
  await start.loadAsCounselor(given('计科1班.csv', withProblems('软件工程')));
  const report = page.locator('.report');
  const told = await report.innerText();
  expect(told).toContain('30 行可以使用，其中 29 行没有发现问题');
  expect(told).toContain('合计');
  expect(told).toContain(WHO);
  await page.reload();
  await start.waitReady();
  expect(await report.innerText()).toBe(told);
  await expect(page.locator('.blanks')).toContainText('证件号码：1 位学生');
  await expect(page.locator('.blanks')).toContainText('民族：1 位学生');
  await page.getByRole('button', { name: '查看名单' }).click();
  await expect(page.locator('[aria-rowindex="3"]')).toContainText('! 身份证号：证件号码不对');
  await page.keyboard.press('Escape');
  await expectAccessible(page);
  await start.deleteAll();
  await expect(start.root).toHaveAttribute('data-roster', 'none');
  await page.reload();
  await expect(start.root).toHaveAttribute('data-roster', 'none');
  await expect(report).toHaveCount(0);
});

test('a student sees again what was found in their own row, and nothing of others', async ({ extension }) => {
  const start = await StartPage.open(extension);
  await start.loadAsStudent(given('计科1班.csv', withProblems('软件工程')), SECOND?.studentNo ?? '');
  await expect(start.page.locator('.kept-name')).toHaveText(WHO);
  await start.page.reload();
  await start.waitReady();
  await expect(start.page.locator('.report')).toContainText('证件号码不对');
  await expect(start.page.locator('.kept-name')).toHaveText(WHO);
  await expect(start.page.locator('body')).not.toContainText(FIRST?.name ?? '');
  await start.deleteAll();
});

test('a class that is opened again says what was found in its roster, a class without problems nothing', async ({
  extension,
}) => {
  const opened = await ClassPage.open(extension);
  const { page } = opened;
  await opened.loadFile(given('计科1班.csv', withProblems('软件工程')));
  await expect(opened.row(FIRST?.name ?? '')).toBeVisible();
  await page.reload();
  await expect(opened.row(FIRST?.name ?? '')).toBeVisible();
  const report = page.locator('.roster-details');
  await report.locator('> summary').click();
  await expect(report).toContainText('30 行可以使用，其中 29 行没有发现问题');
  await expect(report).toContainText(WHO);
  await expectAccessible(page);
  // names of which pixels tell every character
  const others = Array.from('夏秋冬晓晴雨雪风云山石松', (given, index) => ({
    ...madeUpPerson(index + 500),
    name: `林知${given}`,
  }));
  const good = others.map(({ studentNo, name }) => `${studentNo},${name}`).join('\n');
  await opened.loadFile(given('软件2班.csv', `学号,姓名\n${good}\n`));
  await expect(opened.row(others[0]?.name ?? '')).toBeVisible();
  await page.reload();
  await expect(opened.row(others[0]?.name ?? '')).toBeVisible();
  await expect(report).toHaveCount(0);
  await opened.openClass('计科1班');
  await expect(report).toContainText('需要留意 1 处，在 1 行里');
  await opened.manage('delete-all');
  await page.locator('[data-action=confirm-delete-all]').click();
  await expect(opened.grid).toHaveCount(0);
});

test('a roster of another school is asked about on both pages, and nothing is green before the answer', async ({
  extension,
}) => {
  const start = await StartPage.open(extension);
  await start.loadFile(given('重大.csv', ofOtherSchool()));
  await start.chooseRole('counselor');
  const question = start.page.locator('[data-for=school-question]');
  await expect(question).toContainText('名册里写的是“重庆大学”（30 行），默认的学校是“西南大学”。');
  await expect(start.page.getByText('名册已就绪')).toHaveCount(0);
  await expect(start.page.getByRole('heading', { name: '这份名册是哪所学校的？' })).toBeFocused();
  await expectAccessible(start.page);
  await question.locator('[data-answer=set]').click();
  await start.waitReady();
  await expect(start.page.locator('.kept h2')).toHaveText('! 名册已载入，但没有一行没有问题');
  await start.loadAsCounselor(given('计科1班.csv', withProblems('软件工程')));
  await start.deleteAll();

  const opened = await ClassPage.open(extension);
  await opened.loadFile(given('重大.csv', ofOtherSchool()));
  await expect(opened.root).toHaveAttribute('data-roster', 'asking');
  await expectAccessible(opened.page);
  await opened.page.locator('[data-answer=roster]').click();
  await expect(opened.row(FIRST?.name ?? '')).toBeVisible();
  await opened.manage('delete-all');
  await opened.page.locator('[data-action=confirm-delete-all]').click();
  await expect(opened.grid).toHaveCount(0);
});
