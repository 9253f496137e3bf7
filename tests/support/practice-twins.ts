import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { PageReading } from '@/lib/core/record/reading';
import { filledIn } from './filled-in';
import { pictureTwin } from './picture-twin';
import { PAGES_FOLDER } from './practice-pages';
import type { PracticeSite } from './practice-site';
import { protectedCharacters, protectPage } from './protect-page';
import { makeProtectedFont } from './protected-font';
import type { ShownAs } from './shown-as';

export type { ShownAs } from './shown-as';

type Site = Pick<PracticeSite, 'urlOf' | 'show' | 'setPage'>;

/** Serves a made-up page, or its twin, at its own address from now on, and gives the address. */
export async function showAs(
  as: ShownAs,
  site: Site,
  context: BrowserContext,
  layout: string,
  name: string,
): Promise<string> {
  if (as === 'text') return site.show(layout, name);
  const page = await madeUp(context, layout, name);
  const url = site.urlOf(layout, name);
  return as === 'protected' ? showProtected(site, url, page) : showPicture(site, url, page, context);
}

/** Values that the page splits between elements stay plain; a page of which no value can be hidden is refused. */
async function showProtected(site: Site, address: string, { html, values }: MadeUp): Promise<string> {
  const font = await makeProtectedFont(protectedCharacters(values));
  const fontUrl = new URL(`/archive/font/${randomInt(1e9)}.otf`, address);
  const twin = protectPage(html, values, font, fontUrl.pathname);
  if (twin.missing.length === values.length) throw new Error(`${address} shows no value that can be hidden.`);
  site.setPage(fontUrl.href, font.file, 'font/otf');
  site.setPage(address, twin.html);
  return address;
}

async function showPicture(
  site: Site,
  address: string,
  { html, values, titles }: MadeUp,
  context: BrowserContext,
): Promise<string> {
  const twin = await pictureTwin(context, html, values, titles);
  let page = twin.html;
  for (const { mark, png } of twin.pictures) {
    const path = `/archive/gdjy/photo/show.action?pid=${randomInt(1e9)}`;
    page = page.replace(mark, path);
    site.setPage(new URL(path, address).href, png, 'image/png');
  }
  site.setPage(address, page);
  return address;
}

interface MadeUp {
  readonly html: string;
  readonly values: readonly string[];
  readonly titles: readonly string[];
}

async function madeUp(context: BrowserContext, layout: string, name: string): Promise<MadeUp> {
  const folder = join(PAGES_FOLDER, layout, name);
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
    readonly reading: PageReading;
    readonly late?: boolean;
  };
  const html = readFileSync(join(folder, 'page.html'), 'utf8');
  const records = expected.reading.state === 'records' ? expected.reading.records : [];
  return {
    html: expected.late ? await filledIn(context, html) : html,
    values: records.flatMap(({ fields }) =>
      Object.values(fields).flatMap(({ text }) => (text ? [text] : [])),
    ),
    titles: records.flatMap(({ title }) => (title ? [title] : [])),
  };
}
