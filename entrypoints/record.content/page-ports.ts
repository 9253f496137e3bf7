import type { CheckPorts } from '@/lib/flows/check/check-ports';
import { type DrawnMarks, drawMarks, type Mark } from '@/lib/page/highlight/draw-marks';
import type { Page } from '@/lib/page/page-read';
import { panelSide } from '@/lib/page/panel-side';
import { readPage } from '@/lib/page/read-page';
import { createUiHost, type UiHost } from '@/lib/page/ui-host';
import { waitForRecord } from '@/lib/page/wait-for-record';
import { watchPage } from '@/lib/page/watch-page';

/** How long a page may take to show its values. */
const LIMIT_MS = 10_000;

export type PagePorts = Pick<
  CheckPorts,
  | 'waitForRecord'
  | 'readPage'
  | 'address'
  | 'watchPage'
  | 'openUi'
  | 'closeUi'
  | 'drawMarks'
  | 'panelSide'
  | 'now'
> & {
  ui(): UiHost | null;
  /** Where our own tags that tell an ID number are on the screen: a picture covers them. */
  idTags(): readonly DOMRect[];
  onClosed(listener: () => void): void;
};

/** The half of the ports that touches the document. `onUiLost`: the page gives our element no place. */
export function pagePorts(
  document: Document,
  onUiLost: (reason: 'ui-removed' | 'name-taken') => void,
): PagePorts {
  let ui: UiHost | null = null;
  let drawn: DrawnMarks | null = null;
  let idLabel = '';
  let closed: (() => void)[] = [];
  const page = (): Page => ({ document, url: new URL(document.location.href) });
  const ignore = () => ui?.host ?? null;
  return {
    waitForRecord: (signal, onWaiting) =>
      waitForRecord(page(), { ignore: ignore(), limitMs: LIMIT_MS, signal, onWaiting }),
    readPage: () => readPage(page()),
    address: () => document.location.href,
    watchPage: (onChange) => watchPage(page(), { ignore: ignore(), onChange }),
    openUi() {
      if (ui) return true;
      const opened = createUiHost(document, { onLost: () => onUiLost('ui-removed') });
      if (opened === 'name-taken') onUiLost('name-taken');
      else ui = opened;
      return ui !== null;
    },
    closeUi() {
      for (const listener of closed) listener();
      closed = [];
      ui?.remove();
      ui = null;
    },
    drawMarks: (marks: readonly Mark[]): DrawnMarks => {
      if (!ui) throw new Error('drawMarks: openUi comes first');
      drawn = drawMarks(ui.marksLayer, marks, page());
      idLabel = marks.find(({ field }) => field === 'idNumber')?.label ?? '';
      return drawn;
    },
    panelSide: (place) => panelSide(page(), place?.root ?? null),
    now: () => performance.now(),
    ui: () => ui,
    idTags() {
      const tags = idLabel === '' ? [] : (drawn?.boxes() ?? []);
      return tags.flatMap(({ field, tag }) => (field === 'idNumber' && tag ? [tag] : []));
    },
    onClosed: (listener) => void closed.push(listener),
  };
}
