import { named } from '@/lib/core/surprises/error-class';
import { attempt } from '@/lib/core/surprises/expected';
import type { SchoolForm } from './school-form';

/**
 * Which of CHSI's forms an address belongs to; null where none can be. Only host and path are looked at: the identity
 * check has no address of its own that was seen (2019-05 on), binding ends in `bindxj.action` (2026). Never throws.
 */
export function schoolFormOf(address: string): SchoolForm | null {
  const url = attempt(() => new URL(address), named('TypeError'));
  if (url?.protocol !== 'https:') return null;
  if (url.host === 'account.chsi.com.cn') return 'account';
  if (url.host !== 'my.chsi.com.cn' || !url.pathname.startsWith('/archive/')) return null;
  return /\/bind[^/]*$/i.test(url.pathname) ? 'bind' : 'identity';
}
