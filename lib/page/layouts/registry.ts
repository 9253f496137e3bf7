import { archivePhone } from './archive-phone';
import { archiveScript } from './archive-script';
import { archiveTable } from './archive-table';
import { general } from './general';
import type { Layout, LayoutFacts } from './layout';
import { report } from './report';
import { report2019 } from './report-2019';
import { reportPhone } from './report-phone';

/** All known kinds of record page; the first that recognises a page is its layout, the last recognises every page. */
const LAYOUTS: readonly Layout[] = [
  archivePhone,
  archiveTable,
  archiveScript,
  report2019,
  reportPhone,
  report,
  general,
];

export function layoutOf(facts: LayoutFacts): Layout {
  return LAYOUTS.find((layout) => layout.recognises(facts)) ?? general;
}
