import { beforeEach, describe, expect, test } from 'vitest';
import {
  createTabZoom,
  type KeptZoom,
  type TabZoom,
  type ZoomDeps,
  type ZoomSettings,
} from '@/lib/platform/capture/tab-zoom';

/** One tab of a browser, and a memory that outlives the background. */
class Browser implements ZoomDeps {
  readonly log: string[] = [];
  zoom = 1.25;
  settings: ZoomSettings = { mode: 'automatic', scope: 'per-origin' };
  kept: Readonly<Record<string, KeptZoom>> = {};
  refuses: 'set' | 'settings' | null = null;
  gone = false;
  task: (() => void) | null = null;

  getZoom = async () => this.zoom;
  setZoom = async (_: number, zoom: number) => {
    this.#refuse('set');
    this.log.push(`zoom ${zoom}, kept ${Object.keys(this.kept).length}`);
    this.zoom = zoom;
  };
  getSettings = async () => {
    if (this.gone) throw new Error('no tab');
    return this.settings;
  };
  setSettings = async (_: number, settings: ZoomSettings) => {
    this.#refuse('settings');
    this.log.push(`scope ${settings.scope}`);
    this.settings = settings;
  };
  recall = async () => this.kept;
  remember = async (kept: Readonly<Record<string, KeptZoom>>) => {
    this.kept = kept;
  };
  later = (milliseconds: number, task: () => void) => {
    this.log.push(`in ${milliseconds} ms`);
    this.task = task;
    return () => {
      this.task = null;
    };
  };
  #refuse(what: 'set' | 'settings') {
    if (this.refuses === what) throw new Error('refused');
  }
}

let browser: Browser;
let zoom: TabZoom;
beforeEach(() => {
  browser = new Browser();
  zoom = createTabZoom(browser);
});

test('a tab is enlarged twice, by itself, after it was kept how it was; and put back with its settings', async () => {
  expect(await zoom.enlarge(7, 'J')).toBe(true);
  expect(browser.log).toEqual(['in 5000 ms', 'scope per-tab', 'zoom 2.5, kept 1']);
  await zoom.restore(7, 'J');
  expect([browser.zoom, browser.settings, browser.kept]).toEqual([
    1.25,
    { mode: 'automatic', scope: 'per-origin' },
    {},
  ]);
  expect(browser.task).toBeNull();
});

test('five seconds later it is put back whatever happens', async () => {
  await zoom.enlarge(7, 'J');
  browser.task?.();
  await zoom.restore(8, 'J');
  expect(browser.zoom).toBe(1.25);
});

test('a background that ended in the middle leaves the next one to put it back', async () => {
  await zoom.enlarge(7, 'J');
  await createTabZoom(browser).restoreAll();
  expect([browser.zoom, browser.kept]).toEqual([1.25, {}]);
});

test('a tab that was its own before stays so', async () => {
  browser.settings = { mode: 'automatic', scope: 'per-tab' };
  await zoom.enlarge(7, 'J');
  await zoom.restore(7, 'J');
  expect([browser.zoom, browser.settings.scope]).toEqual([1.25, 'per-tab']);
});

test('enlarged again before it was put back, it is remembered as it was at first', async () => {
  await zoom.enlarge(7, 'J');
  expect(await zoom.enlarge(7, 'another')).toBe(true);
  expect([browser.zoom, browser.kept[7]?.zoom]).toEqual([2.5, 1.25]);
  await zoom.restore(7, 'another');
  expect([browser.zoom, browser.settings.scope, browser.kept]).toEqual([1.25, 'per-origin', {}]);
});

test('a job that has ended puts back nothing that the next has enlarged', async () => {
  await zoom.enlarge(7, 'next');
  await zoom.restore(7, 'J');
  expect(browser.zoom).toBe(2.5);
  expect(browser.task).not.toBeNull();
});

describe('a tab is not enlarged', () => {
  test.each([
    ['that is large already', () => Object.assign(browser, { zoom: 3 })],
    ['whose page zooms by itself', () => Object.assign(browser, { settings: { mode: 'manual' } })],
    ['that refuses to be', () => Object.assign(browser, { refuses: 'set' })],
    ['that refuses to be by itself', () => Object.assign(browser, { refuses: 'settings' })],
    ['that is gone', () => Object.assign(browser, { gone: true })],
  ])('%s, and nothing is left changed', async (_what, change) => {
    change();
    const before = browser.zoom;
    expect(await zoom.enlarge(7, 'J')).toBe(false);
    expect([browser.zoom, browser.kept]).toEqual([before, {}]);
  });
});

test('a page that was left for another is back by itself: the zoom of that site is not touched', async () => {
  await zoom.enlarge(7, 'J');
  browser.settings = { mode: 'automatic', scope: 'per-origin' };
  browser.zoom = 1;
  await zoom.restore(7, 'J');
  expect([browser.zoom, browser.kept]).toEqual([1, {}]);
});

test('a tab that was closed is forgotten', async () => {
  await zoom.enlarge(7, 'J');
  browser.gone = true;
  await zoom.restore(7, 'J');
  expect(browser.kept).toEqual({});
});
