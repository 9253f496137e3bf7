import { afterEach, expect, test } from 'vitest';
import { createTextPage, type SaidValue } from '@/lib/page/pixels/text-page';
import { one, showPage } from '@/tests/support/record-page';

afterEach(() => {
  document.body.innerHTML = '';
});

const CELL = 'position:absolute;font:16px/20px sans-serif;white-space:nowrap;';

function valueAt(selector: string, said: string): SaidValue {
  const place = document.createRange();
  place.selectNodeContents(one(selector));
  return { key: 'name', place, air: 0, said, inDoubt: false };
}

/** How much of the page around the value's own box is cut out: left, right, above, below. */
function airOf(value: SaidValue): readonly number[] | null {
  const { spots } = createTextPage(document, [value], null).sight([value]);
  const box = spots[0]?.box;
  const own = value.place.getBoundingClientRect();
  if (!box) return null;
  const sides = [own.left - box.left, box.left + box.width - own.right, own.top - box.top];
  return [...sides, box.top + box.height - own.bottom].map(Math.round);
}

test.each([
  ['nothing beside it: so much that a character drawn there is seen', '', true],
  ['a label right before it', `<span style="${CELL}left:52px;top:100px">姓名：</span>`, false],
])('%s', (_, beside, wide) => {
  showPage(`${beside}<b id="v" style="${CELL}left:100px;top:100px">林知夏</b>`);
  const [left = 0, right = 0] = airOf(valueAt('#v', '林知夏')) ?? [];
  expect(left > 20).toBe(wide);
  expect(right).toBeGreaterThan(20);
});

test('a text that touches it and is no label stays on the cut', () => {
  showPage(
    `<b id="v" style="${CELL}left:100px;top:100px">2022</b><i id="w" style="${CELL}left:0;top:100px">1</i>`,
  );
  const { right } = one('#v').getBoundingClientRect();
  (one('#w') as HTMLElement).style.left = `${right}px`;
  expect(airOf(valueAt('#v', '2022'))?.[1]).toBeGreaterThan(20);
});

test('what cannot be seen limits nothing', () => {
  showPage(
    `<b id="v" style="${CELL}left:100px;top:100px">2022</b><i style="${CELL}left:150px;top:100px;opacity:0">1</i>`,
  );
  expect(airOf(valueAt('#v', '2022'))?.[1]).toBeGreaterThan(25);
});

test('a value under a dialog is not in sight, one under a small patch is', () => {
  const patch = (height: number) =>
    `<b id="v" style="${CELL}left:100px;top:100px">林知夏</b><i style="position:absolute;left:90px;top:95px;width:80px;height:${height}px;background:#fff"></i>`;
  showPage(patch(300));
  expect(airOf(valueAt('#v', '林知夏'))).toBeNull();
  showPage(patch(25));
  expect(airOf(valueAt('#v', '林知夏'))).not.toBeNull();
});

test('of a value that is cut off only what is seen is cut out', () => {
  showPage(
    `<div style="${CELL}left:100px;top:100px;width:60px;overflow:hidden"><b id="v">计算机科学与技术</b></div>`,
  );
  const value = valueAt('#v', '计算机科学与技术');
  const box = createTextPage(document, [value], null).sight([value]).spots[0]?.box;
  expect((box?.left ?? 0) + (box?.width ?? 0)).toBeLessThan(160 + 40);
});

test('a value that begins behind its label and goes on below says on each line what stands there', () => {
  showPage('<p id="p" style="width:112px;font:16px/20px monospace;margin:40px">专业：计算机科学与技术</p>');
  const text = one('#p').firstChild as Text;
  const place = document.createRange();
  place.setStart(text, 3);
  place.setEnd(text, text.length);
  const value: SaidValue = { key: 'major', place, air: 0, said: '计算机科学与技术', inDoubt: false };
  const { spots } = createTextPage(document, [value], null).sight([value]);
  expect(spots.map(({ said }) => said).join('|')).toBe('计算机科|学与技术');
});

test('bringing a value into sight scrolls the page, never the box that cuts it off', () => {
  showPage(
    `<div id="box" style="margin-top:2000px;width:60px;overflow:hidden;font:16px/20px sans-serif;white-space:nowrap"><b id="v">计算机科学与技术</b></div><p style="height:2000px"></p>`,
  );
  const value = valueAt('#v', '计算机科学与技术');
  const page = createTextPage(document, [value], null);
  expect(page.sight([value]).spots[0]?.box).toBeNull();
  page.bring(value);
  expect(page.sight([value]).spots[0]?.box).not.toBeNull();
  expect(one('#box').scrollLeft).toBe(0);
  page.restore();
  expect(scrollY).toBe(0);
});

test.each(['\u3000', ' ', '\u00a0\u00a0', ' | ', '\u3000|\u3000'])(
  'of two values in one text, with %j between them, neither cut shows the other',
  (between) => {
    showPage(`<p id="v" style="${CELL}left:100px;top:100px;white-space:pre">女${between}2006年03月18日</p>`);
    const text = one('#v').firstChild as Text;
    const part = (from: number, to: number): Range => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      return range;
    };
    const [sex, birth] = [part(0, 1), part(1 + between.length, text.length)];
    const cutOf = (place: Range, said: string) => {
      const value: SaidValue = { key: 'name', place, air: 0, said, inDoubt: false };
      return createTextPage(document, [value], null).sight([value]).spots[0]?.box;
    };
    const first = cutOf(sex, '女');
    const second = cutOf(birth, '2006年03月18日');
    if (!first || !second) throw new Error('nothing was cut out');
    // the reader looks at nothing in the outer 5 px
    expect(first.left + first.width - birth.getBoundingClientRect().left).toBeLessThan(5);
    expect(sex.getBoundingClientRect().right - second.left).toBeLessThan(5);
  },
);
