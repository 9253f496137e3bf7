import type { Locator } from '@playwright/test';
import { DATES_TEXTS } from '@/lib/core/texts/class-dates';
import { keptIn } from '@/tests/support/kept-rows';
import { ClassPage } from './support/class-page';
import { ROSTER } from './support/expectations';
import { expect, test } from './support/fixtures';
import { RecordPage } from './support/record-page';

test.describe.configure({ mode: 'serial' });

/** A day so many days from today, where the browser is. */
function dayFrom(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

async function withClass(board: ClassPage): Promise<Locator> {
  if ((await board.root.getAttribute('data-roster')) === 'none') {
    await board.loadFile(ROSTER);
    await expect(board.page.locator('[data-student]')).toHaveCount(6);
  }
  await board.action('manage');
  return board.page.locator('form[data-for=dates]');
}

/** Names and dates of the roster that live checks compare with, by looking into its database. */
async function keptUntil({ page }: ClassPage): Promise<unknown> {
  const [about] = (await keptIn(page, 'roster', 'about')) as readonly { readonly keepUntil: string }[];
  return about?.keepUntil;
}

test('deadline and retention date are changed, live checks follow, and it is taken back', async ({
  extension,
  site,
}) => {
  const board = await ClassPage.open(extension);
  const form = await withClass(board);
  const before = await form.locator('[data-for=keep-until]').inputValue();
  await form.locator('[data-for=deadline]').fill(`${dayFrom(10)}T17:30`);
  await form.locator('[data-for=keep-until]').fill(dayFrom(20));
  await board.page.screenshot({ path: test.info().outputPath('dates.png') });
  await board.action('set-dates');
  await expect.poll(() => keptUntil(board)).toBe(dayFrom(20));
  await board.action('close-manage');
  await expect(board.page.locator('.class-page > main')).toContainText(`保留到 ${dayFrom(20)}`);
  await expect(board.page.locator('.figures')).toContainText(`${dayFrom(10)} 17:30`);
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  await record.check();
  await expect(record.panel.root).toContainText(`${dayFrom(10)} 17:30`);
  await board.page.bringToFront();
  await board.action('undo');
  await expect.poll(() => keptUntil(board)).toBe(before);
});

test('what is no day, and what is too long, is not taken, and why is said', async ({ extension }) => {
  const board = await ClassPage.open(extension);
  const form = await withClass(board);
  const before = await keptUntil(board);
  for (const [day, why] of [
    ['', '“保留到”没有填完整'],
    [dayFrom(400), '最多保留一年'],
  ] as const) {
    await form.locator('[data-for=keep-until]').fill(day);
    await board.action('set-dates');
    await expect(form.getByRole('alert')).toContainText(why);
  }
  expect(await keptUntil(board)).toBe(before);
});

test('a day before the deadline, and one that is past, are asked about first; the class can be had back', async ({
  extension,
}) => {
  const board = await ClassPage.open(extension);
  const form = await withClass(board);
  await form.locator('[data-for=deadline]').fill(`${dayFrom(10)}T17:30`);
  await form.locator('[data-for=keep-until]').fill(dayFrom(5));
  await board.action('set-dates');
  await expect(form.locator('[data-asked=before-deadline]')).toContainText('在截止之前');
  await board.action('leave-dates');
  await expect(form.locator('[data-for=keep-until]')).toBeFocused();
  await form.locator('[data-for=keep-until]').fill(dayFrom(-1));
  await board.action('set-dates');
  const asked = form.locator('[data-asked=past]');
  await expect(asked).toContainText(`${dayFrom(-1)} 已经过去：现在就会删除这个班级，包括 6 位学生`);
  await board.page.screenshot({ path: test.info().outputPath('past.png') });
  await expect(board.page.locator('[data-student]')).toHaveCount(6);
  await asked.getByRole('button', { name: DATES_TEXTS.past }).click();
  await expect(board.page.locator('[data-student]')).toHaveCount(0);
  await board.action('undo');
  await expect(board.page.locator('[data-student]')).toHaveCount(6);
});
