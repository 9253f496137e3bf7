import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { SCHOOL_FORMS } from '@/lib/core/site/school-form';
import { makeCertificate } from './practice-certificate';
import { listPracticePages, type PracticePage } from './practice-pages';
import { startRecordingProxy } from './recording-proxy';
import { SCHOOL_FORM_URLS, schoolFormHtml } from './school-forms';

export const PRACTICE_HOSTS = ['my.chsi.com.cn', 'www.chsi.com.cn', 'account.chsi.com.cn'] as const;
const HTML = 'text/html; charset=utf-8';

export interface PracticeSite {
  readonly proxyPort: number;
  readonly spki: string;
  /** Every `host:port` asked for besides the hosts of the practice site. Must stay empty. */
  foreign(): readonly string[];
  /** What those hosts were asked for; `path` holds the query too. */
  requests(): readonly { readonly host: string; readonly path: string }[];
  /** The address of a made-up page. Throws when there is no such page, and names those there are. */
  urlOf(layout: string, name: string): string;
  /** Serves a made-up page at its address from now on (several share one), and gives the address. */
  show(layout: string, name: string): string;
  /** Serves anything at an address. With a query it holds for that query only; without, for every query. */
  setPage(url: string, body: string | Buffer, contentType?: string): void;
  close(): Promise<void>;
}

interface Served {
  readonly body: string | Buffer;
  readonly contentType: string;
}

/** The made-up CHSI: its hosts over local TLS, reached through a proxy that writes down all else. */
export async function startPracticeSite(): Promise<PracticeSite> {
  const pages = listPracticePages();
  const served = new Map<string, Served>();
  const asked: { host: string; path: string }[] = [];
  const { key, cert, spki } = makeCertificate(PRACTICE_HOSTS);
  const server = createServer({ key, cert }, (request, response) => {
    asked.push({ host: request.headers.host ?? '', path: request.url ?? '' });
    answer(served, request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy = await startRecordingProxy(PRACTICE_HOSTS, (server.address() as AddressInfo).port);

  const site: PracticeSite = {
    proxyPort: proxy.port,
    spki,
    foreign: proxy.foreign,
    requests: () => [...asked],
    urlOf: (layout, name) => pageNamed(pages, layout, name).url,
    show(layout, name) {
      const page = pageNamed(pages, layout, name);
      site.setPage(page.url, readFileSync(page.htmlPath));
      return page.url;
    },
    setPage(url, body, contentType = HTML) {
      served.set(keyOf(new URL(url)), { body, contentType });
    },
    async close() {
      await proxy.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  for (const page of pages) if (!served.has(keyOf(new URL(page.url)))) site.show(page.layout, page.name);
  for (const form of SCHOOL_FORMS) site.setPage(SCHOOL_FORM_URLS[form], schoolFormHtml(form));
  return site;
}

function keyOf(url: URL): string {
  return `${url.host}${url.pathname}${url.search}`;
}

function answer(
  served: ReadonlyMap<string, Served>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
  if (url.pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  const found = served.get(keyOf(url)) ?? withoutQuery(served, url);
  if (found) response.writeHead(200, { 'content-type': found.contentType }).end(found.body);
  else response.writeHead(404, { 'content-type': HTML }).end('<!doctype html><title>404</title><p>没有此页');
}

/** The page asked for whatever its query: one set without a query first, else the first at that path. */
function withoutQuery(served: ReadonlyMap<string, Served>, url: URL): Served | undefined {
  const path = `${url.host}${url.pathname}`;
  const bare = served.get(path);
  if (bare) return bare;
  for (const [key, one] of served) if (key.startsWith(`${path}?`)) return one;
  return undefined;
}

function pageNamed(pages: readonly PracticePage[], layout: string, name: string): PracticePage {
  const found = pages.find((page) => page.layout === layout && page.name === name);
  if (found) return found;
  const known = pages.map((page) => `  --page ${page.layout} --case ${page.name}`).join('\n');
  throw new Error(`There is no made-up page ${layout}/${name}.\nThese are there:\n${known}`);
}
