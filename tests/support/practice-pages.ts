import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExpectedPage, finishedExpectation } from './expected-page';

/** One made-up page: `tests/pages/<layout>/<name>/page.html` with `expected.json` beside it. */
export interface PracticePage {
  readonly layout: string;
  readonly name: string;
  /** where the real site would show it */
  readonly url: string;
  /** one sentence on what it is */
  readonly about: string;
  readonly htmlPath: string;
  readonly expected: ExpectedPage;
}

export const PAGES_FOLDER = join(import.meta.dirname, '..', 'pages');

function foldersIn(path: string): readonly string[] {
  const found = readdirSync(path, { withFileTypes: true }).filter((one) => one.isDirectory());
  return found.map((one) => one.name).sort();
}

/** Every made-up page there is, by layout and name. Throws where a folder holds none, or none that is finished. */
export function listPracticePages(folder = PAGES_FOLDER): readonly PracticePage[] {
  return foldersIn(folder).flatMap((layout) =>
    foldersIn(join(folder, layout)).map((name) => readPage(folder, layout, name)),
  );
}

function readPage(folder: string, layout: string, name: string): PracticePage {
  const htmlPath = join(folder, layout, name, 'page.html');
  if (!existsSync(htmlPath)) throw new Error(`tests/pages/${layout}/${name}/page.html is missing`);
  const expected = finishedExpectation(`${layout}/${name}`, expectationIn(join(folder, layout, name)));
  return { layout, name, url: expected.url, about: expected.about, htmlPath, expected };
}

function expectationIn(folder: string): ExpectedPage | undefined {
  const path = join(folder, 'expected.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ExpectedPage) : undefined;
}
