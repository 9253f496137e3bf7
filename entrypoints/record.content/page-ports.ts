import type { CheckPorts } from '@/lib/flows/check/check-ports';
import { addressOf } from '@/lib/page/address-of';
import { type DrawnMarks, drawMarks, type Mark, type MarkBox } from '@/lib/page/highlight/draw-marks';
import { type Room, roomBesideRecord } from '@/lib/page/make-room';
import type { Page, PageRead } from '@/lib/page/page-read';
import { onPanelSide, panelSide } from '@/lib/page/panel-side';
import { readPage } from '@/lib/page/read-page';
import { withCovered } from '@/lib/page/sight/covered-values';
import { createUiHost, type UiHost } from '@/lib/page/ui-host';
import { waitForRecord } from '@/lib/page/wait-for-record';
import { watchPage } from '@/lib/page/watch-page';
import { rootOf } from '@/lib/platform/root-of';

/** How long a page may take to show its values. */
const LIMIT_MS = 10_000;

/** Reads in the frames of a page what the page itself does not show. */
export type ReadInFrames = (page: Page, read: PageRead, readOne: typeof readPage) => PageRead;

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
  | 'makeRoom'
  | 'now'
> & {
  ui(): UiHost | null;
  /** The page without the room that it makes for the panel; hands back the way to make it again. */
  giveRoomBack(): () => void;
  /** Where our own drawing is on the screen. */
  marks(): readonly MarkBox[];
  onClosed(listener: () => void): void;
  /** From now on frames are looked into; few pages need it. */
  bringFrames(read: ReadInFrames): void;
};

export interface PageEvents {
  /** The page gives our element no place. */
  onUiLost(reason: 'ui-removed' | 'name-taken'): void;
  /** The panel stands elsewhere now. */
  onSide(): void;
}

/** The half of the ports that touches the document. */
export function pagePorts(document: Document, { onUiLost, onSide }: PageEvents): PagePorts {
  let ui: UiHost | null = null;
  let room: Room | null = null;
  let drawn: DrawnMarks | null = null;
  let closed: (() => void)[] = [];
  const page = (): Page => ({ document, url: new URL(document.location.href), shadowOf });
  let inFrames: ReadInFrames = (_, own) => own;
  const read = (): PageRead => inFrames(page(), readPage(page()), readPage);
  const ignore = () => ui?.host ?? null;
  return {
    async waitForRecord(signal, onWaiting) {
      const waited = await waitForRecord(page(), {
        ignore: ignore(),
        limitMs: LIMIT_MS,
        signal,
        read,
        onWaiting,
      });
      return { ...waited, read: withCovered(page(), waited.read, ignore()) };
    },
    readPage: read,
    address: () => addressOf(document),
    watchPage: (since, onChange) =>
      watchPage(page(), {
        since,
        now: () => ({ page: read(), address: addressOf(document) }),
        ignore: ignore(),
        onChange,
      }),
    openUi() {
      if (ui) return true;
      const opened = createUiHost(document, { onLost: () => onUiLost('ui-removed'), rootOf });
      if (opened === 'name-taken') onUiLost('name-taken');
      else {
        ui = opened;
        room = roomBesideRecord(page(), ui.host, ui.shadow);
        closed.push(onPanelSide(page(), onSide), room.stop);
      }
      return ui !== null;
    },
    closeUi() {
      for (const listener of closed) listener();
      closed = [];
      ui?.remove();
      ui = null;
      room = null;
    },
    drawMarks: (marks: readonly Mark[]): DrawnMarks => {
      if (!ui) throw new Error('drawMarks: no ui');
      drawn = drawMarks(ui.marksLayer, marks, page());
      return drawn;
    },
    panelSide: () => panelSide(page()),
    makeRoom: ({ root }) => room?.makeFor(root),
    giveRoomBack: () => room?.giveBack() ?? (() => undefined),
    now: () => performance.now(),
    ui: () => ui,
    marks: () => drawn?.boxes() ?? [],
    onClosed: (listener) => void closed.push(listener),
    bringFrames: (brought) => {
      inFrames = brought;
    },
  };
}

function shadowOf(element: Element): ShadowRoot | null {
  return element instanceof HTMLElement ? rootOf(element) : null;
}
