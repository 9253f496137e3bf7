import type { PagePorts } from '@/entrypoints/record.content/page-ports';
import type { PanelHelp } from '@/lib/core/view/check-view';
import { pointAt } from '@/lib/page/highlight/point-at';
import { linksOnward } from '@/lib/page/links-onward';
import { reportTools } from './report-tools';

/** Also points at links: where there is a page of CHSI behind the panel. */
export function panelHelp(document: Document, ports: PagePorts): PanelHelp {
  return {
    ...reportTools(),
    pointOnward(reason) {
      const ui = ports.ui();
      const page = { document, url: new URL(document.location.href) };
      const links = ui ? linksOnward(page, reason, ui.host) : [];
      const [first] = links;
      if (!ui || first === undefined) return null;
      const stop = pointAt(ui.marksLayer, links, page);
      return { name: (first.textContent ?? '').trim(), count: links.length, stop };
    },
  };
}
