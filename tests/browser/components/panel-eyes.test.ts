import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { recordResult } from '@/lib/core/compare/record-result';
import { settleField } from '@/lib/core/compare/settle-field';
import type { Comparison, FieldLine } from '@/lib/core/verdict/comparison';
import { mismatch, unlisted, unsure } from '@/lib/core/verdict/value-outcome';
import type { PanelView, PixelProgress } from '@/lib/core/view/check-view';
import { madeUpLine as line } from '@/tests/support/made-up-line';
import { pixelLine, unsureLine } from './crops';
import { COMPARISON, type FakeBridge, ROSTER } from './made-up-check';
import { act, find, mounted, showing, takePanelAway } from './mounted-panel';

afterEach(takePanelAway);

const fromPixels = { readBy: 'pixels' } as const;
const LINES: readonly FieldLine[] = [
  unsureLine('name', '李吴文', '李吴雯'),
  line('gender', 'match', { ...fromPixels, shown: '男', expected: '男' }),
  unsureLine('ethnicity', '汉族', '汉族'),
  line('idNumber', 'match', { ...fromPixels, shown: '653101200509071218', expected: '653101200509071218' }),
  line('school', 'match', {
    ...fromPixels,
    shown: '西南大学',
    expected: '西南大学',
  }),
  pixelLine('major', mismatch('different'), '软件工程', '数据科学'),
  pixelLine('status', unlisted('no-column'), '在籍（注册学籍）', null),
  line('admissionPhoto', unsure('photo-to-confirm'), { shown: null, expected: null }),
];
const PIXELS: Comparison = { ...COMPARISON, lines: LINES, ...recordResult(LINES) };

function of(comparison: Comparison): PanelView {
  return showing({ state: 'done', comparison, roster: ROSTER, picture: { state: 'ready' } });
}

/** The panel with a background that settles, as the content script does. */
async function withBackground(comparison: Comparison): Promise<{ bridge: FakeBridge; panel: HTMLElement }> {
  const { bridge, panel } = await mounted(of(comparison));
  let now = comparison;
  bridge.actions.settle = (field, verdict) => {
    bridge.asked.push(['settle', field, verdict]);
    now = settleField(now, field, verdict);
    bridge.show(of(now));
  };
  bridge.show({ ...of(comparison) });
  return { bridge, panel };
}

describe('a record read from pixels', () => {
  test('shows the crop of what needs eyes beside the expected value', async () => {
    const { panel } = await mounted(of(PIXELS));
    const crop = find(panel, '[data-field=name] img');
    if (!(crop instanceof HTMLImageElement)) throw new Error('no picture');
    await expect.poll(() => crop.naturalWidth).toBeGreaterThan(0);
    expect(crop.getBoundingClientRect().width).toBeGreaterThanOrEqual(crop.naturalWidth);
    expect(find(panel, '[data-field=name] .crop-value').innerText).toBe('李吴雯');
    expect(find(panel, '[data-field=name] .crop-value u').textContent).toBe('雯');
  });

  test('shows the crop of what differs, and of what nothing was expected for', async () => {
    const { panel } = await mounted(of(PIXELS));
    expect(panel.querySelector('[data-field=major] img')).toBeTruthy();
    expect(find(panel, '[data-field=status] .crop-value').textContent).toBe('在籍（注册学籍）');
    expect(panel.querySelector('[data-field=gender] img')).toBe(null);
  });

  test('says that the school reads as its name, never that it is exactly that', async () => {
    const { panel } = await mounted(of(PIXELS));
    expect(find(panel, '[data-field=school]').textContent).toContain('识读为“西南大学”');
    expect(panel.textContent).not.toContain('逐字');
    expect(find(panel, '.count').textContent).toBe(
      '比对 4 项，未比对 3 项，其中 2 项需人工核对；7 项从屏幕识读',
    );
  });
});

