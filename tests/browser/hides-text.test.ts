import { afterEach, expect, test } from 'vitest';
import { hidesText } from '@/lib/page/hides-text';
import { type LoadedPage, loadPage } from '@/tests/support/load-page';
import { htmlOf } from '@/tests/support/made-up-pages';

let loaded: LoadedPage | null = null;
afterEach(() => loaded?.remove());

test.each([
  ['states/protected', true],
  ['states/protected-phone', true],
  ['states/picture', true],
  ['general/good', false],
  ['archive-phone/good', false],
  ['states/login-form', false],
])('%s hides its text: %s', async (name, hides) => {
  loaded = await loadPage(htmlOf(name), 'https://my.chsi.com.cn/archive/gdjy/xj/show.action');
  expect(hidesText(loaded.document)).toBe(hides);
});
