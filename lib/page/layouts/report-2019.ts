import type { Layout } from './layout';
import { isReport } from './report';

/** The verification report of 2019: the name is a picture, the other values are text. */
export const report2019: Layout = {
  name: 'report-2019',
  seen: { checked: '2026-11', pages: '2019' },
  recognises: ({ url, fields }) =>
    isReport(url) && fields.name?.state === 'unreadable' && fields.name.reason === 'picture',
  notShown: ['examineeNo'],
};
