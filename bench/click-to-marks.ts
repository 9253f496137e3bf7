import type { Page } from '@playwright/test';
import { type ExtensionBrowser, launchWithExtension } from '@/tests/support/browser';
import { ExtensionWorld } from '@/tests/support/extension-world';
import type { PracticeSite } from '@/tests/support/practice-site';
import { writeFloorExtension } from './floor-extension';
import { median, ninth } from './median';

const RUNS = 30;
const WARM_UP = 3;

export interface ClickFigures {
  readonly runs: number;
  /** milliseconds from the click to all marks in the page, and to the frame after that */
  readonly marks: number;
  readonly marksNinth: number;
  readonly painted: number;
  /** the same for an extension that only passes the messages and draws one empty mark */
  readonly floorMarks: number;
  readonly floorPainted: number;
}

interface Times {
  readonly marks: number;
  readonly painted: number;
}

/**
 * Runs in the extension's world, since the root is closed: notes when the first mark of ours is there (all are appended
 * in one step), and when it is painted. A text, because a function would be compiled for Node first.
 */
const NOTE_MARKS = `
  const at = () => performance.timeOrigin + performance.now();
  globalThis.benchTimes = new Promise((resolve) => {
    let marks = 0;
    const seen = (root) => {
      if (marks > 0 || !root.querySelector('[data-field]')) return;
      marks = at();
      requestAnimationFrame(() => setTimeout(() => resolve({ marks, painted: at() })));
    };
    new MutationObserver(() => {
      const host = document.querySelector('xueji-check');
      const root = host && chrome.dom.openOrClosedShadowRoot(host);
      if (!root) return;
      seen(root);
      new MutationObserver(() => seen(root)).observe(root, { childList: true, subtree: true });
    }).observe(document, { childList: true, subtree: true });
  });
  undefined`;

async function clickOnce(browser: ExtensionBrowser, page: Page, url: string): Promise<Times> {
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const world = await ExtensionWorld.of(page);
  await world.evaluate(NOTE_MARKS);
  const clicked = performance.timeOrigin + performance.now();
  await browser.clickAction(page);
  const { marks, painted } = await world.evaluate<Times>('globalThis.benchTimes');
  await world.detach();
  return { marks: marks - clicked, painted: painted - clicked };
}

async function measure(browser: ExtensionBrowser, url: string): Promise<readonly Times[]> {
  const page = await browser.context.newPage();
  const times: Times[] = [];
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const time = await clickOnce(browser, page, url);
    if (run >= 0) times.push(time);
  }
  await page.close();
  return times;
}

/** From a real click on the icon to marks on a page of text, each on a page freshly loaded. */
export async function benchClick(
  ours: ExtensionBrowser,
  site: PracticeSite,
  url: string,
): Promise<ClickFigures> {
  const own = await measure(ours, url);
  const floor = await launchWithExtension({
    site,
    extensionPath: writeFloorExtension(),
    // it greets nobody
    keepWelcome: true,
  });
  const least = await measure(floor, url);
  await floor.close();
  return {
    runs: RUNS,
    marks: median(own.map(({ marks }) => marks)),
    marksNinth: ninth(own.map(({ marks }) => marks)),
    painted: median(own.map(({ painted }) => painted)),
    floorMarks: median(least.map(({ marks }) => marks)),
    floorPainted: median(least.map(({ painted }) => painted)),
  };
}
