import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readInChromium } from '@/scripts/read-in-chromium';
import { listPracticePages } from '@/tests/support/practice-pages';

test.each([
  ['a page with text', 'archive-table', 'good', false],
  ['a page that is filled in late', 'archive-script', 'good', true],
  ['a page whose record is a picture', 'states', 'picture', false],
])('%s is read as the tests of pages read it', async (_, layout, name, late) => {
  const page = listPracticePages().find((one) => one.layout === layout && one.name === name);
  if (!page) throw new Error(`no made-up page ${layout}/${name}`);
  const html = readFileSync(page.htmlPath, 'utf8').replace('[300, 2000, 8000]', '[300, 2000, 2500]');
  expect(await readInChromium(html, page.url)).toEqual({
    reading: page.expected.reading,
    late,
  });
});
