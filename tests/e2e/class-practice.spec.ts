import AxeBuilder from '@axe-core/playwright';
import { keptRows } from '@/tests/support/kept-rows';
import { ClassPage } from './support/class-page';
import { expect, test } from './support/fixtures';

/** Reading on a busy machine takes its time. */
test.describe.configure({ timeout: 400_000 });

/** Everything that the extension could have kept: rows of its databases, what lies in its storage areas. */
async function kept({ page }: ClassPage): Promise<unknown> {
  const rows = await keptRows(page);
  const elsewhere = await page.evaluate(async () => ({
    areas: await Promise.all([chrome.storage.local.get(), chrome.storage.session.get()]),
    caches: await caches.keys(),
    texts: { ...localStorage },
    own: { ...sessionStorage },
  }));
  return { rows, ...elsewhere };
}

test('a pile of made-up files goes through a practice class, is accounted for, and nothing is kept', async ({
  extension,
}) => {
  const board = await ClassPage.open(extension, 'class.html?practice');
  const before = await kept(board);
  await board.action('hand-in-pile');
  const batch = board.page.locator('[data-batch]');
  await expect(board.page.locator('[data-pile]')).toHaveAttribute('data-pile', 'handed-in', {
    timeout: 60_000,
  });
  await expect(batch).toHaveAttribute('data-batch', 'ended', { timeout: 300_000 });

  const account = await board.page.locator('.account').innerText();
  const [files = 0, read = 0, eyes = 0, failed, copies, others] = (account.match(/\d+/g) ?? []).map(Number);
  expect([files, read + eyes, failed, copies, others]).toEqual([12, 9, 1, 1, 1]);
  // how much a machine's own typeface lets be read is not the same everywhere; these two never are
  expect(eyes).toBeGreaterThanOrEqual(2);
  await expect(board.page.locator('.batch-item').first()).toBeVisible();

  const search = board.page.getByRole('searchbox');
  const states = { 王明哲: 'differs', 褚思远: 'agreed', 卫思远: 'differs', 沈思远: 'eyes', 韩䶮: 'eyes' };
  for (const [name, state] of Object.entries(states)) {
    await search.fill(name);
    await board.expectState(name, state);
  }
  const { violations } = await new AxeBuilder({ page: board.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(await kept(board)).toEqual(before);
  expect(JSON.stringify(before)).not.toContain('练习班');
});