describe('needs eyes, in the panel', () => {
  test('opens on its button, shows one crop after another, and closes to the lines', async () => {
    const { bridge, panel } = await withBackground(PIXELS);
    expect(find(panel, '[data-action=eyes]').textContent).toBe('逐项核对 2 项');
    await act(panel, 'eyes');
    expect(find(panel, '.eyes-card').dataset.key).toBe('name');
    expect(find(panel, '[data-field=name]').checkVisibility()).toBe(false);
    expect(panel.querySelectorAll('[data-field][data-read-by]')).toHaveLength(LINES.length);
    await userEvent.keyboard('ny');
    expect(bridge.asked).toEqual([
      ['settle', 'name', 'mismatch'],
      ['settle', 'ethnicity', 'match'],
    ]);
    expect(find(panel, '[data-field=name]').dataset).toMatchObject({ verdict: 'mismatch', readBy: 'hand' });
    expect(find(panel, '[data-field=ethnicity]').dataset).toMatchObject({ verdict: 'match', readBy: 'hand' });
    expect(panel.dataset.result).toBe('mismatch');
    // the photo is asked for where the picture is saved
    expect(find(panel, '.eyes-card').dataset.key).toBe(undefined);
    expect(find(panel, '.foot').innerText).toContain('照片是你本人吗？');
    await userEvent.keyboard('{Escape}');
    expect(panel.querySelector('.eyes')).toBe(null);
    expect(find(panel, '[data-field=name]').checkVisibility()).toBe(true);
    expect(find(panel, '[data-field=name]').textContent).toContain('人工核对');
    const tree = panel.getRootNode();
    expect(tree instanceof ShadowRoot && panel.contains(tree.activeElement)).toBe(true);
  });

  test('takes a word back: the line is as it was', async () => {
    const { bridge, panel } = await withBackground(PIXELS);
    await act(panel, 'eyes');
    await userEvent.keyboard('1{Backspace}{Escape}');
    expect(bridge.asked).toEqual([
      ['settle', 'name', 'match'],
      ['settle', 'name', 'unsure'],
    ]);
    expect(find(panel, '[data-field=name]').dataset).toMatchObject({ verdict: 'unsure', readBy: 'pixels' });
  });

  test('takes a word back in its line, too', async () => {
    const { bridge, panel } = await withBackground(settleField(PIXELS, 'name', 'mismatch'));
    await userEvent.click(find(panel, '[data-field=name] [data-action=take-back]'));
    expect(bridge.asked).toEqual([['settle', 'name', 'unsure']]);
    expect(find(panel, '[data-field=name]').dataset.verdict).toBe('unsure');
  });

  test('is not offered for the photo alone, which has its question in its line', async () => {
    const lines = LINES.filter(({ field }) => field !== 'name' && field !== 'ethnicity');
    const { panel } = await mounted(of({ ...PIXELS, lines }));
    expect(panel.querySelector('[data-action=eyes]')).toBe(null);
  });

  test('ends when another check begins', async () => {
    const { bridge, panel } = await withBackground(PIXELS);
    await act(panel, 'eyes');
    bridge.show({ ...of(PIXELS), run: 4 });
    await expect.poll(() => panel.querySelector('.eyes')).toBe(null);
  });

  test('is nobody’s while a script of the page tries: neither its button nor its keys', async () => {
    const { bridge, panel } = await withBackground(PIXELS);
    find(panel, '[data-action=eyes]').click();
    expect(panel.querySelector('.eyes')).toBe(null);
    await act(panel, 'eyes');
    find(panel, '.eyes-card').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'y', bubbles: true, composed: true }),
    );
    expect(bridge.asked).toEqual([]);
  });

  test('finds nothing against WCAG 2.2 AA in lines with crops, nor in the mode', async () => {
    const { panel } = await withBackground(PIXELS);
    const host = panel.getRootNode();
    if (!(host instanceof ShadowRoot)) throw new Error('no shadow root');
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const violations = async () => {
      for (const details of panel.querySelectorAll('details')) details.open = true;
      const found = await axe.run(host.host, { runOnly: tags });
      return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    };
    expect(await violations()).toEqual([]);
    await act(panel, 'eyes');
    expect(await violations()).toEqual([]);
  });
});

