import type { Layout } from './layout';

/** my.chsi.com.cn/archive/xjarchive.action: a script of the page fills the values in after load. */
export const archiveScript: Layout = {
  name: 'archive-script',
  seen: { checked: '2026-11', pages: '2013–2016' },
  recognises: ({ url }) => url.host === 'my.chsi.com.cn' && url.pathname.startsWith('/archive/xjarchive'),
  notShown: ['examineeNo'],
};
