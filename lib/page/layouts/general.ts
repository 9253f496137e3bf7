import type { Layout } from './layout';

/** Any page that carries the labels. 考生号 is on no CHSI page since the picture years. */
export const general: Layout = {
  name: 'general',
  seen: { checked: '2026-11', pages: '2013–2025' },
  recognises: () => true,
  notShown: ['examineeNo'],
};
