import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES_FOLDER } from './practice-pages';

const GOOD = join(PAGES_FOLDER, 'archive-table', 'good', 'page.html');

export interface PageChanges {
  /** values of the good page, each replaced where it stands first; as HTML */
  readonly values?: Readonly<Record<string, string>>;
  /** runs before anything else of the page */
  readonly script?: string;
  readonly head?: string;
  /** HTML at the end of the page */
  readonly below?: string;
}

/** The good made-up page with these changes. */
export function changedPage({ values = {}, script = '', head = '', below = '' }: PageChanges): string {
  let html = readFileSync(GOOD, 'utf8');
  for (const [value, by] of Object.entries(values)) {
    if (!html.includes(`<td>${value}</td>`)) throw new Error('the good page does not show this value');
    html = html.replace(`<td>${value}</td>`, () => `<td>${by}</td>`);
  }
  return html
    .replace('<head>', () => `<head>${head}${script === '' ? '' : `<script>${script}</script>`}`)
    .replace('</body>', () => `${below}</body>`);
}
