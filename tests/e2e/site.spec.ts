import { expect, type Page, test } from '@playwright/test';
import { CHSI_HOME } from '@/lib/core/texts/site';
import { type ExtensionBrowser, launchWithExtension } from '@/tests/support/browser';
import { type PracticeSite, startPracticeSite } from '@/tests/support/practice-site';
import { StartPage } from './support/start-page';

/*
 * A browser of its own: addresses that are not CHSI's have to be opened here. Their pages come from nowhere; the browser
 * itself still makes a line to each host that a tab is sent to, and nothing may be asked of any other.
 */
let site: PracticeSite;
let extension: ExtensionBrowser;
const gone = new Set<string>();

test.beforeAll(async () => {
  site = await startPracticeSite();
  extension = await launchWithExtension({ site });
});
test.afterEach(async () => {
  for (const page of extension.context.pages().slice(1)) await page.close();
  expect(site.foreign().filter((place) => !gone.has(place.replace(/:\d+$/, '')))).toEqual([]);
});
test.afterAll(async () => {
  await extension.close();
  await site.close();
});

/** A page at this address. */
async function pageAt(address: string): Promise<Page> {
  gone.add(new URL(address).hostname);
  const page = await extension.context.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>登录</title>' }),
  );
  await page.goto(address);
  return page;
}

async function startPageFrom(address: string): Promise<StartPage> {
  const page = await pageAt(address);
  const opened = extension.context.waitForEvent('page');
  await extension.clickAction(page);
  const start = new StartPage(await opened);
  await expect(start.root).toHaveCount(1);
  return start;
}

const SECRET = 'id=500109200603180029&name=secret';

for (const [address, kind, host, words] of [
  ['https://www.chsi.com.cn/help/', 'official', 'www.chsi.com.cn', '学信网官方页面'],
  ['https://account.chsi.com.cn/passport/login', 'official', 'account.chsi.com.cn', '学信网官方页面'],
  // on its usual port Chromium asks for https:// by itself, and the answer is: official
  ['http://www.chsi.com.cn:8080/', 'not-encrypted', 'www.chsi.com.cn:8080', '未加密'],
  ['https://t1.chei.com.cn/login', 'files', 't1.chei.com.cn', '不是登录的地方'],
  ['https://www.chsic.com.cn/', 'look-alike', 'www.chsic.com.cn', '不要在那里输入'],
  ['https://my.chsi.com.cn.example.com/', 'look-alike', 'my.chsi.com.cn.example.com', '被写在中间'],
  ['https://сhsi.com.cn/', 'look-alike', 'xn--hsi-3ed.com.cn', '长得像的别的字母'],
  ['https://example.com/', 'other-site', 'example.com', '不是学信网'],
] as const) {
  test(`one click on ${host} (${kind}) tells whose page it is, and of its address the host alone`, async () => {
    const start = await startPageFrom(`${address}?${SECRET}`);
    const answer = start.page.locator('[data-site]');
    await expect(answer).toHaveAttribute('data-site', kind);
    await expect(answer.locator('bdi').first()).toHaveText(host);
    await expect(start.page.locator('[data-came-from]')).toContainText(words);
    const home = answer.getByRole('link', { name: CHSI_HOME });
    if (kind === 'official') await expect(home).toHaveCount(0);
    else await expect(home).toHaveAttribute('href', CHSI_HOME);
    const kept = await start.page.evaluate(async () => [
      document.documentElement.outerHTML,
      location.href,
      JSON.stringify(await chrome.storage.local.get()),
      JSON.stringify(await chrome.storage.session.get()),
    ]);
    expect(kept.join('\n')).not.toContain('secret');
    const [, ...elsewhere] = kept;
    expect(elsewhere.join('\n')).not.toContain(host);
  });
}

test('the host is told once: after a reload the answer stands without it', async () => {
  const start = await startPageFrom('https://www.chsic.com.cn/');
  await expect(start.page.locator('[data-site] bdi')).toHaveText('www.chsic.com.cn');
  await start.page.reload();
  await expect(start.page.locator('[data-site]')).toHaveAttribute('data-site', 'look-alike');
  await expect(start.page.locator('[data-site] bdi')).toHaveCount(0);
});

test('an address of 2,000 characters is a host, and where the browser hides one it says so', async () => {
  const label = 'a'.repeat(60);
  const long = `https://www.chsi.com.cn.${label}.${label}.example.com/${'p'.repeat(1_900)}`;
  const start = await startPageFrom(long);
  await expect(start.page.locator('[data-site]')).toHaveAttribute('data-site', 'look-alike');
  await expect(start.page.locator('[data-site] bdi')).toHaveText(/^….{1,59}$/);
  const blank = await extension.context.newPage();
  await blank.goto('about:blank');
  const reloaded = start.page.waitForURL(/from=not-a-site/);
  await extension.clickAction(blank);
  await reloaded;
  await expect(start.page.locator('[data-site]')).toHaveAttribute('data-site', 'no-site');
});
