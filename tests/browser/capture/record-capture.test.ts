import { afterEach, describe, expect, test } from 'vitest';
import type { CapturePort, HiddenElements, PicturePlan } from '@/lib/core/capture/capture-port';
import { hidingCss } from '@/lib/core/capture/hiding-css';
import { stitchShots } from '@/lib/core/capture/stitch-shots';
import { savePicture } from '@/lib/flows/save-picture';
import type { RecordCapture } from '@/lib/page/capture/record-capture';
import { noSurprise } from '@/tests/support/no-surprise';
import { captureOf, one, recordPlace, showPage } from '@/tests/support/record-page';

const BANDS = Array.from({ length: 60 }, (_, band) => band);
const bands = BANDS.map((band) => `<div class="band" style="height:50px">${band}</div>`).join('');
const record = `<div id="record" style="width:500px">${bands}</div>`;

afterEach(() => {
  for (const style of document.querySelectorAll('style.hiding')) style.remove();
});

/** What the screen shows at the record's left edge: a band's number per row, -1 for anything else in front. */
function screenRows(): number[] {
  const x = one('.band').getBoundingClientRect().left + 5;
  return Array.from({ length: innerHeight }, (_, y) => {
    const element = document.elementFromPoint(x, y + 0.5);
    return element?.className === 'band' ? Number(element.textContent) : -1;
  });
}

/** The background's part, with `elementFromPoint` in place of the camera. */
function camera() {
  const screens: number[][] = [];
  const plans: PicturePlan[] = [];
  const styles = new Map<string, HTMLStyleElement>();
  const port: CapturePort = {
    begin: async () => ({ failure: null }),
    hide: async (elements: HiddenElements) => {
      const style = document.createElement('style');
      style.className = 'hiding';
      style.textContent = hidingCss(elements);
      document.head.append(style);
      styles.set(style.textContent, style);
      return { failure: null };
    },
    show: async (elements) => styles.get(hidingCss(elements))?.remove(),
    shot: async ({ index }) => {
      screens[index] = screenRows();
      return { width: innerWidth, height: innerHeight };
    },
    finish: async (plan) => {
      plans.push(plan);
      return { failure: null };
    },
    save: async () => ({ fileName: 'x.png' }),
    keep: async () => ({ kept: 'off' }),
    cancel: async () => undefined,
  };
  return { port, screens, plans };
}

/** The bands of the stitched picture from top to bottom, each change once; the margin left out. */
async function picture(capture: RecordCapture): Promise<{ bands: number[]; state: unknown }> {
  const { port, screens, plans } = camera();
  const state = await savePicture({
    capture: port,
    record: capture,
    hidePanel: () => () => undefined,
    signal: new AbortController().signal,
    still: () => true,
    onProgress: () => undefined,
    onSurprise: noSurprise,
  });
  const [plan] = plans;
  if (!plan) return { bands: [], state };
  const rows: number[] = [];
  for (const { index, from, to } of stitchShots(plan.shots, plan.size, 1)) {
    for (let row = 0; row < to.height; row += 1) rows[to.top + row] = screens[index]?.[from.top + row] ?? -2;
  }
  const changes = rows.filter((band, row) => band !== rows[row - 1]);
  return { bands: changes.slice(changes[0] === -1 ? 1 : 0, changes.at(-1) === -1 ? -1 : undefined), state };
}

describe('a record of 3,000 px with a band every 50 px shows each band exactly once', () => {
  test.each([
    ['on a plain page', record],
    [
      'under a fixed header and over a fixed footer',
      `<header style="position:fixed;top:0;left:0;width:100%;height:90px;background:red"></header>${record}<footer style="position:fixed;bottom:0;width:100%;height:70px;background:red"><i style="visibility:visible">x</i></footer>`,
    ],
    [
      'under a sticky bar',
      `<nav style="position:sticky;top:0;height:60px;background:red">bar</nav>${record}`,
    ],
    ['with something fixed inside a shadow tree of the page', `<div id="host"></div>${record}`],
    [
      'in its own scroll container',
      `<div style="height:300px"></div><div style="height:400px;overflow:auto">${record}</div>`,
    ],
    [
      'in a scroll container higher than the screen',
      `<div style="height:2000px"></div><div style="height:1400px;overflow:auto">${record}</div><p>end</p>`,
    ],
    [
      'when it is the scroll container',
      `<div id="record" style="height:500px;overflow-y:scroll">${bands}</div>`,
    ],
    [
      'when it holds the scroll container',
      `<div id="record"><h2>x</h2><div style="height:500px;overflow-y:scroll"><b data-v="name" style="position:absolute"></b>${bands}</div></div>`,
    ],
    [
      'in a dialog that is fixed itself',
      `<div style="position:fixed;inset:20px;overflow:auto;background:white">${record}</div>`,
    ],
    [
      'where the page scrolls smoothly',
      `<style>html,#s{scroll-behavior:smooth}</style><div id="s" style="height:400px;overflow:auto">${record}</div>`,
    ],
    ['on a page without a margin at its end', `<div style="height:1234px"></div>${record}`],
  ])('%s', async (_, html) => {
    showPage(html);
    const host = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (host)
      host.innerHTML = '<div style="position:fixed;inset:0 0 auto 0;height:80px;background:red"></div>';
    const result = await picture(captureOf(recordPlace()));
    expect(result.state).toEqual({ state: 'saved', fileName: 'x.png' });
    expect(result.bands).toEqual(BANDS);
  });

  test('also when a banner is put in above while it is taken', async () => {
    showPage(record);
    const capture = captureOf(recordPlace());
    let settled = 0;
    const disturbed: RecordCapture = {
      ...capture,
      settle: async () => {
        settled += 1;
        if (settled === 4)
          document.body.insertAdjacentHTML('afterbegin', '<p style="height:120px">banner</p>');
        await capture.settle();
      },
    };
    expect((await picture(disturbed)).bands).toEqual(BANDS);
  });
});

test('scroll positions are where they were, of the page and of the container, and nothing stays hidden', async () => {
  showPage(
    `<header id="h" style="position:fixed;top:0">x</header><div id="c" style="height:400px;overflow:auto">${record}</div><div style="height:3000px"></div>`,
  );
  one('#c').scrollTop = 321;
  scrollTo({ top: 77, behavior: 'instant' });
  await picture(captureOf(recordPlace()));
  expect([scrollY, one('#c').scrollTop, getComputedStyle(one('#h')).visibility]).toEqual([
    77,
    321,
    'visible',
  ]);
});

test('our own element is never hidden, sticky parts of the record stand still in their place', () => {
  showPage(
    `<div id="own" style="position:fixed">own</div><div id="record"><h2 style="position:sticky;top:0">学籍</h2>${bands}</div><aside style="position:fixed">ad</aside>`,
  );
  const covering = captureOf(recordPlace(), { ownElement: one('#own') }).covering();
  expect(covering.hide).toHaveLength(1);
  expect(document.querySelector(covering.hide[0] ?? '')?.tagName).toBe('ASIDE');
  expect(document.querySelector(covering.unstick[0] ?? '')?.tagName).toBe('H2');
});
