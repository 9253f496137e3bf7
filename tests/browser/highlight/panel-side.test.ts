import { afterEach, describe, expect, test } from 'vitest';
import { panelSide } from '@/lib/page/panel-side';

const page = { document, url: new URL('https://my.chsi.com.cn/archive/x') };

function record(style: string): Element {
  document.body.innerHTML = `<div style="position:absolute;${style}"><p>姓名： 林知夏</p></div>`;
  return document.body.firstElementChild ?? document.body;
}

afterEach(() => document.body.replaceChildren());

describe('panelSide (window of 1280 px)', () => {
  test.each([
    ['right', 'left:0;width:900px'],
    ['left', 'left:400px;width:860px;text-align:right'],
    ['bottom', 'left:140px;width:1000px;text-align-last:justify'],
  ] as const)('is %s when the record leaves room there and at no better side (%s)', (side, style) => {
    expect(panelSide(page, record(style))).toBe(side);
  });

  test('looks at the text when the element is wider than what it holds', () => {
    expect(panelSide(page, record('left:0;width:1280px'))).toBe('right');
  });

  test('has a side when there is no record to keep free', () => {
    expect(panelSide(page, null)).toBe('right');
  });
});
