import { afterEach, describe, expect, test } from 'vitest';
import { picturePart } from '@/lib/page/pixels/picture-part';
import { pictureThere } from '@/lib/page/pixels/picture-there';
import { createPixelPage, type PixelValue } from '@/lib/page/pixels/pixel-page';
import { valueLines } from '@/lib/page/pixels/value-lines';
import { pngOfShown } from '@/lib/platform/capture/png-of-shown';
import { one, showPage } from '@/tests/support/record-page';

afterEach(() => {
  document.body.innerHTML = '';
});

const BLOCK = 'height:20px;width:200px;margin:10px;font:14px/20px sans-serif;';
function rangeIn(selector: string): Range {
  const range = document.createRange();
  range.selectNodeContents(one(selector));
  return range;
}
function value(selector: string): PixelValue {
  return { key: selector, place: rangeIn(selector), air: 6 };
}
function boxOf(selector: string, own: Element | null = null) {
  return createPixelPage(document, [value(selector)], own).sight([value(selector)]).spots[0]?.box ?? null;
}

describe('a value on the screen', () => {
  test('is cut out with six pixels around it', () => {
    showPage(`<div id="v" style="${BLOCK}position:absolute;left:50px;top:80px">\u{100123}值</div>`);
    const { left, top, height } = rangeIn('#v').getBoundingClientRect();
    expect(boxOf('#v')).toMatchObject({ left: left - 6, top: top - 6, height: height + 12 });
  });

  test.each([
    [
      'below the screen',
      `<p style="height:3000px"></p><div id="v" style="${BLOCK}">值</div><p style="height:60px"></p>`,
    ],
    [
      'scrolled out of its box',
      `<div style="height:60px;overflow:auto"><p style="height:200px"></p><div id="v" style="${BLOCK}">值</div></div>`,
    ],
    [
      'under a bar that stays in place',
      `<div id="v" style="${BLOCK}">值</div><div style="position:fixed;left:0;top:0;width:100%;height:60px;background:#eee">导航</div>`,
    ],
  ])('is not cut out while it is %s, and is after it was brought into sight', (_where, html) => {
    showPage(`<div style="height:900px;padding-top:1px">${html}</div><p style="height:2000px"></p>`);
    const page = createPixelPage(document, [value('#v')], null);
    const before = page.sight([value('#v')]).spots[0]?.box;
    page.bring(value('#v'));
    const brought = page.sight([value('#v')]).spots[0]?.box;
    page.restore();
    expect(before).toBeNull();
    if (!html.includes('fixed')) expect(brought).not.toBeNull();
    expect(scrollY).toBe(0);
  });

  test('is cut out with its air at the very edge of the screen too', () => {
    showPage(`<div id="v" style="${BLOCK}position:absolute;margin:0;left:3px;top:80px">值</div>`);
    expect(boxOf('#v')).toMatchObject({ left: -3 });
    (one('#v') as HTMLElement).style.left = '-1px';
    expect(boxOf('#v')).toBeNull();
  });

  test('that is scrolled sideways is brought to the middle, with its air', () => {
    showPage(
      `<div style="width:4000px;height:100px;position:relative"><div id="v" style="${BLOCK}position:absolute;left:2000px;top:40px">值</div></div>`,
    );
    const page = createPixelPage(document, [value('#v')], null);
    page.bring(value('#v'));
    const box = page.sight([value('#v')]).spots[0]?.box;
    page.restore();
    expect(box?.left).toBeGreaterThan(100);
    expect(scrollX).toBe(0);
  });

  test('our own element over it does not count: it is hidden while the screen is captured', () => {
    showPage(
      `<div id="v" style="${BLOCK}">值</div><div id="own" style="position:fixed;inset:0;background:#fff"></div>`,
    );
    expect(boxOf('#v')).toBeNull();
    expect(boxOf('#v', one('#own'))).not.toBeNull();
  });
});

describe('a value that is watched', () => {
  const frames = async (count: number) => {
    for (let at = 0; at < count; at += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  };

  test('stood still, or did not, also when it is back in its place', async () => {
    showPage(`<div id="v" style="${BLOCK}">值</div>`);
    const page = createPixelPage(document, [value('#v')], null);
    const still = page.watch([value('#v')]);
    await frames(3);
    expect(still()).toBe(true);
    const swung = page.watch([value('#v')]);
    document.body.style.paddingTop = '9px';
    await frames(3);
    document.body.style.paddingTop = '';
    await frames(1);
    expect(swung()).toBe(false);
  });
});

describe('a value in two lines', () => {
  test('that begins behind its label is cut line by line, so that the label is not read', () => {
    showPage(`<p style="width:90px;font:14px/20px monospace">专业：<span id="v">aaaa bbbb cccc</span></p>`);
    expect(valueLines(rangeIn('#v')).length).toBeGreaterThan(1);
  });

  test('that begins at one edge is one box', () => {
    showPage(`<p id="v" style="width:90px;font:14px/20px monospace">aaaa bbbb cccc dddd</p>`);
    expect(valueLines(rangeIn('#v'))).toHaveLength(1);
  });
});

describe('a picture', () => {
  const svg = (width: number, height: number) =>
    `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="red"/></svg>`)}`;
  const patient = new AbortController().signal;

  test('gives the pixels of its natural size, however large it is drawn', async () => {
    showPage(`<img id="p" src="${svg(200, 100)}" style="width:50px">`);
    expect(await pictureThere(one('#p'), 2000, patient)).toBe(true);
    const image = new Image();
    image.src = `data:image/png;base64,${pngOfShown(one('#p'))}`;
    await image.decode();
    expect([image.naturalWidth, image.naturalHeight]).toEqual([200, 100]);
  });

  test('that is broken is not there', async () => {
    showPage('<img id="p" src="data:image/png;base64,AAAA">');
    expect(await pictureThere(one('#p'), 2000, patient)).toBe(false);
    expect(pngOfShown(one('#p'))).toBeNull();
  });

  test('has its values where they are drawn, inside border and padding, also after it changed its size', async () => {
    showPage(
      `<img id="p" src="${svg(200, 100)}" style="position:absolute;left:10px;top:20px;width:400px;height:200px;border:2px solid;padding:3px">`,
    );
    const part = picturePart(
      one('#p'),
      { left: 50, top: 10, width: 20, height: 10 },
      { width: 200, height: 100 },
    );
    const at = () => {
      const { left, top, width, height } = part.getBoundingClientRect();
      return [left, top, width, height];
    };
    expect(at()).toEqual([115, 45, 40, 20]);
    (one('#p') as HTMLElement).style.width = '200px';
    expect(at()).toEqual([65, 45, 20, 20]);
    one('#p').remove();
    expect([part.isConnected, part.getClientRects().length]).toEqual([false, 0]);
  });
});
