import { RecordPage } from '@/tests/e2e/support/record-page';
import { launchWithExtension } from '@/tests/support/browser';
import { changedPage } from '@/tests/support/changed-page';
import { honestShapes } from '@/tests/support/honest-shapes';
import { startPracticeSite } from '@/tests/support/practice-site';

/** `npx wxt build && npx tsx bench/disguises/honest.ts [click|auto] [part of a name]`: which values of honest pages are in doubt. */
const RECORD_URL = 'https://my.chsi.com.cn/archive/gdjy/xj/show.action';
const REASONS = /画面上显示的与页面文字不同|此项显示方式与其他项不同|此项被页面上的其他内容遮住/;

const [how = 'click', part = ''] = process.argv.slice(2);
const site = await startPracticeSite();
const browser = await launchWithExtension({ site });
const start = await browser.context.newPage();
await start.goto(browser.pageUrl('start.html'));
await start.locator('input[type=file][data-for=roster]').setInputFiles('tests/pages/roster.csv');
await start.locator('[data-role=counselor]').click();
await start.locator('[data-roster=ready]').waitFor();
if (how === 'auto') {
  const worker = await browser.worker();
  await worker.evaluate(() => chrome.storage.local.set({ settings: { autoCheck: true } }));
}
let [values, doubted] = [0, 0];
const shapes = honestShapes(changedPage({})).filter(({ name }) => name.includes(part));
for (const { name, html } of shapes) {
  site.setPage(RECORD_URL, html);
  const page = await browser.context.newPage();
  await page.goto(RECORD_URL);
  const { panel } = new RecordPage(page, browser);
  if (how === 'click') await browser.clickAction(page);
  await panel.host.locator(':is([data-state=done],[data-state=failed],[data-state=asking])').waitFor();
  if (how === 'click') await panel.waitForScreen(120_000);
  const lines = await panel.lines();
  const found = lines.filter(({ text }) => REASONS.test(text)).map(({ field }) => field);
  values += lines.filter(({ readBy }) => readBy === 'text').length;
  doubted += found.length;
  const state = await panel.root.getAttribute('data-state');
  if (found.length > 0 || state !== 'done') console.log(`${name}: ${state} ${found.join(', ')}`);
  await page.close();
}
console.log(`${how}: ${doubted} of ${values} values in doubt, ${shapes.length} shapes`);
await browser.close();
await site.close();
