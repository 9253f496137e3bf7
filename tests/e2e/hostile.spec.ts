import { failureProblem } from '@/lib/core/texts/failures';
import { startReasonProblem } from '@/lib/core/texts/start';
import type { StartReason } from '@/lib/core/view/start-reason';
import { csv, HEADER, LIN, OUYANG } from '@/tests/support/bad-files';
import type { ExtensionBrowser } from '@/tests/support/browser';
import type { PageChanges } from '@/tests/support/changed-page';
import { REMOVE_AGAIN_AND_AGAIN } from '@/tests/support/hostile-pages';
import type { PracticeSite } from '@/tests/support/practice-site';
import { expectRosterChecks, expectTold, given, withRoster } from './support/expectations';
import { expect, test } from './support/fixtures';
import { openChanged } from './support/hostile-page';
import { loadBefore } from './support/loaded-before';
import { RecordPage } from './support/record-page';
import { StartPage } from './support/start-page';

const IMAGE = '<img src="/stolen.png" onerror="globalThis.ran = true">';
const SCRIPT = '<script>globalThis.ran = true</script>';
function asText(markup: string): string {
  return markup.replaceAll('<', '&lt;');
}

/** Clicks the icon, and gives the start page that opens instead of marks. */
async function startPageAfterClick(extension: ExtensionBrowser, record: RecordPage): Promise<StartPage> {
  const opened = extension.context.waitForEvent('page');
  await extension.clickAction(record.page);
  return new StartPage(await opened);
}

async function expectReason(start: StartPage, reason: StartReason): Promise<void> {
  const problem = startReasonProblem(reason);
  if (!problem) throw new Error('this reason has no words');
  await expect(start.page.locator('[data-came-from]')).toHaveAttribute('data-came-from', reason);
  await expectTold(start.root, problem);
}

/** Nothing that was shown came to life: no script ran, no picture was asked for, no markup stands in our element. */
async function expectNothingRan({ page, panel }: RecordPage, site: PracticeSite): Promise<void> {
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  expect(site.requests().filter(({ path }) => path.includes('stolen'))).toEqual([]);
  await expect(panel.host.locator('script, img, iframe, object, a[href]')).toHaveCount(0);
}

loadBefore();
test.afterEach(async ({ extension, site }) => expectRosterChecks(extension, site));

function decoys(count: number): string {
  return Array.from({ length: count }, (_, index) => `<p><b>姓名：</b><i>某${index}</i></p>`).join('');
}

test('5,000 nodes that look like labels are too many to look at, and that is told in three parts', async ({
  extension,
  site,
}) => {
  const record = await openChanged({ extension, site }, { below: decoys(5000) });
  expect(await record.check()).toMatchObject({ state: 'failed', reason: 'too-large' });
  await expectTold(record.panel.root, failureProblem('too-large'));
});

test('as many decoys as are looked at give no value away', async ({ extension, site }) => {
  const record = await openChanged({ extension, site }, { below: decoys(900) });
  expect(await record.check()).toMatchObject({ state: 'done' });
  expect(await record.panel.fieldsWith('mismatch')).toEqual([]);
});

test('a value of 100,000 characters is left to a person, and is shown nowhere at that length', async ({
  extension,
  site,
}) => {
  const record = await openChanged({ extension, site }, { values: { 林知夏: '林'.repeat(100_000) } });
  expect(await record.check()).toMatchObject({ state: 'done', result: 'unsure' });
  expect(await record.panel.verdictOf('name')).toBe('unsure');
  await expect(record.panel.layer('marks')).not.toContainText(/林{201}/);
  await expect(record.panel.layer('panel')).not.toContainText(/林{201}/);
});

test('a value of 100,000 different words in every field ends the check all the same', async ({
  extension,
  site,
}) => {
  const long = Array.from({ length: 20_000 }, (_, index) => `词${index}`).join(' ');
  const values = Object.fromEntries(
    ['汉族', '本科', '计算机科学与技术', '普通高等教育'].map((value) => [value, long]),
  );
  const record = await openChanged({ extension, site }, { values });
  expect(await record.check()).toMatchObject({ state: 'done', result: 'unsure' });
});

