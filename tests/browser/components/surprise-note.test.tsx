import '@/components/start/start.css';
import axe from 'axe-core';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DrawOr } from '@/components/parts/draw-or';
import { PaletteStyle } from '@/components/parts/palette-style';
import { SurpriseNote } from '@/components/parts/surprise-note';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { SURPRISE_TEXTS, surpriseReport } from '@/lib/core/texts/surprises';
import { DONE } from './made-up-check';
import { act, find, mounted, takePanelAway } from './mounted-panel';

const VERSIONS = { version: '0.1.0', browser: 'Chrome 142' };
const ONE: readonly Surprise[] = [{ stage: 'read-file', errorClass: 'TypeError' }];
const TWO: readonly Surprise[] = [...ONE, { stage: 'draw', errorClass: 'RangeError' }];
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let root: Root | null = null;
let copied: string[] = [];
let copies = true;

/** The note on a page of ours; drawn anew with every call. */
async function drawn(surprises: readonly Surprise[]): Promise<HTMLElement> {
  root ??= createRoot(document.body.appendChild(document.createElement('main')));
  const copy = async (text: string) => {
    copied.push(text);
    return copies;
  };
  root.render(
    <>
      <PaletteStyle />
      <SurpriseNote surprises={surprises} versions={VERSIONS} copy={copy} />
    </>,
  );
  await expect.poll(() => document.querySelectorAll('pre').length).toBe(surprises.length === 0 ? 0 : 1);
  return find(document.body, 'main');
}

afterEach(() => {
  root?.unmount();
  root = null;
  document.body.replaceChildren();
  takePanelAway();
  copied = [];
  copies = true;
});

describe('on a page of ours', () => {
  test('there is nothing to see while there is nothing to tell', async () => {
    expect((await drawn([])).innerText).toBe('');
  });

  test('it says what could not be done, what to do, and holds the whole report to be looked at', async () => {
    const note = await drawn(TWO);
    expect(note.innerText).toContain('出了没有料到的问题：读取名册文件、显示界面。');
    expect(note.innerText).toContain('请再做一次');
    expect(find(note, 'pre').textContent).toBe(surpriseReport(TWO, VERSIONS));
    expect(note.innerText).toContain(SURPRISE_TEXTS.privacy);
  });

  test('what comes is read out: what happened and what to do, without the report', async () => {
    const alert = find(await drawn(ONE), '[role=alert]');
    expect(alert.innerText).toContain('出了没有料到的问题');
    expect(alert.innerText).not.toContain('TypeError');
    expect(document.querySelector('section')?.getAttribute('aria-label')).toBe(SURPRISE_TEXTS.title);
  });

  test('by keyboard alone the report is copied, as it is shown, and that is said', async () => {
    const note = await drawn(ONE);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.getAttribute('data-action')).toBe('copy-report');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => note.innerText).toContain(SURPRISE_TEXTS.copied);
    expect(copied).toEqual([find(note, 'pre').textContent]);
  });

  test('where the browser does not let it be copied, that is said, and one click marks the report', async () => {
    copies = false;
    const note = await drawn(ONE);
    await userEvent.click(find(note, '[data-action=copy-report]'));
    await expect.poll(() => note.innerText).toContain(SURPRISE_TEXTS.copyFailed);
    expect(find(note, 'pre').checkVisibility()).toBe(true);
    await userEvent.click(find(note, 'pre'));
    expect(getSelection()?.toString().trim()).toBe(surpriseReport(ONE, VERSIONS));
  });

  test('what was read is put away, and comes back with what is new', async () => {
    const note = await drawn(ONE);
    await userEvent.click(find(note, '[data-action=hide-surprise]'));
    await expect.poll(() => note.innerText).toBe('');
    await drawn(TWO);
    expect(note.innerText).toContain('显示界面');
  });

  test('another surprise after copying is not said to be copied', async () => {
    const note = await drawn(ONE);
    await userEvent.click(find(note, '[data-action=copy-report]'));
    await expect.poll(() => note.innerText).toContain(SURPRISE_TEXTS.copied);
    await drawn(TWO);
    await expect.poll(() => note.innerText).not.toContain(SURPRISE_TEXTS.copied);
  });

  test.each([
    ['nothing', []],
    ['two', TWO],
  ] as const)('finds nothing against WCAG 2.2 AA: %s', async (_, list) => {
    const note = await drawn(list);
    for (const details of note.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(document.body, { runOnly: WCAG });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('in the panel', () => {
  test.each(['right', 'bottom'] as const)('it is in sight beside what was compared (%s)', async (side) => {
    const { panel, bridge } = await mounted({ ...DONE, side });
    expect(panel.innerText).not.toContain(SURPRISE_TEXTS.title);
    bridge.show({ ...DONE, side, surprises: ONE });
    await expect.poll(() => panel.innerText).toContain('出了没有料到的问题：读取名册文件。');
    expect(panel.dataset.state).toBe('done');
    await act(panel, 'copy-report');
    await expect.poll(() => panel.innerText).toContain(SURPRISE_TEXTS.copied);
    expect(bridge.asked).toEqual([['copyText', surpriseReport(ONE, VERSIONS_OF_PANEL)]]);
  });

  test('a script of the page cannot copy anything', async () => {
    const { panel, bridge } = await mounted({ ...DONE, surprises: ONE });
    find(panel, '[data-action=copy-report]').click();
    expect(bridge.asked).toEqual([]);
  });

  test('finds nothing against WCAG 2.2 AA', async () => {
    const { panel } = await mounted({ ...DONE, surprises: TWO });
    find(panel, '.surprise summary').click();
    const host = panel.getRootNode();
    if (!(host instanceof ShadowRoot)) throw new Error('no shadow root');
    const { violations } = await axe.run(host.host, { runOnly: WCAG });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('a comparison that cannot be drawn is a failed check, is seen, and the panel stays', async () => {
    const { panel, bridge } = await mounted(DONE);
    const place = panel.parentElement ?? panel;
    const broken = { state: 'done', comparison: null } as unknown as typeof DONE.body;
    bridge.show({ ...DONE, body: broken });
    await expect.poll(() => bridge.asked.map(([name]) => name)).toContain('onSurprise');
    expect(bridge.asked[0]).toEqual(['onSurprise', { stage: 'draw', errorClass: 'TypeError' }]);
    const shown = find(place, 'section.panel');
    expect([shown.dataset.state, shown.dataset.reason]).toEqual(['failed', 'background-failed']);
  });
});

const VERSIONS_OF_PANEL = { version: '0.1.0', browser: 'Chrome 142' };

function Broken(): never {
  throw new TypeError('x is undefined');
}

test('what cannot be drawn is left out, and whoever made the root is told why', async () => {
  const told: unknown[] = [];
  root = createRoot(document.body.appendChild(document.createElement('main')), {
    onCaughtError: (error) => told.push(error),
  });
  root.render(
    <DrawOr instead={<p>没有画出来</p>}>
      <Broken />
    </DrawOr>,
  );
  await expect.poll(() => document.body.innerText).toBe('没有画出来');
  expect(told).toEqual([new TypeError('x is undefined')]);
});
