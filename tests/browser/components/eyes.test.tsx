import axe from 'axe-core';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import eyesCss from '@/components/eyes/eyes.css?inline';
import { EyesView } from '@/components/eyes/eyes-view';
import type { EyesItem } from '@/components/eyes/use-eyes-queue';
import panelCss from '@/components/panel/panel.css?inline';
import { settleField } from '@/lib/core/compare/settle-field';
import { paletteCss } from '@/lib/core/theme/palette-css';
import { LIGHT } from '@/lib/core/theme/tokens';
import type { HandVerdict } from '@/lib/core/verdict/comparison';
import { unsure } from '@/lib/core/verdict/value-outcome';
import { madeUpLine as line } from '@/tests/support/made-up-line';
import { cropOf, unsureLine } from './crops';
import { COMPARISON } from './made-up-check';

const NAMES = ['林知夏', '欧阳子墨', '杨䶮', '买买提·艾力'];
const class60: readonly EyesItem[] = Array.from({ length: 60 }, (_, index) => ({
  key: `${index}.name`,
  who: `第 ${index + 1} 位`,
  line: unsureLine('name', NAMES[index % 4] ?? '', NAMES[index % 4] ?? ''),
}));
const three: readonly EyesItem[] = [
  {
    key: 'name',
    who: '',
    line: unsureLine('name', '李吴文', '李吴雯', { otherForms: [{ character: '雯', others: '㝏' }] }),
  },
  { key: 'ethnicity', who: '', line: unsureLine('ethnicity', '汉族', '汉族') },
  { key: 'major', who: '', line: unsureLine('major', '软件工程', '软件工程') },
];

function answered(item: EyesItem, verdict: HandVerdict): EyesItem {
  const { lines } = settleField({ ...COMPARISON, lines: [item.line] }, item.line.field, verdict);
  return { ...item, line: lines[0] ?? item.line };
}

interface Mounted {
  readonly tree: ShadowRoot;
  readonly view: HTMLElement;
  /** what was said, in order */
  readonly said: readonly [string, HandVerdict][];
  readonly closed: () => number;
  readonly revealed: readonly string[];
  setItems(items: readonly EyesItem[]): void;
}

let takeAway = (): void => undefined;
afterEach(() => takeAway());

/** The view in a shadow root, as on a page; a parent that keeps what was said, as the panel does. */
async function mounted(items: readonly EyesItem[], projector = false): Promise<Mounted> {
  const host = document.createElement('div');
  document.body.append(host);
  const tree = host.attachShadow({ mode: 'open' });
  const mount = document.createElement('div');
  tree.append(mount);
  const said: [string, HandVerdict][] = [];
  const revealed: string[] = [];
  let setItems: Mounted['setItems'] = () => undefined;
  let closed = 0;
  const Parent = () => {
    const [now, setNow] = useState(items);
    setItems = setNow;
    return (
      <section className="panel" style={{ position: 'static', width: 320 }}>
        <style>{`.panel{${paletteCss(LIGHT)}}${panelCss}${eyesCss}`}</style>
        <EyesView
          items={now}
          projector={projector}
          onAnswer={(key, verdict) => {
            said.push([key, verdict]);
            setNow((all) => all.map((item) => (item.key === key ? answered(item, verdict) : item)));
          }}
          onReveal={(key) => void revealed.push(key)}
          onClose={() => {
            closed += 1;
          }}
        />
      </section>
    );
  };
  const root = createRoot(mount);
  root.render(<Parent />);
  takeAway = () => {
    root.unmount();
    host.remove();
  };
  await expect.poll(() => mount.querySelector('section.eyes')).toBeTruthy();
  const view = mount.querySelector<HTMLElement>('section.eyes');
  if (!view) throw new Error('no view');
  return { tree, view, said, closed: () => closed, revealed, setItems: (now) => setItems(now) };
}

function find(view: HTMLElement, selector: string): HTMLElement {
  const found = view.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}
function keyOf(view: HTMLElement) {
  return find(view, '.eyes-card').dataset.key;
}

