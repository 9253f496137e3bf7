import type { Layout } from './layout';
import { isReport, report } from './report';

/** Widest column that the phone form of the report fills, CSS px. */
const PHONE_WIDTH = 600;

/** The verification report as phones show it: labels left, values right, one below the other. */
export const reportPhone: Layout = {
  name: 'report-phone',
  seen: { checked: '2026-11', pages: '2021–2025' },
  recognises: ({ url, recordWidth }) => isReport(url) && recordWidth <= PHONE_WIDTH,
  notShown: report.notShown,
};
