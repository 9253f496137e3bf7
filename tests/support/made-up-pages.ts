import { type ExpectedPage, finishedExpectation } from './expected-page';

export interface MadeUpPage {
  /** `<layout>/<case>` */
  readonly name: string;
  readonly html: string;
  readonly expected: ExpectedPage;
}

const pages = import.meta.glob<string>('../pages/*/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<ExpectedPage>('../pages/*/*/expected.json', {
  import: 'default',
  eager: true,
});

/** Every made-up page there is, by name. Scripts that fill values in late do it at once here. */
export const MADE_UP_PAGES: readonly MadeUpPage[] = pairedPages(pages, expectations);

/**
 * Pages with what is expected of them, both by path (`…/<layout>/<name>/page.html`, `…/expected.json`). Throws where one
 * of the two is missing or the expectation is not finished.
 */
export function pairedPages(
  htmls: Readonly<Record<string, string>>,
  expected: Readonly<Record<string, ExpectedPage>>,
): readonly MadeUpPage[] {
  const folders = [...Object.keys(htmls), ...Object.keys(expected)].map(folderOf);
  return [...new Set(folders)].sort().map((folder) => {
    const name = folder.split('/').slice(-2).join('/');
    const html = htmls[`${folder}/page.html`];
    if (html === undefined) throw new Error(`tests/pages/${name}/page.html is missing`);
    return {
      name,
      html: html.replace('[300, 2000, 8000]', '[0, 20, 60]'),
      expected: finishedExpectation(name, expected[`${folder}/expected.json`]),
    };
  });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** The text of one made-up page as it stands in its folder. */
export function htmlOf(name: string): string {
  const html = pages[`../pages/${name}/page.html`];
  if (html === undefined) throw new Error(`no made-up page ${name}`);
  return html;
}
