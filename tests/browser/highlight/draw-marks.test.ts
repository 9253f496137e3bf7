import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DrawnMarks, drawMarks, type Mark } from '@/lib/page/highlight/draw-marks';
import { createUiHost, type UiHost } from '@/lib/page/ui-host';

const ROWS: readonly (readonly [Mark['field'], Mark['verdict'], string, string])[] = [
  ['name', 'match', '姓名', '林知夏'],
  ['gender', 'match', '性别', '女'],
  ['birthDate', 'mismatch', '出生日期', '2006年03月18日'],
  ['idNumber', 'match', '证件号码', '500109200603180029'],
  ['school', 'match', '学校名称', '西南大学'],
  ['major', 'variant', '专业', '计算机科学与技术'],
  ['duration', 'unsure', '学制', '4 年'],
];

function values(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-test-value]')];
}

function textRange(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}

function frames(count: number) {
  return new Promise<void>((resolve) => {
    const step = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => step(left - 1)));
    step(count);
  });
}

let ui: UiHost;
let drawn: DrawnMarks;

beforeEach(() => {
  const rows = ROWS.map(
    ([, , label, value]) =>
      `<tr><th style="padding:8px;text-align:left">${label}：</th><td style="padding:8px"><span data-test-value>${value}</span></td></tr>`,
  );
  document.body.innerHTML = `<div id="top"></div><p>学籍信息</p>
    <div id="box" style="height:220px;overflow:auto;width:520px"><table style="width:500px">${rows.join('')}</table></div>
    <div style="height:2000px"></div>`;
  window.scrollTo(0, 0);
  const host = createUiHost(document, { onLost: () => undefined, rootOf: () => null });
  if (host === 'name-taken') throw new Error('no host');
  ui = host;
  const marks = values().map((element, index): Mark => {
    const [field, verdict] = ROWS[index] ?? ['name', 'match'];
    return {
      field,
      verdict,
      place: textRange(element),
      label: verdict === 'mismatch' ? '名册为 2006年03月19日' : '',
    };
  });
  drawn = drawMarks(ui.marksLayer, marks, { document, url: new URL('https://my.chsi.com.cn/archive/x') });
});

afterEach(() => {
  drawn.remove();
  ui.remove();
  document.documentElement.style.removeProperty('zoom');
  document.body.style.removeProperty('position');
});

/** Greatest distance between the centre of a value in sight and the centre of its mark. */
function worstDistance(): number {
  const boxes = drawn.boxes();
  const distances = values().map((element, index) => {
    const mark = boxes[index]?.rect;
    const rect = textRange(element).getBoundingClientRect();
    if (!mark) return 0;
    return Math.hypot(
      mark.x + mark.width / 2 - rect.x - rect.width / 2,
      mark.y + mark.height / 2 - rect.y - rect.height / 2,
    );
  });
  return Math.max(...distances);
}

function inSight() {
  return drawn.boxes().flatMap(({ field, rect }) => (rect ? [field] : []));
}

