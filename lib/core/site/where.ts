/**
 * Addresses seen 2013–2025: records under my.chsi.com.cn/archive/, verification reports at www.chsi.com.cn/xlcx/bg.do,
 * logging in under account.chsi.com.cn. The first two are all that the manifest asks for.
 */
export const RECORD_PAGES = [
  'https://my.chsi.com.cn/archive/*',
  'https://www.chsi.com.cn/xlcx/bg.do*',
] as const;

/** What kind of page the toolbar icon was clicked on. */
export type Where = 'record' | 'practice' | 'login' | 'other-chsi' | 'elsewhere';

/** `extensionRoot` is the extension's own address, ending in a slash. Never throws. */
export function whereIs(address: string, extensionRoot: string): Where {
  const url = parse(address);
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

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
