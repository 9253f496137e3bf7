import { expect, test } from 'vitest';
import { shownHost } from '@/lib/core/site/shown-host';

const LONG = 'a'.repeat(63);

test.each([
  ['example.com', '', 'example.com', null],
  ['example.com', '8080', 'example.com:8080', null],
  ['xn--hsi-3ed.com.cn', '', 'xn--hsi-3ed.com.cn', 'сhsi.com.cn'],
  // the end decides whose it is
  [`www.chsi.com.cn.${LONG}.example.com`, '', `…${'a'.repeat(47)}.example.com`, null],
  // <img> cannot be in a host; what turns a line around or is not seen could be
  ['xn--ab-m1t.com', '', 'xn--ab-m1t.com', 'a[U+200D]b.com'],
  ['xn--99999999.com', '', 'xn--99999999.com', null],
])('%s with port "%s": %s, read as %s', (host, port, ascii, reads) => {
  expect(shownHost(host, port)).toEqual({ host: ascii, reads });
});
