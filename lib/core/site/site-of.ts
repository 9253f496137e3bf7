import { named } from '@/lib/core/surprises/error-class';
import { attempt } from '@/lib/core/surprises/expected';
import { hostInLetters } from './host-in-letters';
import { shownHost } from './shown-host';
import type { Site, SiteKind } from './site';
import { trickOf } from './trick-of';

/** The only addresses that are CHSI's (its own pages and a warning of the ministry, seen 2004–2025). */
const OFFICIAL = 'chsi.com.cn';
/** t1–t4.chei.com.cn: its fonts, styles and pictures. */
const FILES = 'chei.com.cn';

const NO_SITE: Site = { kind: 'no-site', host: '', reads: null, trick: null };

/** Whose page an address is. `URL` reads it, as the browser does. Never throws. */
export function siteOf(address: string): Site {
  const url = attempt(() => new URL(address), named('TypeError'));
  if (url === null || !['https:', 'http:'].includes(url.protocol) || url.hostname === '') return NO_SITE;
  // a dot at the end names the same host
  const host = url.hostname.replace(/\.$/, '');
  const shown = shownHost(host, url.port);
  if (isOf(host, OFFICIAL)) return { ...shown, kind: encrypted(url), trick: null };
  if (isOf(host, FILES)) return { ...shown, kind: 'files', trick: null };
  const trick = trickOf({ host: hostInLetters(host), user: `${url.username} ${url.password}` });
  return { ...shown, kind: trick === null ? 'other-site' : 'look-alike', trick };
}

function isOf(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

function encrypted(url: URL): SiteKind {
  return url.protocol === 'https:' ? 'official' : 'not-encrypted';
}
