import { afterEach, expect, test } from 'vitest';
import { fontsOfValues } from '@/lib/page/pixels/fonts-of-values';
import { type LoadedPage, loadPage } from '@/tests/support/load-page';

/** The family has two files here: one for U+100xxx, one for U+101xxx. */
const HTML = `<!doctype html><html lang="zh-CN"><body style="font:14px sans-serif">
  <p id="one" style="font-family:Chsi,sans-serif">\u{100123}\u{100124}</p>
  <p id="two" style="font-family:Chsi,sans-serif">\u{101123}（\u{100123}）</p>
  <p id="plain" style="font-family:Chsi,sans-serif">本科</p>
  <p id="other" style="font-family:serif">\u{100123}</p></body></html>`;
const SYSTEM = 'local("Noto Sans CJK SC"), local("NotoSansCJKsc-Regular"), local("DejaVu Sans")';
let loaded: LoadedPage | null = null;
afterEach(() => loaded?.remove());

async function open(...faces: readonly (readonly [range: string, source: string])[]): Promise<LoadedPage> {
  loaded = await loadPage(HTML, 'https://my.chsi.com.cn/archive/gdjy/xj/show.action');
  const view = loaded.document.defaultView as Window & typeof globalThis;
  for (const [unicodeRange, source] of faces)
    loaded.document.fonts.add(new view.FontFace('Chsi', source, { unicodeRange }));
  return loaded;
}

function stateOf({ document }: LoadedPage, ...ids: readonly string[]) {
  return fontsOfValues(ids.map((id) => document.getElementById(id) as Element));
}

test('only the files that hold the characters of a value count', async () => {
  const page = await open(['U+100000-100FFF', SYSTEM], ['U+101000-101FFF', 'url(/never.woff2)']);
  const [first] = [...page.document.fonts];
  await first?.load();
  expect(stateOf(page, 'one')).toEqual({ state: 'there' });
  expect(stateOf(page, 'two').state).not.toBe('there');
});

test('what is not loaded yet is counted file by file', async () => {
  const page = await open(['U+100000-100FFF', SYSTEM], ['U+101000-101FFF', 'url(/never.woff2)']);
  await [...page.document.fonts][0]?.load();
  const found = stateOf(page, 'one', 'two');
  expect(found.state === 'lost' || ('loaded' in found && [found.loaded, found.total])).not.toBe(false);
});

test('a file that failed is lost', async () => {
  const page = await open(['U+100000-100FFF', 'url(data:font/woff2,none)']);
  await [...page.document.fonts][0]?.load().catch(() => undefined);
  expect(stateOf(page, 'one')).toEqual({ state: 'lost' });
});

test('without any file that holds a character the font is lost', async () => {
  expect(stateOf(await open(), 'one')).toEqual({ state: 'lost' });
  expect(stateOf(await open(['U+30-39', SYSTEM]), 'one')).toEqual({ state: 'lost' });
});

test('values set in another family than the one that holds their characters are replaced', async () => {
  const page = await open(['U+100000-100FFF', SYSTEM]);
  await [...page.document.fonts][0]?.load();
  expect(stateOf(page, 'other')).toEqual({ state: 'replaced' });
});

test('plain characters in the family need none of its files', async () => {
  expect(stateOf(await open(), 'plain')).toEqual({ state: 'there' });
});

test('a range of a text is asked for its own characters alone', async () => {
  const page = await open(['U+100000-100FFF', SYSTEM]);
  await [...page.document.fonts][0]?.load();
  const range = page.document.createRange();
  const text = page.document.getElementById('two')?.firstChild as Text;
  range.setStart(text, 3);
  range.setEnd(text, 5);
  expect(fontsOfValues([range])).toEqual({ state: 'there' });
});