describe('drawMarks', () => {
  test('puts the outline of every value in sight round it', () => {
    expect(worstDistance()).toBeLessThan(1);
    expect(inSight().length).toBeGreaterThanOrEqual(5);
  });

  test('carries field and verdict on the outline itself', () => {
    const outlines = [...ui.shadow.querySelectorAll<HTMLElement>('[data-field]')];
    expect(outlines.map(({ dataset }) => [dataset.field, dataset.verdict])).toEqual(
      ROWS.map(([field, verdict]) => [field, verdict]),
    );
  });

  test('lets clicks and pointers through to the page', () => {
    for (const element of values().slice(0, 4)) {
      const { x, y, width, height } = element.getBoundingClientRect();
      expect(document.elementFromPoint(x + width / 2, y + height / 2)).toBe(element);
    }
  });

  test('says beside a difference what the file says, without covering a value', () => {
    const tag = drawn.boxes().find(({ field }) => field === 'birthDate')?.tag;
    expect(ui.shadow.textContent).toContain('名册为 2006年03月19日');
    expect(tag).toBeTruthy();
    const covered = values().filter((element) => {
      const rect = textRange(element).getBoundingClientRect();
      return tag && tag.x < rect.right && tag.right > rect.x && tag.y < rect.bottom && tag.bottom > rect.y;
    });
    expect(covered).toEqual([]);
  });

  test('marks what agrees quietly: a line under it, and its icon without words', () => {
    const box = ui.shadow.querySelector<HTMLElement>('.xj-box[data-field=name]');
    if (!box) throw new Error('no mark');
    expect(getComputedStyle(box).backgroundImage.match(/gradient/g)).toHaveLength(1);
    const tag = drawn.boxes().find(({ field }) => field === 'name')?.tag;
    expect(tag?.width).toBeLessThanOrEqual(16);
    expect(box.nextElementSibling?.textContent).toContain('一致');
  });

  test('marks loudly what differs and what a person must look at: a box and a tag with words', () => {
    for (const field of ['birthDate', 'duration']) {
      const box = ui.shadow.querySelector<HTMLElement>(`.xj-box[data-field=${field}]`);
      if (!box) throw new Error('no mark');
      expect(getComputedStyle(box).backgroundImage.match(/gradient/g)).toHaveLength(4);
    }
  });

  test('draws nothing on what was compared with nothing, and can still point to it', () => {
    const [first] = values();
    if (!first) throw new Error('no value');
    drawn.remove();
    const mark: Mark = { field: 'name', verdict: 'unlisted', place: first, label: '' };
    drawn = drawMarks(ui.marksLayer, [mark], { document, url: new URL('https://my.chsi.com.cn/') });
    expect(drawn.boxes()).toMatchObject([{ field: 'name', rect: null, tag: null }]);
    const box = ui.shadow.querySelector<HTMLElement>('.xj-box[data-field=name]');
    expect(box && getComputedStyle(box).backgroundImage).toBe('none');
    drawn.reveal('name');
    expect(box?.checkVisibility({ visibilityProperty: true })).toBe(true);
  });

  test.each([520, 360, 240, 150])('no tag lies over a value or a label, %i px wide', (width) => {
    const box = document.querySelector<HTMLElement>('#box');
    const table = box?.querySelector<HTMLElement>('table');
    if (!box || !table) throw new Error('no record');
    table.style.width = `${width - 20}px`;
    box.style.width = `${width}px`;
    drawn.update();
    const texts = [...document.querySelectorAll('th, [data-test-value]')].flatMap((element) => [
      ...textRange(element).getClientRects(),
    ]);
    const covering = drawn
      .boxes()
      .filter(
        ({ tag }) =>
          tag &&
          texts.some(
            (rect) => tag.x < rect.right && tag.right > rect.x && tag.y < rect.bottom && tag.bottom > rect.y,
          ),
      );
    expect(covering.map(({ field }) => field)).toEqual([]);
  });

  test('stays in place when the page scrolls, and when a container inside it scrolls', async () => {
    window.scrollTo(0, 60);
    document.querySelector('#box')?.scrollTo(0, 70);
    await frames(3);
    expect(worstDistance()).toBeLessThan(1);
    expect(inSight()).toContain('duration');
    expect(inSight()).not.toContain('name');
  });

  test('stays in place when a banner is put above the record', async () => {
    const banner = document.createElement('div');
    banner.style.height = '90px';
    document.querySelector('#top')?.append(banner);
    await frames(3);
    expect(worstDistance()).toBeLessThan(1);
  });

  test('stays in place when a picture above loads late', async () => {
    const picture = document.createElement('img');
    document.querySelector('#top')?.append(picture);
    await frames(2);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="120"></svg>';
    picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await picture.decode();
    await frames(3);
    expect(document.querySelector('#top')?.getBoundingClientRect().height).toBeGreaterThan(100);
    expect(worstDistance()).toBeLessThan(1);
  });

  test('stays in place when the record gets narrower and a value breaks into two lines', async () => {
    const box = document.querySelector<HTMLElement>('#box');
    const table = box?.querySelector<HTMLElement>('table');
    if (!box || !table) throw new Error('no record');
    table.style.width = '200px';
    box.style.width = '220px';
    await frames(3);
    expect(worstDistance()).toBeLessThan(1);
  });

  test('follows a change that makes no event, within half a second', async () => {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [sheet];
    await sheet.replace('#top { height: 70px }');
    await expect.poll(worstDistance, { timeout: 500, interval: 20 }).toBeLessThan(1);
    document.adoptedStyleSheets = [];
  });

  test('stays in place at 150 % zoom', async () => {
    document.documentElement.style.setProperty('zoom', '1.5');
    drawn.update();
    await frames(2);
    expect(worstDistance()).toBeLessThan(4);
  });

  test('stays in place when the page moves its root by a transform or margin', () => {
    document.documentElement.style.margin = '30px 0 0 50px';
    document.documentElement.style.position = 'relative';
    drawn.update();
    expect(worstDistance()).toBeLessThan(1);
    document.documentElement.removeAttribute('style');
  });

  test('hides the mark of a value that the page takes away', () => {
    values()[0]?.remove();
    drawn.update();
    expect(inSight()).not.toContain('name');
  });

  test('shows labels as text, never as HTML', () => {
    drawn.remove();
    const [first] = values();
    if (!first) throw new Error('no value');
    const mark: Mark = { field: 'name', verdict: 'mismatch', place: first, label: '<b id=evil>x</b>' };
    drawn = drawMarks(ui.marksLayer, [mark], { document, url: new URL('https://my.chsi.com.cn/') });
    expect(ui.shadow.querySelector('#evil')).toBe(null);
    expect(ui.shadow.textContent).toContain('<b id=evil>x</b>');
  });

  test('brings a value that is asked for into sight and draws the eye to it', async () => {
    drawn.reveal('duration');
    await expect.poll(inSight).toContain('duration');
    expect(ui.shadow.querySelector('.xj-pulse')?.getAttribute('data-field')).toBe('duration');
  });

  test('leaves nothing behind', () => {
    drawn.remove();
    expect(ui.marksLayer.childElementCount).toBe(0);
    expect(document.body.querySelector('[style*="outline"]')).toBe(null);
  });
});
