import { named } from '@/lib/core/surprises/error-class';
import { attempt } from '@/lib/core/surprises/expected';

/*
 * Addresses seen 2013–2025: records under my.chsi.com.cn/archive/, verification reports at www.chsi.com.cn/xlcx/bg.do,
 * logging in under account.chsi.com.cn.
 */

/** What kind of page the toolbar icon was clicked on. */
export type Where = 'record' | 'practice' | 'login' | 'other-chsi' | 'elsewhere';

/** `extensionRoot` is the extension's own address, ending in a slash. Never throws. */
export function whereIs(address: string, extensionRoot: string): Where {
  const url = attempt(() => new URL(address), named('TypeError'));
  if (!url) return 'elsewhere';
  if (`${url.protocol}//${url.host}/` === extensionRoot) {
    return url.pathname === '/practice.html' ? 'practice' : 'elsewhere';
  }
  if (url.protocol !== 'https:') return 'elsewhere';
  if (isRecordPage(url)) return 'record';
  if (url.host === 'account.chsi.com.cn') return 'login';
  return url.host === 'chsi.com.cn' || url.host.endsWith('.chsi.com.cn') ? 'other-chsi' : 'elsewhere';
}

function isRecordPage(url: URL): boolean {
  if (url.host === 'my.chsi.com.cn') return url.pathname.startsWith('/archive/');
  return url.host === 'www.chsi.com.cn' && url.pathname.startsWith('/xlcx/bg.do');
}
