import type { PageReading } from '@/lib/core/record/reading';

/** What `expected.json` beside a made-up page says of its reading. */
export interface ExpectedPage {
  readonly url: string;
  readonly about: string;
  /** a script of the page fills the values in after load */
  readonly late?: boolean;
  readonly reading: PageReading;
}

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
export const MADE_UP_PAGES: readonly MadeUpPage[] = Object.entries(pages).flatMap(([path, html]) => {
  const expected = expectations[path.replace('page.html', 'expected.json')];
  const name = path.split('/').slice(-3, -1).join('/');
  return expected ? [{ name, html: html.replace('[300, 2000, 8000]', '[0, 20, 60]'), expected }] : [];
});

/** The text of one made-up page as it stands in its folder. */
export function htmlOf(name: string): string {
  const html = pages[`../pages/${name}/page.html`];
  if (html === undefined) throw new Error(`no made-up page ${name}`);
  return html;
}
