import type { TextFieldKey } from '@/lib/core/fields/fields';
import { SAMPLE_SHOWN } from '@/tests/support/sample-record';
import { COVER, PUT_OVER } from './cover';
import { CUT } from './cut';
import { DIRECTION } from './direction';
import type { Disguise } from './disguise';
import { DRAWN } from './drawn';
import { FORM } from './form';
import { INK } from './ink';
import { MOMENT } from './moment';
import { ORDER } from './order';
import { PAINT } from './paint';
import { TREE } from './tree';

/** All but those that need a font made for them (`allDisguises`). */
export const PLAIN_DISGUISES: readonly Disguise[] = [
  DRAWN,
  COVER,
  INK,
  CUT,
  DIRECTION,
  ORDER,
  PAINT,
  TREE,
  FORM,
  MOMENT,
].flat();

/** Which disguises stand on one page: as many as do not disturb each other, each on a field of its own. */
export function pagesOf(disguises: readonly Disguise[]): readonly (readonly Disguise[])[] {
  const pages: Disguise[][] = [];
  for (const disguise of disguises) {
    const fits = (page: readonly Disguise[]): boolean =>
      !page.some(({ field, alone }) => alone || field === disguise.field);
    const page = disguise.alone ? undefined : pages.find(fits);
    if (page) page.push(disguise);
    else pages.push([disguise]);
  }
  return pages;
}

/** The good page (archive-table) in these disguises. */
export function disguised(good: string, disguises: readonly Disguise[]): string {
  const scripts = disguises.map((disguise) => `{${named(disguise, disguise.script ?? '')}}`).join('\n');
  const styles = disguises.map((disguise) => named(disguise, disguise.css ?? '')).join('\n');
  const below = disguises.map(({ id, below = '' }) => below.replace('data-over', `data-over=".d-${id}"`));
  return disguises
    .reduce(withValue, good)
    .replace('<head>', () => `<head><style>${styles}</style>`)
    .replace('</body>', () => `${below.join('\n')}<script>${PUT_OVER}\n${scripts}</script></body>`);
}

/** What moves cells about finds them by their text, and so leaves them as they are. */
function withValue(
  html: string,
  { id, kind, field, html: cell = '<span class="d">@</span>' }: Disguise,
): string {
  const value = goodValue(field);
  if (!html.includes(`<td>${value}</td>`)) throw new Error(`the good page does not show ${field}`);
  if (kind === 'order') return html;
  const by = cell.replaceAll('@', value).replace('class="d"', `class="d d-${id}"`);
  return html.replace(`<td>${value}</td>`, () => `<td>${by}</td>`);
}

/** What the good page shows is what the sample record shows. */
function goodValue(field: TextFieldKey): string {
  return SAMPLE_SHOWN[field as keyof typeof SAMPLE_SHOWN];
}

function named({ id }: Disguise, text: string): string {
  return text.replaceAll('data-over=§', `data-over='.d-${id}'`).replaceAll('§', `.d-${id}`);
}
