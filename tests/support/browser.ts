import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { chromiumPath } from '@/scripts/browser-path';
import { seeIntoClosedRoots } from './closed-roots';
import type { PracticeSite } from './practice-site';
import { SavedFiles } from './saved-files';

export const BUILT_EXTENSION = '.output/chrome-mv3';

export interface LaunchOptions {
  readonly site: Pick<PracticeSite, 'proxyPort' | 'spki'>;
  readonly extensionPath?: string;
  readonly headless?: boolean;
  /** null: as large as the window (headed) */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** else a fresh one that is deleted when the browser closes */
  readonly userDataDir?: string;
  readonly extraArgs?: readonly string[];
  /** start without the extension; `install` brings it */
  readonly installLater?: boolean;
  /** leave the page open that greets a fresh profile; else it is closed, so that it comes in front of nothing */
  readonly keepWelcome?: boolean;
}

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The address of one of the extension's own pages, e.g. `start.html`. */
  pageUrl(name: string): string;
  worker(): Promise<Worker>;
  /** Ends the service worker as the browser does after 30 s; the next event starts a new one. */
  killWorker(): Promise<void>;
  /** A real click on the toolbar icon over this page: fires the action and grants activeTab. */
  clickAction(page: Page): Promise<void>;
  /** Installs the extension into the running browser: the tabs that are open stay as they are. */
  install(): Promise<void>;
  close(): Promise<void>;
}

/** A fixed id follows from the manifest's `key`: the first 32 hex digits of its SHA-256, written in a–p. */
function extensionIdOf(key: string): string {
  const hex = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

function browserArgs(extension: string, options: LaunchOptions): string[] {
  const loaded = options.installLater
    ? ['--enable-unsafe-extension-debugging']
    : // Both are needed: without the first, nothing loads.
      [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  return [
    ...loaded,
    `--proxy-server=http://127.0.0.1:${options.site.proxyPort}`,
    `--ignore-certificate-errors-spki-list=${options.site.spki}`,
    // Chromium's own calls, silenced: the proxy must see none.
    '--gaia-url=http://127.0.0.1:1',
    '--component-updater=url-source=http://127.0.0.1:1',
    '--disable-features=NetworkTimeServiceQuerying,Translate,OptimizationHints,AutofillServerCommunication,MediaRouter,DialMediaRouteProvider',
    '--lang=zh-CN',
    ...(options.extraArgs ?? []),
  ];
}

/** Chromium with the extension, able to reach the practice site and nothing else. */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const extension = resolve(options.extensionPath ?? BUILT_EXTENSION);
  const key = keyOf(extension);
  const ownFolder = options.userDataDir === undefined;
  const userDataDir = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'xueji-profile-'));
  const isFresh = !existsSync(userDataDir) || readdirSync(userDataDir).length === 0;
  const downloads = mkdtempSync(join(tmpdir(), 'xueji-downloads-'));
  const context = await chromium.launchPersistentContext(userDataDir, {
    downloadsPath: downloads,
    executablePath: chromiumPath(),
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    locale: 'zh-CN',
    args: browserArgs(extension, options),
    // with it, an extension that comes or comes back later stays switched off
    ignoreDefaultArgs: options.installLater ? ['--disable-extensions'] : [],
  });
  seeIntoClosedRoots(context);
  const cdp = await browserSession(context);
  await SavedFiles.follow(context, cdp, downloads);
  const worker = () => findWorker(context, extension);
  if (!options.installLater) await worker();
  const extensionId = key === null ? new URL((await worker()).url()).host : extensionIdOf(key);
  const welcome = `chrome-extension://${extensionId}/start.html?from=installed`;
  const greeted = async (): Promise<void> => {
    if (!options.keepWelcome) await (await welcomePage(context, welcome)).close();
  };
  if (!options.installLater && isFresh) await greeted();
  return {
    context,
    extensionId,
    pageUrl: (name) => `chrome-extension://${extensionId}/${name}`,
    worker,
    killWorker: () => killWorker(cdp, extensionId),
    clickAction: (page) => clickAction(cdp, extensionId, page),
    async install() {
      await cdp.send('Extensions.loadUnpacked', { path: extension });
      // a click before its listeners are there would be lost
      await (await worker()).evaluate(() => chrome.action.onClicked.hasListeners());
      await greeted();
    },
    async close() {
      await context.close();
      rmSync(downloads, { recursive: true, force: true, maxRetries: 3 });
      if (ownFolder) rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function keyOf(extension: string): string | null {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as { key?: string };
  return manifest.key ?? null;
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null)
    throw new Error('The browser of a persistent context was not given: is this Chromium?');
  return browser.newBrowserCDPSession();
}

async function clickAction(cdp: CDPSession, id: string, page: Page): Promise<void> {
  await page.bringToFront();
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === page.url() && isInFront(target));
  if (!tab) throw new Error('The page to click over is not the tab in front.');
  await cdp.send('Extensions.triggerAction', { id, targetId: tab.targetId });
}

/** Throws after 15 s: then the browser has refused the extension. */
async function findWorker(context: BrowserContext, extension: string): Promise<Worker> {
  try {
    return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  } catch (cause) {
    throw new Error(
      `Chromium did not start the extension: it may have refused the manifest in ${extension}. ` +
        'Build again, or load the folder by hand in chrome://extensions to read why.',
      { cause },
    );
  }
}

/** The page that greets a fresh profile; it opens by itself, soon after the extension has started. */
async function welcomePage(context: BrowserContext, url: string): Promise<Page> {
  const isWelcome = (page: Page): boolean => page.url() === url;
  const open = context.pages().find(isWelcome);
  if (open) return open;
  const page = await context.waitForEvent('page', { timeout: 15_000 });
  await page.waitForURL(url);
  return page;
}

/** Two tabs may show the same address; `embedderData` tells them apart and is not in the published types yet. */
function isInFront(target: object): boolean {
  return (target as { embedderData?: { tabActive?: boolean } }).embedderData?.tabActive ?? true;
}

async function killWorker(cdp: CDPSession, id: string): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  const workers = targetInfos.filter((target) => target.url.startsWith(`chrome-extension://${id}/`));
  for (const { targetId } of workers) await cdp.send('Target.closeTarget', { targetId });
}
