import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGES_FOLDER } from '@/tests/support/practice-pages';

interface Entries {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

function entriesOf(path: string): Entries {
  const found = readdirSync(path, { withFileTypes: true });
  const folders = found.filter((one) => one.isDirectory()).map(({ name }) => name);
  const files = found.filter((one) => !one.isDirectory()).map(({ name }) => name);
  return { folders: folders.sort(), files: files.sort() };
}

const layouts = entriesOf(PAGES_FOLDER);
const pages = layouts.folders.flatMap((layout) =>
  entriesOf(join(PAGES_FOLDER, layout)).folders.map((name) => `${layout}/${name}`),
);

test('tests/pages holds folders of layouts and the roster of its students, nothing else', () => {
  expect(layouts.files).toEqual(['roster.csv']);
});

test.each(layouts.folders)('the folder of a layout holds pages and nothing else: %s', (layout) => {
  expect(entriesOf(join(PAGES_FOLDER, layout)).files).toEqual([]);
});

test.each(pages)('a page is page.html, expected.json and nothing else: %s', (page) => {
  expect(entriesOf(join(PAGES_FOLDER, page))).toEqual({ folders: [], files: ['expected.json', 'page.html'] });
});