describe('one after another, by key', () => {
  test('shows the crop and the expected value in one size, the characters to look at underlined', async () => {
    const { view } = await mounted(three);
    const crop = find(view, 'img');
    if (!(crop instanceof HTMLImageElement)) throw new Error('no picture');
    await expect.poll(() => crop.naturalWidth).toBeGreaterThan(0);
    expect(crop.getBoundingClientRect().width).toBeGreaterThanOrEqual(crop.naturalWidth);
    expect(crop.getBoundingClientRect().width).toBe(2 * crop.naturalWidth);
    expect(crop.alt).toContain('姓名');
    expect(crop.alt).toContain('李吴文');
    const value = find(view, '.crop-value');
    expect(value.innerText).toBe('李吴雯');
    expect([...value.querySelectorAll('u')].map(({ textContent }) => textContent)).toEqual(['雯']);
    expect(Number.parseFloat(getComputedStyle(value).fontSize)).toBe(28);
    expect(value.getBoundingClientRect().top).toBeGreaterThan(crop.getBoundingClientRect().bottom);
  });

  test('tells look-alikes and other forms with their code points on demand', async () => {
    const { view } = await mounted(three);
    expect(find(view, '.codes').innerText).not.toContain('U+96EF');
    await userEvent.click(find(view, '.codes summary'));
    expect(find(view, '.codes').innerText).toMatch(/U\+6587[\s\S]*U\+96EF[\s\S]*U\+374F/);
  });

  test.each([
    ['1', 'match'],
    ['y', 'match'],
    ['Y', 'match'],
    ['2', 'mismatch'],
    ['n', 'mismatch'],
  ] as const)('%s says %s, and the next one is there and focused', async (key, verdict) => {
    const { view, tree, said } = await mounted(three);
    await userEvent.keyboard(key);
    expect(said).toEqual([['name', verdict]]);
    expect(keyOf(view)).toBe('ethnicity');
    expect(tree.activeElement).toBe(find(view, '.eyes-card'));
    expect(find(view, '.eyes-count').innerText).toBe('还有 2 项');
  });

  test('3 and space leave it for later, and the end offers it again', async () => {
    const { view, said } = await mounted(three);
    await userEvent.keyboard('3 1');
    expect(said).toEqual([['major', 'match']]);
    expect(view.innerText).toContain('一致 1 项，不一致 0 项，留下 2 项');
    await userEvent.click(find(view, '[data-action=eyes-again]'));
    expect(keyOf(view)).toBe('name');
    await userEvent.keyboard('12');
    expect(said).toEqual([
      ['major', 'match'],
      ['name', 'match'],
      ['ethnicity', 'mismatch'],
    ]);
  });

  test('Backspace takes the last word back, as often as wanted', async () => {
    const { view, said } = await mounted(three);
    await userEvent.keyboard('12{Backspace}{Backspace}{Backspace}');
    expect(said).toEqual([
      ['name', 'match'],
      ['ethnicity', 'mismatch'],
      ['ethnicity', 'unsure'],
      ['name', 'unsure'],
    ]);
    expect(keyOf(view)).toBe('name');
  });

  test('says politely what was said and what comes', async () => {
    const { view } = await mounted(three);
    const live = find(view, '[role=status]');
    expect(live.textContent).toBe('');
    await userEvent.keyboard('1');
    expect(live.textContent).toBe('已记为一致。民族：识读为“汉族”，名册为“汉族”。还有 2 项。');
    await userEvent.keyboard('{Backspace}');
    expect(live.textContent).toBe('已撤回。姓名：识读为“李吴文”，名册为“李吴雯”。还有 3 项。');
  });

  test('is left with Escape, and with Enter at its end', async () => {
    const { closed } = await mounted(three);
    await userEvent.keyboard('{Enter}');
    expect(closed()).toBe(0);
    await userEvent.keyboard('{Escape}');
    expect(closed()).toBe(1);
    await userEvent.keyboard('111{Enter}');
    expect(closed()).toBe(2);
  });

  test('works by mouse and touch, and the keys go on from there', async () => {
    const { view, said } = await mounted(three);
    await userEvent.click(find(view, '[data-action=eyes-match]'));
    await userEvent.click(find(view, '[data-action=eyes-mismatch]'));
    await userEvent.click(find(view, '[data-action=eyes-back]'));
    // the space bar leaves for later: the button that was pressed does not keep it
    await userEvent.keyboard(' ');
    expect(said).toEqual([
      ['name', 'match'],
      ['ethnicity', 'mismatch'],
      ['ethnicity', 'unsure'],
    ]);
    expect(keyOf(view)).toBe('major');
    for (const button of view.querySelectorAll('.eyes-buttons button')) {
      expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
  });

  test('goes through a class of 60 in one go: each crop is drawn by the next frame', async () => {
    const { view, said } = await mounted(class60);
    const late: string[] = [];
    for (let index = 0; index < 60; index += 1) {
      const crop = view.querySelector('img');
      await crop?.decode();
      if (keyOf(view) !== `${index}.name` || !crop?.complete || crop.naturalWidth === 0)
        late.push(String(index));
      await userEvent.keyboard(index % 3 === 0 ? '2' : '1');
    }
    expect(late).toEqual([]);
    expect(said).toHaveLength(60);
    expect(said.filter(([, verdict]) => verdict === 'mismatch')).toHaveLength(20);
    expect(view.innerText).toContain('一致 40 项，不一致 20 项');
  });
});

describe('keys are for the person who looks here, and for nobody else', () => {
  test('nothing that a script dispatches counts', async () => {
    const { view, said, closed } = await mounted(three);
    const card = find(view, '.eyes-card');
    for (const key of ['1', 'y', '2', 'n', '3', ' ', 'Backspace', 'Escape']) {
      card.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    card.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    for (const button of view.querySelectorAll('button')) button.click();
    expect([said, keyOf(view), closed()]).toEqual([[], 'name', 0]);
  });

  test('what is typed elsewhere is left alone', async () => {
    const { said } = await mounted(three);
    const input = document.createElement('input');
    document.body.append(input);
    await userEvent.click(input);
    await userEvent.keyboard('1y2n');
    expect([input.value, said]).toEqual(['1y2n', []]);
    input.remove();
  });

  test('a script that puts the focus here while somebody types settles nothing', async () => {
    const { view, said } = await mounted(three);
    const input = document.createElement('input');
    document.body.append(input);
    await userEvent.click(input);
    find(view, '.eyes-card').focus();
    await userEvent.keyboard('1y2n');
    expect(said).toEqual([]);
    expect(view.innerText).toContain('点一下这里，就可以用键盘核对。');
    await userEvent.click(find(view, '.eyes-field'));
    await userEvent.keyboard('1');
    expect(said).toEqual([['name', 'match']]);
    input.remove();
  });

  test('what comes or goes by itself takes the focus from nobody', async () => {
    const { view, said, setItems } = await mounted(three);
    const input = document.createElement('input');
    document.body.append(input);
    await userEvent.click(input);
    setItems(three.slice(1));
    await expect.poll(() => keyOf(view)).toBe('ethnicity');
    await userEvent.keyboard('1');
    expect([document.activeElement === input, input.value, said]).toEqual([true, '1', []]);
    input.remove();
  });

  test('the Tab key brings the focus back in', async () => {
    const { view, tree, said } = await mounted(three);
    const input = document.createElement('input');
    document.body.prepend(input);
    await userEvent.click(input);
    for (let presses = 0; presses < 5 && !tree.activeElement; presses += 1) await userEvent.tab();
    expect(view.contains(tree.activeElement)).toBe(true);
    await userEvent.keyboard('2');
    expect(said).toEqual([['name', 'mismatch']]);
    input.remove();
  });

  test('keys with Ctrl, Alt or Command are not ours, and a key held down counts once', async () => {
    const { said } = await mounted(three);
    await userEvent.keyboard('{Control>}1{/Control}{Alt>}2{/Alt}{Meta>}y{/Meta}');
    expect(said).toEqual([]);
    await userEvent.keyboard('{1>3/}');
    expect(said).toEqual([['name', 'match']]);
  });
});

describe('what a crop may be', () => {
  test('without anything expected what was read stands under it', async () => {
    const { view } = await mounted([{ key: 'a', who: '', line: unsureLine('name', '林知夏', null) }]);
    expect(find(view, '.crop-value').innerText).toBe('林知夏');
    expect(view.innerText).not.toContain('名册');
  });

  test.each([
    ['another kind of picture', 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['an address', 'https://example.com/a.png'],
    ['a PNG without an end', 'data:image/png;base64,iVBORw0KGgo='],
  ])('%s is not drawn, and the values are', async (_, crop) => {
    const { view } = await mounted([
      { key: 'a', who: '', line: unsureLine('name', '林知夏', '林知夏', { crop }) },
    ]);
    expect(view.querySelector('img')).toBe(null);
    expect(view.innerText).toContain('林知夏');
  });

  test('a PNG that the browser cannot draw is said not to be there', async () => {
    const crop = `${cropOf('林知夏').slice(0, 54)}${'A'.repeat(200)}`;
    const { view } = await mounted([
      { key: 'a', who: '', line: unsureLine('name', '林知夏', '林知夏', { crop }) },
    ]);
    await expect.poll(() => view.innerText).toContain('截图没有显示出来');
  });

  test('a long one is as wide as there is room, and its value shrinks with it', async () => {
    const long = '计算机与信息科学学院计算机科学与技术专业';
    const { view } = await mounted([
      { key: 'a', who: '', line: unsureLine('major', long, long, { crop: cropOf(long, 16) }) },
    ]);
    const crop = find(view, 'img').getBoundingClientRect();
    const value = find(view, '.crop-value');
    expect(crop.width).toBeLessThan(300);
    expect(value.scrollWidth).toBeLessThanOrEqual(find(view, '.crop-pair').clientWidth);
    expect(Number.parseFloat(getComputedStyle(value).fontSize)).toBeGreaterThanOrEqual(14);
  });

  test('a value in two lines shows both, told once', async () => {
    const [upper, lower] = ['计算机科学与技术', '（师范）'];
    const two = unsureLine('major', upper + lower, upper + lower, {
      crop: cropOf(upper),
      cropsBelow: [cropOf(lower)],
    });
    const { view } = await mounted([{ key: 'a', who: '', line: two }]);
    const crops = [...view.querySelectorAll('img')];
    expect(crops.map(({ alt }) => alt.includes(upper + lower))).toEqual([true, false]);
    const [first, second] = crops.map((crop) => crop.getBoundingClientRect());
    expect(second?.top).toBeGreaterThanOrEqual(first?.bottom ?? Number.NaN);
    expect(Number.parseFloat(getComputedStyle(find(view, '.crop-value')).fontSize)).toBeGreaterThan(24);
  });

  test('on a projector the crop of an ID or a birth date is shown only when asked for', async () => {
    const id = '500109200603180029';
    const { view } = await mounted([{ key: 'a', who: '', line: unsureLine('idNumber', id, id) }], true);
    expect(view.querySelector('img')).toBe(null);
    expect(view.textContent).not.toContain('50010920060318002');
    await userEvent.click(find(view, '[data-action=show-crop]'));
    expect(find(view, 'img').getAttribute('alt')).not.toContain('50010920060318002');
  });
});

describe('the card', () => {
  test('keeps its height and its answers their place, whatever is asked', async () => {
    const long = '计算机与信息科学学院计算机科学与技术（师范）';
    const items: readonly EyesItem[] = [
      ...three,
      { key: 'long', who: '', line: unsureLine('branch', long, long, { cropsBelow: [cropOf(long)] }) },
      { key: 'bare', who: '', line: line('level', unsure('protected'), { shown: null, expected: '本科' }) },
    ];
    const { view } = await mounted(items);
    const places: string[] = [];
    for (const key of ['', '1', '2', '3', '1']) {
      if (key !== '') await userEvent.keyboard(key);
      const card = find(view, '.eyes-card').getBoundingClientRect();
      const yes = find(view, '[data-action=eyes-match]').getBoundingClientRect();
      places.push([card.height, yes.top - card.top, yes.left, yes.width].map(Math.round).join());
    }
    expect(new Set(places).size).toBe(1);
  });

  test('has no stronger button than the answers', async () => {
    const { view } = await mounted(three);
    const weight = (element: Element) => Number(getComputedStyle(element).fontWeight);
    const [answers, others] = [
      [...view.querySelectorAll('.eyes-buttons .button')],
      [...view.querySelectorAll('.button:not(.eyes-buttons *)')],
    ];
    expect(answers).toHaveLength(3);
    expect(Math.min(...answers.map(weight))).toBeGreaterThan(Math.max(...others.map(weight)));
  });

  test('draws the crop at the pixels of the screen, in many levels of grey', async () => {
    const { view } = await mounted(three);
    const canvas = find(view, 'canvas');
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
    const { width } = canvas.getBoundingClientRect();
    await expect.poll(() => canvas.width).toBe(Math.round(width * devicePixelRatio));
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const levels = new Set(Array.from(data).filter((_, at) => at % 4 === 0));
    expect(levels.size).toBeGreaterThan(100);
  });
});

describe('what has no crop', () => {
  test('is shown on the page when asked for, where there is a page', async () => {
    const unread = line('name', unsure('protected'), { shown: null, expected: '林知夏' });
    const { view, revealed } = await mounted([{ key: 'a', who: '', line: unread }]);
    expect(view.innerText).toContain('请看页面上的标注处');
    await userEvent.click(find(view, '[data-action=eyes-reveal]'));
    expect(revealed).toEqual(['a']);
  });
});

describe('accessibility', () => {
  test.each<[string, readonly EyesItem[], string]>([
    ['a crop', three, ''],
    ['a class', class60.slice(0, 2), '1'],
    [
      'the photo',
      [
        {
          key: 'p',
          who: '',
          line: line('admissionPhoto', unsure('photo-to-confirm'), { shown: null, expected: null }),
        },
      ],
      '',
    ],
    ['the end', three, '123'],
  ])('finds nothing against WCAG 2.2 AA: %s', async (_, items, keys) => {
    const { tree, view } = await mounted(items);
    if (keys !== '') await userEvent.keyboard(keys);
    for (const details of view.querySelectorAll('details')) details.open = true;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await axe.run(tree.host, { runOnly: tags });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
