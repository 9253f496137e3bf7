import { expect, test } from 'vitest';
import { panelSide } from '@/lib/page/panel-side';

function windowOf(width: number) {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${width}px;height:300px;border:0`;
  document.body.replaceChildren(frame);
  const inside = frame.contentDocument;
  if (!inside) throw new Error('no document');
  return { document: inside, url: new URL('https://my.chsi.com.cn/archive/x') };
}

test.each([
  [1680, 'right'],
  [1200, 'right'],
  [1199, 'bottom'],
  [390, 'bottom'],
] as const)('in a window of %i px the panel stands at the %s, whatever is on the page', (width, side) => {
  expect(panelSide(windowOf(width))).toBe(side);
});
