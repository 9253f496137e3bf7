import { expect, test } from 'vitest';
import { readPage } from '@/lib/page/read-page';
import { withCovered } from '@/lib/page/sight/covered-values';
import { honestShapes } from '@/tests/support/honest-shapes';
import { loadPage } from '@/tests/support/load-page';
import { htmlOf } from '@/tests/support/made-up-pages';

/** Only the pixels tell that these show what they say: after a click they are read, and the doubt ends. */
const FOR_PIXELS: Readonly<Record<string, string>> = {
  'a water mark over the page': 'covered',
  'values on a soft ground': 'drawn-otherwise',
};

test.each(honestShapes(htmlOf('archive-table/good')).map(({ name, html }) => [name, html] as const))(
  'of an honest page no value is in doubt that pixels could not tell: %s',
  async (name, html) => {
    const page = await loadPage(html, 'https://my.chsi.com.cn/archive/gdjy/xj/show.action');
    await Promise.all(page.document.getAnimations().map(({ finished }) => finished));
    const { reading } = withCovered(page, readPage(page), null);
    const [record] = reading.state === 'records' ? reading.records : [];
    const values = Object.values(record?.fields ?? {}).filter(({ state }) => state === 'text');
    const doubts = values.flatMap((value) => ('doubt' in value && value.doubt ? [value.doubt] : []));
    const known = FOR_PIXELS[name];
    expect(values.length).toBeGreaterThan(13);
    expect([...new Set(doubts)]).toEqual(known ? [known] : []);
    page.remove();
  },
);
