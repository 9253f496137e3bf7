import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One made-up page: `tests/pages/<layout>/<name>/page.html` with `expected.json` beside it. */
export interface PracticePage {
  readonly layout: string;
  readonly name: string;
  /** where the real site would show it */
  readonly url: string;
  /** one sentence on what it is */
  readonly about: string;
  readonly htmlPath: string;
}

export const PAGES_FOLDER = join(import.meta.dirname, '..', 'pages');

function foldersIn(path: string): readonly string[] {
  const found = readdirSync(path, { withFileTypes: true }).filter((one) => one.isDirectory());
  return found.map((one) => one.name).sort();
}

/** Every made-up page there is, by layout and name. */
export function listPracticePages(): readonly PracticePage[] {
  return foldersIn(PAGES_FOLDER).flatMap((layout) =>
    foldersIn(join(PAGES_FOLDER, layout)).flatMap((name) => readPage(layout, name)),
  );
}

function readPage(layout: string, name: string): readonly PracticePage[] {
  const htmlPath = join(PAGES_FOLDER, layout, name, 'page.html');
  const expectedPath = join(PAGES_FOLDER, layout, name, 'expected.json');
  if (!existsSync(htmlPath) || !existsSync(expectedPath)) return [];
  const { url, about = '' } = JSON.parse(readFileSync(expectedPath, 'utf8')) as {
    url: string;
    about?: string;
  };
  return [{ layout, name, url, about, htmlPath }];
}
