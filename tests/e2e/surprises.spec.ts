import type { Locator, Page } from '@playwright/test';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { SURPRISE_TEXTS, surpriseProblem } from '@/lib/core/texts/surprises';
import type { ExtensionBrowser } from '@/tests/support/browser';
import { changedPage } from '@/tests/support/changed-page';
import { HOSTILE_URL } from '@/tests/support/hostile-pages';
import { madeUpPerson } from '@/tests/support/made-up-people';
import { expectTold, ROSTER, withRoster } from './support/expectations';
import { expect, test } from './support/fixtures';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';

const { name, idNumber } = madeUpPerson(3);
const TOLD = `${name} ${idNumber}`;
const HELP = 'https://my.chsi.com.cn/help';

test.use({ breaks: true });
test.beforeAll(async ({ launcher }, testInfo) => {
  const { extension } = await launcher.of(testInfo.file);
  await (await withRoster(extension)).page.close();
});
/** What a test broke in the background ends with it. */
test.afterEach(async ({ extension }) => extension.killWorker());

function noteIn(place: Locator): Locator {
  return place.getByRole('region', { name: SURPRISE_TEXTS.title });
}

/** It is told what could not be done and what to do; the report can be copied and holds nothing of anybody. */
async function expectSeen(note: Locator, { stage, errorClass }: Surprise): Promise<void> {
  await expect(note.getByRole('alert')).toBeVisible();
  await expectTold(note, surpriseProblem([{ stage, errorClass }]));
  const report = (await note.locator('pre').textContent()) ?? '';
  expect(report).toMatch(
    new RegExp(`^学籍核对助手 \\d+\\.\\d+\\.\\d+，Chrome \\d+：.*\n${stage} ${errorClass} × `),
  );
  expect(report).not.toMatch(new RegExp(`${name}|${idNumber}`));
  await note.getByRole('button', { name: SURPRISE_TEXTS.copy }).click();
  await expect(note.getByText(SURPRISE_TEXTS.copied)).toBeVisible();
}

/** Runs where the roster is stored: whatever is asked of the store there throws, with a student in its message. */
function spoilStore([method, message]: readonly ['get' | 'put', string]): void {
  IDBObjectStore.prototype[method] = () => {
    throw new TypeError(message);
  };
}

test('a mistake while the roster is stored: the file is refused, and it is seen', async ({ extension }) => {
  const start = await StartPage.open(extension);
  await expect(noteIn(start.root)).toHaveCount(0);
  await start.page.evaluate(spoilStore, ['put', TOLD] as const);
  await start.loadFile(ROSTER);
  await start.chooseRole('counselor');
  await expect(start.root).toHaveAttribute('data-roster', 'refused');
  await expectSeen(noteIn(start.root), { stage: 'load-roster', errorClass: 'TypeError' });
});

test('a mistake in the background: the check has failed as before, and the panel shows it', async ({
  extension,
  site,
}) => {
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  await (await extension.worker()).evaluate(spoilStore, ['get', TOLD] as const);
  expect(await record.check()).toMatchObject({ state: 'failed', reason: 'background-failed' });
  await expectSeen(noteIn(record.panel.root), { stage: 'answer', errorClass: 'TypeError' });
});

/** Runs in the background: from now on no tab is opened. */
function refuseTabs(message: string): void {
  const { tabs } = chrome as unknown as { tabs: { create: () => Promise<never> } };
  tabs.create = () => Promise.reject(new TypeError(message));
}

test('a mistake where nobody looks is shown by the next page of ours, once', async ({ extension, site }) => {
  const page = await extension.context.newPage();
  site.setPage(HELP, '<title>帮助</title>');
  await page.goto(HELP);
  // a store that is broken, as in the test before, also breaks what the icon says of the deadline
  await (await extension.worker()).evaluate(() => chrome.storage.session.remove('surprises'));
  await (await extension.worker()).evaluate(refuseTabs, TOLD);
  await extension.clickAction(page);
  await expect.poll(() => leftIn(extension)).toBe(1);
  const start = await StartPage.open(extension);
  await expectSeen(noteIn(start.root), { stage: 'icon', errorClass: 'TypeError' });
  await start.page.reload();
  await expect(start.root).toHaveCount(1);
  await expect(noteIn(start.root)).toHaveCount(0);
});

async function leftIn(extension: ExtensionBrowser): Promise<number> {
  const worker = await extension.worker();
  return worker.evaluate(async () => {
    const { surprises } = (await chrome.storage.session.get('surprises')) as { surprises?: object[] };
    return surprises?.length ?? 0;
  });
}

/** Throws in our own world of the page, behind everything that could catch it. */
async function breakBehind(extension: ExtensionBrowser, page: Page): Promise<void> {
  await (await extension.worker()).evaluate(
    async ([url, message]) => {
      const [tab] = await chrome.tabs.query({ url });
      await chrome.scripting.executeScript({
        target: { tabId: tab?.id as number },
        args: [message],
        func: (text: string) => {
          setTimeout(() => {
            throw new RangeError(text);
          });
          void Promise.reject(new RangeError(text));
        },
      });
    },
    [page.url(), TOLD] as const,
  );
}

test('what nothing catches beside the page is seen in the panel', async ({ extension, site }) => {
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  expect(await record.check()).toMatchObject({ state: 'done' });
  await breakBehind(extension, record.page);
  await expectSeen(noteIn(record.panel.root), { stage: 'record-page', errorClass: 'RangeError' });
  await expect(noteIn(record.panel.root).locator('pre')).toContainText('record-page RangeError × 2');
  await expect(record.panel.root).toHaveAttribute('data-state', 'done');
});

test('the page’s own errors are the page’s: nothing of them is told', async ({ extension, site }) => {
  const script = `const break_ = () => {
    setTimeout(break_, 20);
    Promise.reject(new TypeError('${TOLD}'));
    throw new TypeError('${TOLD}');
  };
  setTimeout(break_);`;
  site.setPage(HOSTILE_URL, changedPage({ script }));
  const page = await extension.context.newPage();
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.goto(HOSTILE_URL);
  const record = new RecordPage(page, extension);
  expect(await record.check()).toMatchObject({ state: 'done' });
  const before = thrown.length;
  await expect.poll(() => thrown.length).toBeGreaterThan(before + 4);
  await expect(noteIn(record.panel.root)).toHaveCount(0);
});
