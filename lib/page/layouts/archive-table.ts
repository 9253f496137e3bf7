import type { Layout } from './layout';

/** my.chsi.com.cn/archive/gdjy/…, text era: a table of labels and values, its title above. */
export const archiveTable: Layout = {
  name: 'archive-table',
  seen: { checked: '2026-11', pages: '2016–2017' },
  recognises: ({ url }) => url.host === 'my.chsi.com.cn' && url.pathname.startsWith('/archive/gdjy/'),
  notShown: ['examineeNo'],
};
