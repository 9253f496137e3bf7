import { describe, expect, test } from 'vitest';
import { readPage } from '@/lib/page/read-page';
import { loadPage } from '@/tests/support/load-page';
import { MADE_UP_PAGES } from '@/tests/support/made-up-pages';

async function pixelsOf(name: string) {
  const made = MADE_UP_PAGES.find((page) => page.name === name);
  const page = await loadPage(made?.html ?? '', made?.expected.url ?? '');
  return { page, read: readPage(page) };
}

describe('a page that keeps its text to itself says where its values stand', () => {
  test('a protected record gives the place of every value, and no text of it', async () => {
    const { page, read } = await pixelsOf('states/protected');
    expect(read.reading).toEqual({ state: 'failed', reason: 'protected' });
    expect(read.places).toEqual([]);
    if (read.pixels?.kind !== 'protected') throw new Error('the values have no places');
    const [record] = read.pixels.records;
    const [place] = read.pixels.places;
    expect(record?.fields.studentNo).toMatchObject({ state: 'unreadable', reason: 'protected' });
    expect(record?.fields.department).toMatchObject({ state: 'unreadable', reason: 'empty' });
    expect(place?.values.get('studentNo')?.getBoundingClientRect().width).toBeGreaterThan(50);
    expect(place?.values.size).toBe(18);
    page.remove();
  });

  test('the phone page tells its card, which has no labels, by the order of its lines', async () => {
    const { page, read } = await pixelsOf('states/protected-phone');
    if (read.pixels?.kind !== 'protected') throw new Error('the values have no places');
    const [record] = read.pixels.records;
    const lengths = Object.fromEntries(
      (['name', 'gender', 'birthDate', 'school', 'level', 'major', 'studyForm'] as const).map((field) => [
        field,
        [...(record?.fields[field]?.text ?? '')].length,
      ]),
    );
    expect(lengths).toEqual({
      name: 3,
      gender: 1,
      birthDate: 11,
      school: 4,
      level: 2,
      major: 8,
      studyForm: 5,
    });
    page.remove();
  });

  test('a record picture comes with its photo, and nothing else is waited for', async () => {
    const { page, read } = await pixelsOf('states/picture');
    expect(read).toMatchObject({ reading: { state: 'failed', reason: 'picture' }, awaited: [] });
    if (read.pixels?.kind !== 'picture') throw new Error('the picture has no place');
    const [picture, ...others] = read.pixels.pictures;
    expect(others).toEqual([]);
    expect(picture?.element.className).toBe('xjxx-img');
    expect(picture?.photo).toBe('present');
    expect(picture?.place.photo?.getAttribute('alt')).toBe('录取照片');
    page.remove();
  });
});
