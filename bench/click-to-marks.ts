import type { Page } from '@playwright/test';
import { type ExtensionBrowser, launchWithExtension } from '@/tests/support/browser';
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
 * Runs in the page: notes when the first mark of ours is there (all are appended in one step), and when it is painted.
 * A text, because a function would be compiled for Node first.
 */
const NOTE_MARKS = `
  const at = () => performance.timeOrigin + performance.now();
  const times = (window.benchTimes = { marks: 0, painted: 0 });
  const seen = (root) => {
    if (times.marks > 0 || !root.querySelector('[data-field]')) return;
    times.marks = at();
    requestAnimationFrame(() => setTimeout(() => { times.painted = at(); }));
  };
  new MutationObserver(() => {
    const root = document.querySelector('xueji-check')?.shadowRoot;
    if (!root) return;
    seen(root);
    new MutationObserver(() => seen(root)).observe(root, { childList: true, subtree: true });
  }).observe(document, { childList: true, subtree: true });`;

async function clickOnce(browser: ExtensionBrowser, page: Page, url: string): Promise<Times> {
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const clicked = performance.timeOrigin + performance.now();
  await browser.clickAction(page);
  const noted = await page.waitForFunction(() => {
    const { benchTimes } = window as unknown as { benchTimes: Times };
    return benchTimes.painted > 0 ? benchTimes : null;
  });
  const { marks, painted } = (await noted.jsonValue()) ?? { marks: 0, painted: 0 };
  return { marks: marks - clicked, painted: painted - clicked };
}

async function measure(browser: ExtensionBrowser, url: string): Promise<readonly Times[]> {
  const page = await browser.context.newPage();
  await page.addInitScript({ content: NOTE_MARKS });
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
  const floor = await launchWithExtension({ site, extensionPath: writeFloorExtension() });
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
