import { afterEach, expect, test } from 'vitest';
import { pointAt } from '@/lib/page/highlight/point-at';

afterEach(() => document.body.replaceChildren());

function drawn() {
  document.body.innerHTML =
    '<div id=layer></div><div style="height:3000px"></div><a id=link href="#">查看</a>';
  const layer = document.querySelector<HTMLElement>('#layer');
  const link = document.querySelector<HTMLElement>('#link');
  if (!layer || !link) throw new Error('nothing drawn');
  const page = { document, url: new URL('https://my.chsi.com.cn/archive/index.action') };
  return { link, layer, erase: pointAt(layer, [link], page) };
}

const ringOf = (layer: HTMLElement): DOMRect | undefined =>
  layer.querySelector('.xj-point div')?.getBoundingClientRect();

test('the ring stands round the link, which is scrolled into view, and follows it', async () => {
  const { layer, link, erase } = drawn();
  const box = link.getBoundingClientRect();
  expect(box.top).toBeLessThan(window.innerHeight);
  expect(ringOf(layer)?.left).toBeCloseTo(box.left - 4, 0);
  expect(ringOf(layer)?.bottom).toBeCloseTo(box.bottom + 4, 0);
  link.style.marginLeft = '120px';
  await expect.poll(() => ringOf(layer)?.left).toBeCloseTo(link.getBoundingClientRect().left - 4, 0);
  erase();
});

test('nothing is left of it, and a link that has gone has no ring', async () => {
  const { layer, link, erase } = drawn();
  link.remove();
  await expect.poll(() => layer.querySelector<HTMLElement>('.xj-point div')?.hidden).toBe(true);
  erase();
  expect(layer.childElementCount).toBe(0);
});
