import { named } from '@/lib/core/surprises/error-class';
import { attempt } from '@/lib/core/surprises/expected';
import type { SiteKind } from './site';
import { siteOf } from './site-of';

/*
 * Addresses seen 2013–2025: records under my.chsi.com.cn/archive/, verification reports at www.chsi.com.cn/xlcx/bg.do,
 * logging in under account.chsi.com.cn.
 */

/** What kind of page the toolbar icon was clicked on; what is neither a page of records nor our own, by whose it is. */
export type Where = 'record' | 'practice' | 'login' | SiteKind;

/** `extensionRoot` is the extension's own address, ending in a slash. Never throws. */
export function whereIs(address: string, extensionRoot: string): Where {
  const url = attempt(() => new URL(address), named('TypeError'));
  if (!url) return 'no-site';
  if (`${url.protocol}//${url.host}/` === extensionRoot && url.pathname === '/practice.html')
    return 'practice';
  const { kind } = siteOf(address);
  if (kind !== 'official') return kind;
  if (isRecordPage(url)) return 'record';
  return url.host === 'account.chsi.com.cn' ? 'login' : 'official';
}

function isRecordPage(url: URL): boolean {
  if (url.host === 'my.chsi.com.cn') return url.pathname.startsWith('/archive/');
  return url.host === 'www.chsi.com.cn' && url.pathname.startsWith('/xlcx/bg.do');
}
