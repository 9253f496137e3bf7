import type { PanelBridge, PictureState } from '@/lib/core/view/check-view';
import type { CheckPorts, PictureJob } from '@/lib/flows/check/check-ports';
import type { RecordCheck } from '@/lib/flows/check/check-record';
import type { PagePorts } from './page-ports';

export type ReadPixels = CheckPorts['readPixels'];
export type TakePicture = (job: PictureJob) => Promise<PictureState>;

/** What the panel's script finds: it also brings what takes pictures and reads pixels, which few pages need. */
export interface PageBridge extends PanelBridge {
  readonly page: PagePorts;
  bringPicture(take: TakePicture): void;
  bringPixelReading(read: ReadPixels): void;
}

declare global {
  /** How the panel's script finds this one: both run in our own world of the page and share no module. */
  var xuejiCheckPanel: PageBridge | undefined;
}

/** What the panel draws and what it may ask for. */
export function panelBridge(check: RecordCheck, page: PagePorts, version: string): PanelBridge {
  return {
    get mount() {
      return page.ui()?.panelMount;
    },
    view: check.view,
    subscribe: check.subscribe,
    onClosed: page.onClosed,
    actions: check.actions,
    version,
  };
}
