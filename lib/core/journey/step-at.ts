import { named } from '@/lib/core/surprises/error-class';
import { attempt } from '@/lib/core/surprises/expected';
import type { PageStep } from './journey';

/** Addresses seen 2018–2025 of a single record, and of a verification report. */
const RECORD = /^\/archive\/(?:wap\/)?gdjy\/xj\/(?:show|detail)\.action$|^\/archive\/xjarchive\.action$/;

/**
 * The step of the way to a record whose page has this address; null: none of CHSI's. Of log-in pages only the address is
 * known, and it is all that is asked for.
 */
export function stepAt(address: string): PageStep | null {
  const url = attempt(() => new URL(address), named('TypeError'));
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  const { hostname, pathname } = url;
  if (hostname !== 'chsi.com.cn' && !hostname.endsWith('.chsi.com.cn')) return null;
  if (hostname === 'account.chsi.com.cn') return 'log-in';
  if (hostname === 'my.chsi.com.cn' && pathname.startsWith('/archive/')) {
    return RECORD.test(pathname) ? 'record' : 'archive';
  }
  return hostname === 'www.chsi.com.cn' && pathname.startsWith('/xlcx/bg.do') ? 'record' : 'site';
}
