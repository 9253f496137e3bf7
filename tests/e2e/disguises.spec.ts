import { allDisguises, disguisedPage } from '@/tests/support/disguises/all-disguises';
import { DISGUISE_KINDS, type Disguise } from '@/tests/support/disguises/disguise';
import { pagesOf } from '@/tests/support/disguises/disguise-pages';
import { HOSTILE_URL } from '@/tests/support/hostile-pages';
import { SAMPLE_SHOWN } from '@/tests/support/sample-record';
import { expectRosterChecks } from './support/expectations';
import { expect, test, type Used } from './support/fixtures';
import { loadBefore } from './support/loaded-before';
import { RecordPage } from './support/record-page';

/** One of every kind and more; all of them run in bench/disguises. */
const REPRESENTATIVE =
  'before-digit after-character marker-string counter label-after text-over text-over-untouchable canvas-over ' +
  'frame-over video-over shadow-over overflow-hidden line-clamp clip-path scroll-box bidi-override part-override ' +
  'relative-letters row-reverse relative-swap label-swap column-swap font-name font-digits font-range text-security ' +
  'nested-opacity mask-all blend first-letter highlight mirrored shadow-closed hidden-beside button-beside ' +
  'unchosen-beside narrow-input scrolled-input option-label underline-thick emphasis keyframes-content';

/** Loading the roster, and all pages one after the other, on a busy machine. Milliseconds. */
test.describe.configure({ timeout: 300_000 });

loadBefore();
test.afterEach(async ({ extension, site }) => expectRosterChecks(extension, site));

async function open({ extension, site }: Used, disguises: readonly Disguise[]): Promise<RecordPage> {
  site.setPage(HOSTILE_URL, disguisedPage(disguises));
  const page = await extension.context.newPage();
  await page.goto(HOSTILE_URL);
  return new RecordPage(page, extension);
}

/** False where the page was laid out anew beside the panel, and the check says that it does not hold any more. */
async function holds({ panel, page }: RecordPage): Promise<boolean> {
  await expect(panel.root).toHaveAttribute('data-state', /^(?:done|stale)$/, { timeout: 15_000 });
  await page.waitForTimeout(500);
  await expect(panel.root).toHaveAttribute('data-state', /^(?:done|stale)$/, { timeout: 15_000 });
  return (await panel.root.getAttribute('data-state')) === 'done';
}

async function chosen(): Promise<readonly Disguise[]> {
  const wanted = REPRESENTATIVE.split(' ');
  const found = (await allDisguises()).filter(({ id }) => wanted.includes(id));
  expect(found.length).toBe(wanted.length);
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(DISGUISE_KINDS));
  return found;
}

/** Each disguised value needs eyes; where a page leaves the others alone they agree. */
async function expectDoubted({ panel }: RecordPage, disguises: readonly Disguise[]): Promise<void> {
  const match = await panel.fieldsWith('match');
  for (const { id, field } of disguises) expect(match, id).not.toContain(field);
  if (disguises.some(({ alone }) => alone)) return;
  const disguised = new Set<string>(disguises.map(({ field }) => field));
  const others = Object.keys(SAMPLE_SHOWN).filter((field) => !disguised.has(field) && field !== 'status');
  expect(match).toEqual(expect.arrayContaining(others));
}

test('no disguised value is called 一致 by an automatic check, and no other value is doubted', async ({
  extension,
  site,
}) => {
  const worker = await extension.worker();
  await worker.evaluate(() => chrome.storage.local.set({ settings: { autoCheck: true } }));
  for (const disguises of pagesOf(await chosen())) {
    const record = await open({ extension, site }, disguises);
    if (await holds(record)) await expectDoubted(record, disguises);
    await record.page.close();
  }
  await worker.evaluate(() => chrome.storage.local.clear());
});

test('no disguised value is called 一致 after a click', async ({ extension, site }) => {
  for (const disguises of pagesOf(await chosen())) {
    const record = await open({ extension, site }, disguises);
    await extension.clickAction(record.page);
    if (await holds(record)) await record.panel.waitForScreen();
    if (await holds(record)) await expectDoubted(record, disguises);
    await record.page.close();
  }
});
