import { describe, expect, test } from 'vitest';
import type { ValuePlace } from '@/lib/page/page-read';
import { readPage } from '@/lib/page/read-page';
import { loadPage } from '@/tests/support/load-page';
import { MADE_UP_PAGES } from '@/tests/support/made-up-pages';

const LAYOUT_BLANKS = /[ \t\n\r\f]+/g;

function squeezed(text: string): string {
  return text.replace(LAYOUT_BLANKS, '');
}
function textAt(place: ValuePlace | undefined): string {
  return place && 'startContainer' in place ? squeezed(place.toString()) : '';
}

const GOOD_PAGES = MADE_UP_PAGES.filter(({ name, expected }) => name.endsWith('/good') && !expected.late);

describe('every value has its place on the page', () => {
  test.each(GOOD_PAGES.map((page) => [page.name, page] as const))(
    'the range of a value holds that value and nothing else: %s',
    async (_name, { html, expected }) => {
      const page = await loadPage(html, expected.url);
      const { reading, places } = readPage(page);
      const fields = reading.state === 'records' ? Object.entries(reading.records[0]?.fields ?? {}) : [];
      const values = new Map<string, ValuePlace>(places[0]?.values);
      const texts = fields.map(([field, { text }]) => [field, squeezed(text)]);
      const found = fields.map(([field]) => [field, textAt(values.get(field))]);
      expect(found).toEqual(texts);
      page.remove();
    },
  );

  test('the root of each of several records holds its own values, photo and title, and not the other record', async () => {
    const found = MADE_UP_PAGES.find(({ name }) => name === 'archive-table/several-records');
    const page = await loadPage(found?.html ?? '', found?.expected.url ?? '');
    const [current, former] = readPage(page).places;
    expect(current?.root.textContent).toContain('222026321062001');
    expect(current?.root.textContent).toContain('本科-普通高等教育');
    expect(current?.root.textContent).not.toContain('重庆示范职业学院');
    expect(former?.root.textContent).not.toContain('222026321062001');
    expect(current?.photo && current.root.contains(current.photo)).toBe(true);
    expect(current?.photo?.getAttribute('alt')).toBe('录取照片');
    page.remove();
  });

  test('an empty value has the box that is there for it, a value drawn as a picture has the picture', async () => {
    const report = MADE_UP_PAGES.find(({ name }) => name === 'report-2019/damaged');
    const page = await loadPage(report?.html ?? '', report?.expected.url ?? '');
    const [place] = readPage(page).places;
    const name = place?.values.get('name');
    const major = place?.values.get('major');
    expect(name && 'tagName' in name ? name.tagName : '').toBe('IMG');
    expect(major && 'tagName' in major ? major.textContent : null).toBe('');
    page.remove();
  });
});
