import { changedPage, type PageChanges } from '@/tests/support/changed-page';
import { HOSTILE_URL } from '@/tests/support/hostile-pages';
import type { Used } from './fixtures';
import { RecordPage } from './record-page';

/** A record page with these changes, opened. */
export async function openChanged({ extension, site }: Used, changes: PageChanges): Promise<RecordPage> {
  site.setPage(HOSTILE_URL, changedPage(changes));
  const page = await extension.context.newPage();
  await page.goto(HOSTILE_URL);
  return new RecordPage(page, extension);
}