describe('while pixels are read', () => {
  const reading = (progress: PixelProgress): PanelView => showing({ state: 'reading', progress });

  test.each<[PixelProgress, string, string]>([
    [{ step: 'capture', done: 3, total: 18 }, '1 截取画面', '正在截取画面 3/18'],
    [{ step: 'read', done: 6, total: 18 }, '3 识读', '正在识读 6/18'],
    [{ step: 'fonts', done: 2, total: 5 }, '1 等页面字体载入', '页面字体还在载入 2/5'],
  ])('says which step it is at and how far: %j', async (progress, step, words) => {
    const { panel } = await mounted(reading(progress));
    expect(find(panel, '[aria-current=step]').textContent).toBe(step);
    expect(find(panel, '.headline-text').innerText).toBe(words);
    expect(find(panel, '.headline').innerText).toContain('请不要切换标签页');
    expect(find(panel, 'progress').getAttribute('value')).toBe(String(progress.done));
  });

  test('says at once which characters of the own name will need eyes, and nothing where there are none', async () => {
    const progress: PixelProgress = { step: 'capture', done: 0, total: 18, neverSure: ['䶮'] };
    const { bridge, panel } = await mounted(reading(progress));
    expect(find(panel, '[data-note=never-sure]').innerText).toBe(
      '姓名里的“䶮”识读程序认不准，读完以后请对照图片看一眼。',
    );
    bridge.show(reading({ step: 'read', done: 6, total: 18 }));
    await expect.poll(() => panel.querySelector('[data-note=never-sure]')).toBeNull();
  });

  test('says it in the closed bar as well, which has nothing but its one line', async () => {
    const progress: PixelProgress = { step: 'read', done: 0, total: 18, neverSure: ['䶮'] };
    const { panel } = await mounted({ ...reading(progress), side: 'bottom' });
    expect(find(panel, '.bar .count').textContent).toBe(
      '请不要切换标签页，不要滚动页面 · 姓名里的“䶮”识读程序认不准，读完以后请对照图片看一眼',
    );
    expect(panel.getBoundingClientRect().height).toBeLessThanOrEqual(56);
    await act(panel, 'toggle');
    await expect.poll(() => find(panel, '.bar .count').textContent).toBe('请不要切换标签页，不要滚动页面');
  });

  test('says that the recogniser opens, which nobody knows how far it is', async () => {
    const { panel } = await mounted(reading({ step: 'open', done: 0, total: 0 }));
    expect(find(panel, '[aria-current=step]').textContent).toBe('2 打开识读程序');
    expect(find(panel, '.headline-text').innerText).toBe('正在打开识读程序');
    expect(find(panel, 'progress').hasAttribute('value')).toBe(false);
  });

  test('shows a bar in the closed bar too, which stays as high as it is', async () => {
    const { bridge, panel } = await mounted({
      ...reading({ step: 'open', done: 0, total: 0 }),
      side: 'bottom',
    });
    expect(find(panel, '.bar progress').checkVisibility()).toBe(true);
    expect(panel.getBoundingClientRect().height).toBeLessThanOrEqual(56);
    bridge.show({ ...reading({ step: 'read', done: 6, total: 18 }), side: 'bottom' });
    await expect.poll(() => find(panel, '.bar progress').getAttribute('value')).toBe('6');
    await act(panel, 'toggle');
    expect(panel.querySelectorAll('progress')).toHaveLength(1);
  });

  test('can be stopped, in the column and in the bar', async () => {
    const { bridge, panel } = await mounted(reading({ step: 'read', done: 0, total: 18 }));
    await act(panel, 'stop');
    bridge.show({ ...reading({ step: 'read', done: 6, total: 18 }), side: 'bottom' });
    await expect.poll(() => panel.dataset.side).toBe('bottom');
    expect(panel.querySelectorAll('[data-action=stop]')).toHaveLength(1);
    await act(panel, 'stop');
    expect(bridge.asked).toEqual([['stop'], ['stop']]);
  });
});
