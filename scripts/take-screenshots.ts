// Takes the pictures of README.md and docs/install.md from the built extension. Build first, then:
//   npx tsx scripts/take-screenshots.ts
// The browser's own pages are in Chinese only where its Chinese texts are installed (Debian: chromium-l10n).
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { RecordPage } from '@/tests/e2e/support/record-page';
import { StartPage } from '@/tests/e2e/support/start-page';
import { type ExtensionBrowser, launchWithExtension } from '@/tests/support/browser';
import { PAGES_FOLDER } from '@/tests/support/practice-pages';
import { type PracticeSite, startPracticeSite } from '@/tests/support/practice-site';

const IMAGES = 'docs/images';
/** Wide enough for the panel beside the record. */
const VIEWPORT = { width: 1680, height: 900 };

async function shootStart(extension: ExtensionBrowser): Promise<void> {
  const start = await StartPage.open(extension);
  await start.page.setViewportSize({ width: 1100, height: 800 });
  await start.loadAsStudent(join(PAGES_FOLDER, 'roster.csv'), '222026321062001');
  await start.page.screenshot({ path: `${IMAGES}/start.png` });
}

async function shootRecord(extension: ExtensionBrowser, site: PracticeSite): Promise<void> {
  const record = await RecordPage.open(extension, site, 'archive-table', 'differing');
  await record.check();
  // our own drawing is away while the screen is read as well
  await record.panel.waitForScreen();
  await record.page.screenshot({ path: `${IMAGES}/checked.png` });
  const { path } = await record.panel.savePicture('.output/screenshots');
  copyFileSync(path, `${IMAGES}/picture.png`);
}

/** The browser's own page: developer mode on, the extension loaded; then what it says the extension may do. */
async function shootBrowser(extension: ExtensionBrowser): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions');
  const developerMode = page.locator('#devMode');
  if ((await developerMode.getAttribute('aria-pressed')) !== 'true') await developerMode.click();
  await page.setViewportSize({ width: 1000, height: 420 });
  // a trial click clicks nothing: it waits until the bar has slid out
  await page.locator('#loadUnpacked').click({ trial: true });
  await page.screenshot({ path: `${IMAGES}/extensions.png` });
  await page.goto(`chrome://extensions/?id=${extension.extensionId}`);
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.getByText('https://www.chsi.com.cn/*').waitFor();
  await page.screenshot({ path: `${IMAGES}/extension-details.png` });
}

process.env.LANGUAGE = 'zh_CN';
mkdirSync('.output/screenshots', { recursive: true });
mkdirSync(IMAGES, { recursive: true });
const site = await startPracticeSite();
const extension = await launchWithExtension({ site, viewport: VIEWPORT });
try {
  await shootStart(extension);
  await shootRecord(extension, site);
  await shootBrowser(extension);
} finally {
  await extension.close();
  await site.close();
}
console.log(`Taken: ${IMAGES}/{start,checked,picture,extensions,extension-details}.png`);