test('markup in values of the page is shown as text, and nothing runs', async ({ extension, site }) => {
  const record = await openChanged(
    { extension, site },
    {
      values: { 计算机科学与技术: asText(IMAGE), 汉族: asText(SCRIPT), 计科2026级1班: asText(IMAGE) },
    },
  );
  expect(await record.check()).toMatchObject({ state: 'done', result: 'mismatch' });
  await record.panel.expand();
  await expect(record.panel.line('major')).toContainText('<img src=');
  await expect(record.panel.line('ethnicity')).toContainText('<script>');
  await expectNothingRan(record, site);
});

test('markup in the roster is shown as text on the start page, in marks and in the panel, and nothing runs', async ({
  extension,
  site,
}) => {
  const [studentNo = '', name = '', idNumber = ''] = LIN;
  const rows = [HEADER, [studentNo, name, idNumber, IMAGE], OUYANG];
  const head = {
    school: '西南大学',
    contact: IMAGE,
    className: SCRIPT,
    advice: { major: `${IMAGE}<b>去哪里</b>` },
  };
  const start = await StartPage.open(extension);
  await start.loadAsCounselor(
    given(
      `${IMAGE.replaceAll('/', '')}.json`,
      JSON.stringify({
        format: 'xueji-roster',
        version: 1,
        about: head,
        rows: rows
          .slice(1)
          .map(([studentNo, name, idNumber, major]) => ({ studentNo, name, idNumber, major })),
      }),
    ),
  );
  await expect(start.root).toContainText('<img src="stolen.png"');
  await expect(start.root).toContainText('<script>');
  await expect(start.root.locator('img, script')).toHaveCount(0);
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  await record.check();
  await record.panel.expand();
  await expect(record.panel.line('major')).toContainText('<img src=');
  await expect(record.panel.line('major')).toContainText('<b>去哪里</b>');
  await expect(record.panel.host).toContainText('名册为 <img src=');
  await expectNothingRan(record, site);
  await start.loadFile(given('名单.csv', csv([['学号', `姓名${IMAGE}`, '姓名', '学生姓名'], LIN])));
  await expect(start.root.locator('img, script')).toHaveCount(0);
  expect(await start.page.evaluate(() => 'ran' in globalThis)).toBe(false);
  await (await withRoster(extension)).page.close();
});

test('a page that takes our element away again and again gets it a few times, and the start page says why', async ({
  extension,
  site,
}) => {
  const record = await openChanged({ extension, site }, { script: REMOVE_AGAIN_AND_AGAIN });
  const start = await startPageAfterClick(extension, record);
  await expectReason(start, 'ui-removed');
  const removals = () => record.page.evaluate(() => Reflect.get(globalThis, 'removals'));
  await record.page.bringToFront();
  const before = await removals();
  expect(before).toBeLessThanOrEqual(6);
  await record.page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
  });
  expect(await removals()).toBe(before);
  await expect(record.panel.host).toHaveCount(0);
});

const NAME_TAKEN: readonly (readonly [about: string, changes: PageChanges])[] = [
  [
    'forbids it a shadow root',
    {
      script:
        "customElements.define('xueji-check', class extends HTMLElement { static disabledFeatures = ['shadow']; })",
    },
  ],
  [
    'gives it a closed shadow root first',
    {
      script:
        "customElements.define('xueji-check', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'closed' }); } })",
    },
  ],
  [
    'would be handed the root by it',
    {
      script:
        "customElements.define('xueji-check', class extends HTMLElement { constructor() { super(); globalThis.internals = this.attachInternals(); } })",
    },
  ],
  ['has an element of that name already', { below: '<xueji-check>本页自己的</xueji-check>' }],
];
for (const [about, changes] of NAME_TAKEN) {
  test(`where a page uses our element's name and ${about}, the start page says so`, async ({
    extension,
    site,
  }) => {
    const record = await openChanged({ extension, site }, changes);
    const start = await startPageAfterClick(extension, record);
    await expectReason(start, 'name-taken');
  });
}

test('an element of the page with our name whose constructor throws ends in marks, never in silence', async ({
  extension,
  site,
}) => {
  const script =
    "customElements.define('xueji-check', class extends HTMLElement { constructor() { throw new Error('no'); } })";
  const record = await openChanged({ extension, site }, { script });
  expect(await record.check()).toMatchObject({ state: 'done', result: 'match' });
  await expect(record.panel.mark('name')).toBeVisible();
});
